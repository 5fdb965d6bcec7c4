package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;

/** The approval of a manager. */
@PlanRecord
public record Approval(
        @Meaning("The stable id of this approval: letters, digits, - and _; it never changes while the plan lives.")
        @Valid
        ItemId id,

        @Meaning("Who approved the plan.") @Labelled(Label.STAFF)
        Answer<Ref<Person>> person,

        @Meaning("The role in which they approved it, like \"Service Manager\".") @Labelled(Label.STAFF)
        Answer<@OneLine String> role,

        @Meaning("The date of the approval.") @Labelled(Label.PLAN)
        Answer<LocalDate> on,

        @Meaning("The manager's comments.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> comments) {
    /** Takes a component that is left out as not recorded. */
    public Approval {
        person = Answer.orNotRecorded(person);
        role = Answer.orNotRecorded(role);
        on = Answer.orNotRecorded(on);
        comments = Answer.orNotRecorded(comments);
    }
}
