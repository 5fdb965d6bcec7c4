package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/** Family time (contact) with one person or with people who come together. */
@PlanRecord
public record FamilyTime(
        @Meaning(
                "The stable id of this family time entry: letters, digits, - and _; it never changes while the plan lives.")
        @Valid
        ItemId id,

        @Meaning("With whom.") @Labelled(Label.PLAN) @About Answer<List<Ref<Person>>> withWhom,

        @Meaning("The kind of family time.") @Labelled(Label.PLAN)
        Answer<FamilyTimeKind> kind,

        @Meaning("Whether this is how it is now, proposed, or the long-term arrangement.") @Labelled(Label.PLAN)
        Answer<FamilyTimeStage> stage,

        @Meaning("How often.") @Labelled(Label.PLAN) Answer<@OneLine String> frequency,

        @Meaning("How long each time.") @Labelled(Label.PLAN)
        Answer<@OneLine String> length,

        @Meaning("Where.") @Labelled(Label.LOCATOR) Answer<@OneLine String> venue,

        @Meaning("Whether it is supervised.") @Labelled(Label.PLAN)
        Answer<Boolean> supervised,

        @Meaning("Who supervises.") @Labelled(Label.PLAN) Answer<List<Ref<Person>>> supervisedBy,

        @Meaning("Who brings the child and takes the child home.") @Labelled(Label.LOCATOR)
        Answer<@OneLine String> transport,

        @Meaning("The date it starts or started.") @Labelled(Label.PLAN)
        Answer<LocalDate> startsOn,

        @Meaning("The date it ends.") @Labelled(Label.PLAN) Answer<LocalDate> endsOn,

        @Meaning("What it is for, for this child.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> purpose,

        @Meaning("The arrangements.") @Labelled(Label.PLAN) Answer<@Valid Narrative> arrangements,

        @Meaning("The risks, and what is done about them.") @Labelled(Label.RISK)
        Answer<@Valid Narrative> risks,

        @Meaning("If it is restricted or not allowed, why, and under which order or decision.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> whyRestricted,

        @Meaning("The section of the Children Act 1989 under which a court has ordered or allowed it.")
        @Labelled(Label.PLAN)
        Answer<CourtOrderSection> order,

        @Meaning("What the child is told of it: with whom, when and where, and why not more.") @Labelled(Label.PLAN)
        Answer<@Valid Told> told,

        @Meaning("What the parent whose time it is is told of it: when, where to come, the rules, and why not more.")
        @Labelled(Label.PLAN)
        Answer<@Valid Plainly> plainly) {
    /** Takes a component that is left out as not recorded. */
    public FamilyTime {
        withWhom = Answer.orNotRecorded(withWhom);
        kind = Answer.orNotRecorded(kind);
        stage = Answer.orNotRecorded(stage);
        frequency = Answer.orNotRecorded(frequency);
        length = Answer.orNotRecorded(length);
        venue = Answer.orNotRecorded(venue);
        supervised = Answer.orNotRecorded(supervised);
        supervisedBy = Answer.orNotRecorded(supervisedBy);
        transport = Answer.orNotRecorded(transport);
        startsOn = Answer.orNotRecorded(startsOn);
        endsOn = Answer.orNotRecorded(endsOn);
        purpose = Answer.orNotRecorded(purpose);
        arrangements = Answer.orNotRecorded(arrangements);
        risks = Answer.orNotRecorded(risks);
        whyRestricted = Answer.orNotRecorded(whyRestricted);
        order = Answer.orNotRecorded(order);
        told = Answer.orNotRecorded(told);
        plainly = Answer.orNotRecorded(plainly);
    }
}
