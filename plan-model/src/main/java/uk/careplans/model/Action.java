package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/** Something somebody has to do for the plan to happen. */
@PlanRecord
public record Action(
        @Meaning("The stable id of this action: letters, digits, - and _; it never changes while the plan lives.")
        @Valid
        ItemId id,

        @Meaning("What needs to happen (Kent: Activity & Support).") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> what,

        @Meaning("Who will be responsible.") @Labelled(Label.PLAN)
        Answer<List<Ref<Person>>> who,

        @Meaning("The date by which it needs to be done (Kent: Timescale).") @Labelled(Label.PLAN)
        Answer<LocalDate> by,

        @Meaning("The date it was done.") @Labelled(Label.PLAN)
        Answer<LocalDate> doneOn,

        @Meaning("What it will achieve (Kent: Outcome Sought).") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> achieves,

        @Meaning("Who monitors that it is done.") @Labelled(Label.PLAN)
        Answer<List<Ref<Person>>> monitoredBy,

        @Meaning("How we will know that it worked (Kent: Outcome Indicator).") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> indicator,

        @Meaning("If the action was carried over from an earlier plan, from when and why.")
        Answer<@Valid CarriedOver> carriedOver,

        @Meaning("Progress so far.") @Labelled(Label.PLAN) Answer<@Valid Narrative> progress,

        @Meaning("What the child is told of it.") @Labelled(Label.PLAN)
        Answer<@Valid Told> told,

        @Meaning("What a parent is told of it.") @Labelled(Label.PLAN)
        Answer<@Valid Plainly> plainly) {
    /** Takes a component that is left out as not recorded. */
    public Action {
        what = Answer.orNotRecorded(what);
        who = Answer.orNotRecorded(who);
        by = Answer.orNotRecorded(by);
        doneOn = Answer.orNotRecorded(doneOn);
        achieves = Answer.orNotRecorded(achieves);
        monitoredBy = Answer.orNotRecorded(monitoredBy);
        indicator = Answer.orNotRecorded(indicator);
        carriedOver = Answer.orNotRecorded(carriedOver);
        progress = Answer.orNotRecorded(progress);
        told = Answer.orNotRecorded(told);
        plainly = Answer.orNotRecorded(plainly);
    }
}
