package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;

/** A wish of the child, and what was done about it. */
@PlanRecord
public record Wish(
        @Meaning("The stable id of this wish: letters, digits, - and _; it never changes while the plan lives.") @Valid
        ItemId id,

        @Meaning("What the child wishes, in the child's own words where possible.") @Labelled(Label.VIEWS)
        Answer<@Valid Narrative> wish,

        @Meaning("The date the child said it.") @Labelled(Label.VIEWS)
        Answer<LocalDate> on,

        @Meaning("Whether the wish was acted on.") @Labelled(Label.VIEWS)
        Answer<ActedOn> actedOn,

        @Meaning("Why it was or was not acted on.") @Labelled(Label.VIEWS)
        Answer<@Valid Narrative> why,

        @Meaning("What it means for the child that the wish was overruled, and the help given.") @Labelled(Label.VIEWS)
        Answer<@Valid Narrative> impact,

        @Meaning("Who told the child what was done about the wish.") @Labelled(Label.VIEWS)
        Answer<Ref<Person>> explainedBy,

        @Meaning("The date the child was told.") @Labelled(Label.VIEWS)
        Answer<LocalDate> explainedOn,

        @Meaning("Our answer to the child and why, in words for the child.") @Labelled(Label.VIEWS)
        Answer<@Valid Told> told) {
    /** Takes a component that is left out as not recorded. */
    public Wish {
        wish = Answer.orNotRecorded(wish);
        on = Answer.orNotRecorded(on);
        actedOn = Answer.orNotRecorded(actedOn);
        why = Answer.orNotRecorded(why);
        impact = Answer.orNotRecorded(impact);
        explainedBy = Answer.orNotRecorded(explainedBy);
        explainedOn = Answer.orNotRecorded(explainedOn);
        told = Answer.orNotRecorded(told);
    }
}
