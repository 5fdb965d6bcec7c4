package uk.careplans.model;

import jakarta.validation.Valid;
import java.util.List;

/** What the child and everybody consulted think of the plan. */
@PlanRecord
public record Views(
        @Meaning("The child's own views.") @Regulation("5(e)")
        Answer<@Valid ChildsViews> child,

        @Meaning(
                "Whether birth parents, those with parental responsibility and significant others have been consulted.")
        @Labelled(Label.PLAN)
        Answer<Boolean> parentsConsulted,

        @Meaning("If they have not been consulted, why.") @Labelled(Label.RISK)
        Answer<@Valid Narrative> whyParentsNotConsulted,

        @Meaning("The views of each parent or person with parental responsibility.") @Regulation("5(e)")
        Answer<List<@Valid Consulted>> parents,

        @Meaning("The views of each significant other person, among them carers and agencies.") @Regulation("5(e)")
        Answer<List<@Valid Consulted>> others,

        @Meaning("Who was shown the plan, when and how.") Answer<List<@Valid Sharing>> shared) {
    /** Takes a component that is left out as not recorded. */
    public Views {
        child = Answer.orNotRecorded(child);
        parentsConsulted = Answer.orNotRecorded(parentsConsulted);
        whyParentsNotConsulted = Answer.orNotRecorded(whyParentsNotConsulted);
        parents = Answer.orNotRecorded(parents);
        others = Answer.orNotRecorded(others);
        shared = Answer.orNotRecorded(shared);
    }
}
