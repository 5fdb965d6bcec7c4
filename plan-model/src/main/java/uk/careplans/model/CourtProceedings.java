package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;

/** Court proceedings about the child that are in progress. */
@PlanRecord
public record CourtProceedings(
        @Meaning("The name of the court hearing the application.") @Labelled(Label.PLAN)
        Answer<@OneLine String> court,

        @Meaning("The court's case number.") @Labelled(Label.PLAN)
        Answer<@OneLine String> caseNumber,

        @Meaning("The date the proceedings were issued.") @Labelled(Label.PLAN)
        Answer<LocalDate> issuedOn,

        @Meaning("The date of the next hearing.") @Labelled(Label.PLAN)
        Answer<LocalDate> hearingDate,

        @Meaning("The type of the next hearing, like \"Issue resolution hearing\".") @Labelled(Label.PLAN)
        Answer<@OneLine String> hearingType,

        @Meaning("The children's guardian.") @Labelled(Label.STAFF)
        Answer<Ref<Person>> guardian,

        @Meaning("The child's solicitor.") @Labelled(Label.STAFF)
        Answer<Ref<Person>> solicitor,

        @Meaning("Anything else to know about the proceedings.") @Labelled(Label.LEGAL_ADVICE)
        Answer<@Valid Narrative> details) {
    /** Takes a component that is left out as not recorded. */
    public CourtProceedings {
        court = Answer.orNotRecorded(court);
        caseNumber = Answer.orNotRecorded(caseNumber);
        issuedOn = Answer.orNotRecorded(issuedOn);
        hearingDate = Answer.orNotRecorded(hearingDate);
        hearingType = Answer.orNotRecorded(hearingType);
        guardian = Answer.orNotRecorded(guardian);
        solicitor = Answer.orNotRecorded(solicitor);
        details = Answer.orNotRecorded(details);
    }
}
