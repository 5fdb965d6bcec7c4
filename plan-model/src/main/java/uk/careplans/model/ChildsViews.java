package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/** The child's views about the plan. */
@PlanRecord
public record ChildsViews(
        @Meaning("Whether the child has been consulted about this plan.") @Labelled(Label.VIEWS)
        Answer<ChildConsulted> consulted,

        @Meaning("How the child was asked, and by whom.") @Labelled(Label.VIEWS)
        Answer<@Valid Narrative> how,

        @Meaning("The child's views about the plan.") @Labelled(Label.VIEWS)
        Answer<@Valid Narrative> views,

        @Meaning("A drawing by the child that says what they think or wish.") @Labelled(Label.VIEWS)
        Answer<Picture> drawing,

        @Meaning("Where the child disagrees.") @Labelled(Label.VIEWS)
        Answer<@Valid Narrative> disagreement,

        @Meaning("If the child has not been consulted, why.") @Labelled(Label.VIEWS)
        Answer<@Valid Narrative> whyNotConsulted,

        @Meaning(
                "For a young person of 16 or over who is accommodated, whether the plan is agreed with them (regulation 4(5)).")
        @Labelled(Label.VIEWS)
        Answer<Boolean> agreed,

        @Meaning("The date they agreed it.") @Labelled(Label.VIEWS)
        Answer<LocalDate> agreedOn,

        @Meaning("For a very young child, what those who know the child observe.") @Labelled(Label.VIEWS)
        Answer<@Valid Narrative> observations,

        @Meaning("Each wish of the child, and what was done about it.")
        Answer<List<@Valid Wish>> wishes) {
    /** Takes a component that is left out as not recorded. */
    public ChildsViews {
        consulted = Answer.orNotRecorded(consulted);
        how = Answer.orNotRecorded(how);
        views = Answer.orNotRecorded(views);
        drawing = Answer.orNotRecorded(drawing);
        disagreement = Answer.orNotRecorded(disagreement);
        whyNotConsulted = Answer.orNotRecorded(whyNotConsulted);
        agreed = Answer.orNotRecorded(agreed);
        agreedOn = Answer.orNotRecorded(agreedOn);
        observations = Answer.orNotRecorded(observations);
        wishes = Answer.orNotRecorded(wishes);
    }
}
