package uk.careplans.model;

import java.time.LocalDate;
import java.util.List;

/** Another plan for the child that a care plan carries: what every such plan says of itself. */
public sealed interface CarriedPlan
        permits HealthPlan, PersonalEducationPlan, PlacementPlan, PathwayPlan, PlacementWithParentsPlan, LinkedPlan {

    /** The date of the plan. */
    Answer<LocalDate> date();

    /** Who wrote it. */
    Answer<Ref<Person>> author();

    /** Its state, like "agreed" or "due for review". */
    Answer<String> state();

    /** The date it is reviewed. */
    Answer<LocalDate> reviewOn();

    /** What it means for this plan. */
    Answer<Narrative> summary();

    /** Its actions that are part of this plan. */
    Answer<List<Ref<Action>>> nextSteps();
}
