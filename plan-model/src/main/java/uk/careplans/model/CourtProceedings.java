package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;

/** Court proceedings about the child that are in progress. */
@PlanRecord
public record CourtProceedings(
        @Meaning("The name of the court hearing the application.")
        Answer<@OneLine String> court,

        @Meaning("The court's case number.") Answer<@OneLine String> caseNumber,
        @Meaning("The date the proceedings were issued.") Answer<LocalDate> issuedOn,
        @Meaning("The date of the next hearing.") Answer<LocalDate> hearingDate,

        @Meaning("The type of the next hearing, like \"Issue resolution hearing\".")
        Answer<@OneLine String> hearingType,

        @Meaning("The children's guardian.") Answer<Ref<Person>> guardian,
        @Meaning("The child's solicitor.") Answer<Ref<Person>> solicitor,

        @Meaning("Anything else to know about the proceedings.")
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
