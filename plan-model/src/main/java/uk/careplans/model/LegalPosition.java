package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/** The child's legal position. */
@PlanRecord
public record LegalPosition(
        @Meaning("The current legal status, with its code (SSDA903).") @Labelled(Label.IDENTITY)
        Answer<LegalStatus> status,

        @Meaning("The date since when the child has had this legal status.") @Labelled(Label.IDENTITY)
        Answer<LocalDate> statusSince,

        @Meaning(
                "Orders that are in force or sought, among them orders under sections 8 and 34 of the Children Act 1989.")
        Answer<List<@Valid CourtOrder>> orders,

        @Meaning("The court proceedings, if any are in progress.")
        Answer<@Valid CourtProceedings> proceedings,

        @Meaning("The child's immigration status.") Answer<@Valid Immigration> immigration) {
    /** Takes a component that is left out as not recorded. */
    public LegalPosition {
        status = Answer.orNotRecorded(status);
        statusSince = Answer.orNotRecorded(statusSince);
        orders = Answer.orNotRecorded(orders);
        proceedings = Answer.orNotRecorded(proceedings);
        immigration = Answer.orNotRecorded(immigration);
    }
}
