package uk.careplans.model;

import jakarta.validation.Valid;

/** Contact, as the court must consider it before it makes a care order (section 34(11) of the Children Act 1989). Who meets whom, how often and where stands in the plan's family time. */
@PlanRecord
public record CourtContact(
        @Meaning("The arrangements that the authority has made or proposes for contact after the order.")
        @Labelled(Label.PLAN)
        Answer<@Valid Narrative> arrangements,

        @Meaning("Any proposal to restrict or terminate contact, and why.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> restrictions,

        @Meaning("What the parties say of the arrangements.") @Labelled(Label.VIEWS)
        Answer<@Valid Narrative> commentsOfParties) {
    /** Takes a component that is left out as not recorded. */
    public CourtContact {
        arrangements = Answer.orNotRecorded(arrangements);
        restrictions = Answer.orNotRecorded(restrictions);
        commentsOfParties = Answer.orNotRecorded(commentsOfParties);
    }
}
