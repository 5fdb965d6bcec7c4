package uk.careplans.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;

/** What a plan is as a document: who wrote it, when, for whom, which version. */
@PlanRecord
public record PlanDetails(
        @Meaning("The stable id of this plan: letters, digits, - and _; it never changes while the plan lives.") @Valid
        ItemId id,

        @Meaning("The version of the plan, counted from 1.") @Labelled(Label.IDENTITY) @Required
        Answer<@Min(1) Integer> version,

        @Meaning("The date of this plan.") @Labelled(Label.IDENTITY) @Required
        Answer<LocalDate> date,

        @Meaning("The council that makes the plan.") @Labelled(Label.IDENTITY) @Required
        Answer<@OneLine String> localAuthority,

        @Meaning("The team that holds the case.") @Labelled(Label.STAFF)
        Answer<@OneLine String> team,

        @Meaning("Who wrote the plan.") @Labelled(Label.STAFF)
        Answer<Ref<Person>> author,

        @Meaning("The child's social worker.") @Labelled(Label.STAFF)
        Answer<Ref<Person>> socialWorker,

        @Meaning("The team manager or supervisor.") @Labelled(Label.STAFF)
        Answer<Ref<Person>> manager,

        @Meaning("Whether this version changes the plan significantly (regulation 32(2)).") @Labelled(Label.PLAN)
        Answer<Boolean> significantChange,

        @Meaning("The date of the review that considered the change.") @Labelled(Label.PLAN)
        Answer<LocalDate> changeConsideredOn,

        @Meaning("If no review considered the change, why that was not practicable.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> whyNotConsidered) {
    /** Takes a component that is left out as not recorded. */
    public PlanDetails {
        version = Answer.orNotRecorded(version);
        date = Answer.orNotRecorded(date);
        localAuthority = Answer.orNotRecorded(localAuthority);
        team = Answer.orNotRecorded(team);
        author = Answer.orNotRecorded(author);
        socialWorker = Answer.orNotRecorded(socialWorker);
        manager = Answer.orNotRecorded(manager);
        significantChange = Answer.orNotRecorded(significantChange);
        changeConsideredOn = Answer.orNotRecorded(changeConsideredOn);
        whyNotConsidered = Answer.orNotRecorded(whyNotConsidered);
    }
}
