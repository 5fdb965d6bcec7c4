package uk.careplans.model;

import jakarta.validation.Valid;

/** The child's independent visitor (section 23ZB of the Children Act 1989). */
@PlanRecord
public record IndependentVisitor(
        @Meaning("Whether an independent visitor has been appointed.") @Labelled(Label.PLAN)
        Answer<Boolean> appointed,

        @Meaning("Who the independent visitor is.") @Labelled(Label.PLAN)
        Answer<Ref<Person>> person,

        @Meaning("How often they visit.") @Labelled(Label.PLAN)
        Answer<@OneLine String> frequency,

        @Meaning("The reasons for the decision.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> reasons) {
    /** Takes a component that is left out as not recorded. */
    public IndependentVisitor {
        appointed = Answer.orNotRecorded(appointed);
        person = Answer.orNotRecorded(person);
        frequency = Answer.orNotRecorded(frequency);
        reasons = Answer.orNotRecorded(reasons);
    }
}
