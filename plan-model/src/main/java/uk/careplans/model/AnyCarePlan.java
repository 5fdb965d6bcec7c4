package uk.careplans.model;

import java.util.List;

/** A care plan, whether it is the child's own or the one that is filed in court: what both say in the same words. */
public sealed interface AnyCarePlan extends Plan permits CarePlan, CourtCarePlan {

    /** The child's legal position. */
    Answer<LegalPosition> legal();

    /**
     * Whether the child is only looked after for short breaks (regulation 48 of the 2010 Regulations): the episode says so, or
     * the legal status does (V3, V4).
     */
    default boolean isForShortBreaks() {
        boolean isEpisode = this instanceof CarePlan own
                && own.episode().then(CareEpisode::shortBreaks).value().orElse(false);
        return isEpisode
                || legal().then(LegalPosition::status)
                        .value()
                        .filter(status -> status == LegalStatus.V3 || status == LegalStatus.V4)
                        .isPresent();
    }

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
