package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;

/** One worry of the council about the care of the child, in words for the parent. */
@PlanRecord
public record ParentsWorry(
        @Meaning("The stable id of this worry: letters, digits, - and _; it never changes while the plan lives.") @Valid
        ItemId id,

        @Meaning("What we are worried about.") @Labelled(Label.PARENTS_VERSION)
        Answer<@Valid Plainly> worry,

        @Meaning("What needs to change.") @Labelled(Label.PARENTS_VERSION)
        Answer<@Valid Plainly> needsToChange,

        @Meaning("How we will know that it has changed.") @Labelled(Label.PARENTS_VERSION)
        Answer<@Valid Plainly> howWeWillKnow,

        @Meaning("The help that the parent gets.") @Labelled(Label.PARENTS_VERSION)
        Answer<@Valid Plainly> help,

        @Meaning("The date by which it needs to have changed.") @Labelled(Label.PARENTS_VERSION)
        Answer<LocalDate> by) {
    /** Takes a component that is left out as not recorded. */
    public ParentsWorry {
        worry = Answer.orNotRecorded(worry);
        needsToChange = Answer.orNotRecorded(needsToChange);
        howWeWillKnow = Answer.orNotRecorded(howWeWillKnow);
        help = Answer.orNotRecorded(help);
        by = Answer.orNotRecorded(by);
    }
}
