package uk.careplans.model;

import jakarta.validation.Valid;

/** How the child and the family took part in making a plan for a child in need. */
@PlanRecord
public record Involvement(
        @Meaning("How the child took part.") @Labelled(Label.VIEWS)
        Answer<@Valid Narrative> child,

        @Meaning("How the family took part.") @Labelled(Label.VIEWS)
        Answer<@Valid Narrative> family,

        @Meaning("Whether the family agrees with the plan.") @Labelled(Label.PLAN)
        Answer<Boolean> familyAgrees,

        @Meaning("Where they do not agree, and why.") @Labelled(Label.VIEWS)
        Answer<@Valid Narrative> whereFamilyDisagrees) {
    /** Takes a component that is left out as not recorded. */
    public Involvement {
        child = Answer.orNotRecorded(child);
        family = Answer.orNotRecorded(family);
        familyAgrees = Answer.orNotRecorded(familyAgrees);
        whereFamilyDisagrees = Answer.orNotRecorded(whereFamilyDisagrees);
    }
}
