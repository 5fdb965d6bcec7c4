package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/** Where the child lives or will live, and why there. */
@PlanRecord
public record Placement(
        @Meaning("The preferred placement for the child.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> preferred,

        @Meaning("Why this is the preferred placement and how it will support the plan.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> whyPreferred,

        @Meaning("Where the child is or will actually be placed.") @Labelled(Label.LOCATOR)
        Answer<@Valid Narrative> actual,

        @Meaning("Where the child has lived in this care episode before this placement.") @Labelled(Label.LOCATOR)
        Answer<@Valid Narrative> before,

        @Meaning(
                "The kind of placement, with its code (SSDA903); in a court care plan, of the placement that is proposed.")
        @Labelled(Label.PLAN)
        Answer<PlacementKind> kind,

        @Meaning("Whether this is the preferred placement.") @Labelled(Label.PLAN)
        Answer<Boolean> isPreferred,

        @Meaning("If this is not the preferred placement, why, and what is being done to secure it.")
        @Labelled(Label.PLAN)
        Answer<@Valid Narrative> whyNotPreferred,

        @Meaning("The carers the child lives with.") @Labelled(Label.LOCATOR)
        Answer<List<Ref<Person>>> carers,

        @Meaning("The address of the placement.") @Labelled(Label.LOCATOR)
        Answer<@Valid Address> address,

        @Meaning("The fostering service, home or agency that provides the placement.") @Labelled(Label.LOCATOR)
        Answer<@OneLine String> provider,

        @Meaning("The date the placement started or will start.") @Labelled(Label.PLAN)
        Answer<LocalDate> startedOn,

        @Meaning("If the child does not live there yet, the date the placement is expected.") @Labelled(Label.PLAN)
        Answer<LocalDate> expectedBy,

        @Meaning("The time that is likely to elapse before the proposed placement is made.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> timeBefore,

        @Meaning("The options for the immediate future, each with why it is or is not appropriate.")
        Answer<List<@Valid PlacementOption>> options,

        @Meaning("How well the placement meets the child's needs.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> meetsNeeds,

        @Meaning("Progress towards the plan for permanence.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> progressToPermanence,

        @Meaning("What is going well in the placement.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> strengths,

        @Meaning("What we are worried about in the placement.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> worries,

        @Meaning("The child's views about the placement.") @Labelled(Label.VIEWS)
        Answer<@Valid Narrative> childsViews,

        @Meaning("The next steps for the placement: actions of this plan.") @Labelled(Label.PLAN)
        Answer<List<Ref<Action>>> nextSteps,

        @Meaning("The day-to-day arrangements in the placement.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> dayToDay,

        @Meaning("The parents' part in day-to-day arrangements.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> parentsRole,

        @Meaning("How often the child is visited by the social worker (regulation 28).") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> visits,

        @Meaning("The date the social worker last visited the child.") @Labelled(Label.PLAN)
        Answer<LocalDate> lastVisitOn,

        @Meaning("The child's independent visitor.") Answer<@Valid IndependentVisitor> independentVisitor,

        @Meaning("Respite care that supports the placement.")
        Answer<@Valid Respite> respite,

        @Meaning("Whether the child is placed with brothers and sisters who are looked after.")
        Answer<@Valid SiblingPlacement> siblings,

        @Meaning("The support services for the carers.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> support,

        @Meaning("Who can make which decisions (regulation 9 and Schedule 2).")
        Answer<List<@Valid DelegatedDecision>> delegatedAuthority,

        @Meaning("The likely duration of the placement.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> duration,

        @Meaning("The date the placement is to end, if it is known.") @Labelled(Label.PLAN)
        Answer<LocalDate> endsOn,

        @Meaning("How and when the placement is to end.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> ending) {
    /** Takes a component that is left out as not recorded. */
    public Placement {
        preferred = Answer.orNotRecorded(preferred);
        whyPreferred = Answer.orNotRecorded(whyPreferred);
        actual = Answer.orNotRecorded(actual);
        before = Answer.orNotRecorded(before);
        kind = Answer.orNotRecorded(kind);
        isPreferred = Answer.orNotRecorded(isPreferred);
        whyNotPreferred = Answer.orNotRecorded(whyNotPreferred);
        carers = Answer.orNotRecorded(carers);
        address = Answer.orNotRecorded(address);
        provider = Answer.orNotRecorded(provider);
        startedOn = Answer.orNotRecorded(startedOn);
        expectedBy = Answer.orNotRecorded(expectedBy);
        timeBefore = Answer.orNotRecorded(timeBefore);
        options = Answer.orNotRecorded(options);
        meetsNeeds = Answer.orNotRecorded(meetsNeeds);
        progressToPermanence = Answer.orNotRecorded(progressToPermanence);
        strengths = Answer.orNotRecorded(strengths);
        worries = Answer.orNotRecorded(worries);
        childsViews = Answer.orNotRecorded(childsViews);
        nextSteps = Answer.orNotRecorded(nextSteps);
        dayToDay = Answer.orNotRecorded(dayToDay);
        parentsRole = Answer.orNotRecorded(parentsRole);
        visits = Answer.orNotRecorded(visits);
        lastVisitOn = Answer.orNotRecorded(lastVisitOn);
        independentVisitor = Answer.orNotRecorded(independentVisitor);
        respite = Answer.orNotRecorded(respite);
        siblings = Answer.orNotRecorded(siblings);
        support = Answer.orNotRecorded(support);
        delegatedAuthority = Answer.orNotRecorded(delegatedAuthority);
        duration = Answer.orNotRecorded(duration);
        endsOn = Answer.orNotRecorded(endsOn);
        ending = Answer.orNotRecorded(ending);
    }
}
