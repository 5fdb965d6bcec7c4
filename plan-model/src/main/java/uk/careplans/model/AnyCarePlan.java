package uk.careplans.model;

import java.util.List;

/** A care plan, whether it is the child's own or the one that is filed in court: what both say in the same words. */
public sealed interface AnyCarePlan extends Plan permits CarePlan, CourtCarePlan {

    /** The child's legal position. */
    Answer<LegalPosition> legal();

    /** The overall aim of the plan. */
    Answer<OverallAim> aim();

    /** The long-term plan for the child's upbringing. */
    Answer<Permanence> permanence();

    /** The child's needs, and how they are met. */
    Answer<Needs> needs();

    /** Where the child lives or will live. */
    Answer<Placement> placement();

    /** The child's brothers and sisters. */
    Answer<List<Sibling>> siblings();

    /** Family time (contact). */
    Answer<List<FamilyTime>> familyTime();

    /** What happens if the plan cannot be followed. */
    Answer<Contingency> contingency();

    /** Reviews, and the independent reviewing officer. */
    Answer<Reviews> reviews();

    /** The other plans this one carries. */
    Answer<LinkedPlans> linkedPlans();
}
