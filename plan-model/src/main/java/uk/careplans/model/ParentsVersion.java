package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/**
 * What is written for one parent to read. Each parent has a version of their own, and no parent's copy holds another's.
 *
 * <p>The sections follow what a parent must be told by a plan: the worries, what is expected and by when, the help, and the rights (Hull's
 * procedure for the plan of a child; the Department of Health's rules for easy read).
 */
@PlanRecord
public record ParentsVersion(
        @Meaning("The stable id of this version: letters, digits, - and _; it never changes while the plan lives.")
        @Valid
        ItemId id,

        @Meaning("The parent, or holder of parental responsibility, for whom it is written.")
        @Labelled(Label.PARENTS_VERSION)
        @About
        Answer<Ref<Person>> parent,

        @Meaning("Whether it is safe for everybody that this parent has it in writing.") @Labelled(Label.RISK)
        Answer<Boolean> safeToGive,

        @Meaning("Who decided whether it is safe.") @Labelled(Label.RISK)
        Answer<Ref<Person>> safeDecidedBy,

        @Meaning("The date that was decided.") @Labelled(Label.RISK)
        Answer<LocalDate> safeDecidedOn,

        @Meaning("Who goes through it with the parent.") @Labelled(Label.PARENTS_VERSION)
        Answer<Ref<Person>> readWith,

        @Meaning("The date they do or did.") @Labelled(Label.PARENTS_VERSION)
        Answer<LocalDate> readOn,

        @Meaning("The plan in short.") @Labelled(Label.PARENTS_VERSION)
        Answer<@Valid Plainly> inShort,

        @Meaning("What the order of the court, or the agreement, means: who decides what about the child.")
        @Labelled(Label.PARENTS_VERSION)
        Answer<@Valid Plainly> whatTheOrderMeans,

        @Meaning("How the child is, without where.") @Labelled(Label.PARENTS_VERSION)
        Answer<@Valid Plainly> howYourChildIs,

        @Meaning("What this parent should know of the times with the child: the rules and why they are so.")
        @Labelled(Label.PARENTS_VERSION)
        Answer<@Valid Plainly> seeingYourChild,

        @Meaning("The family times of this plan that are this parent's.") @Labelled(Label.PARENTS_VERSION)
        Answer<List<Ref<FamilyTime>>> times,

        @Meaning("What we are worried about, what needs to change, and who helps.")
        Answer<List<@Valid ParentsWorry>> worries,

        @Meaning("What this parent told us, what we answer, and why.") @Labelled(Label.PARENTS_VERSION)
        Answer<@Valid Plainly> whatYouToldUs,

        @Meaning("What happens if the plan does not work.") @Labelled(Label.PARENTS_VERSION)
        Answer<@Valid Plainly> ifThingsChange,

        @Meaning("Who helps this parent, and how to reach them.") @Labelled(Label.PARENTS_VERSION)
        Answer<@Valid Plainly> whoHelpsYou,

        @Meaning("The actions of this plan that this parent is told of.") @Labelled(Label.PARENTS_VERSION)
        Answer<List<Ref<Action>>> actions) {
    /** Takes a component that is left out as not recorded. */
    public ParentsVersion {
        parent = Answer.orNotRecorded(parent);
        safeToGive = Answer.orNotRecorded(safeToGive);
        safeDecidedBy = Answer.orNotRecorded(safeDecidedBy);
        safeDecidedOn = Answer.orNotRecorded(safeDecidedOn);
        readWith = Answer.orNotRecorded(readWith);
        readOn = Answer.orNotRecorded(readOn);
        inShort = Answer.orNotRecorded(inShort);
        whatTheOrderMeans = Answer.orNotRecorded(whatTheOrderMeans);
        howYourChildIs = Answer.orNotRecorded(howYourChildIs);
        seeingYourChild = Answer.orNotRecorded(seeingYourChild);
        times = Answer.orNotRecorded(times);
        worries = Answer.orNotRecorded(worries);
        whatYouToldUs = Answer.orNotRecorded(whatYouToldUs);
        ifThingsChange = Answer.orNotRecorded(ifThingsChange);
        whoHelpsYou = Answer.orNotRecorded(whoHelpsYou);
        actions = Answer.orNotRecorded(actions);
    }
}
