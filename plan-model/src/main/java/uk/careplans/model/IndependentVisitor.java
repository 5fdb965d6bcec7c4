package uk.careplans.model;

import jakarta.validation.Valid;

/** The child's independent visitor (section 23ZB of the Children Act 1989). */
@PlanRecord
public record IndependentVisitor(
        @Meaning("Whether an independent visitor has been appointed.")
        Answer<Boolean> appointed,

        @Meaning("Who the independent visitor is.") Answer<Ref<Person>> person,
        @Meaning("How often they visit.") Answer<@OneLine String> frequency,
        @Meaning("The reasons for the decision.") Answer<@Valid Narrative> reasons) {
    /** Takes a component that is left out as not recorded. */
    public IndependentVisitor {
        appointed = Answer.orNotRecorded(appointed);
        person = Answer.orNotRecorded(person);
        frequency = Answer.orNotRecorded(frequency);
        reasons = Answer.orNotRecorded(reasons);
    }
}
