package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/**
 * The recorded decision that one reader may see something of this plan that such readers are not shown without one, or that somebody has
 * read one of its texts and the reader may know what it tells.
 */
@PlanRecord
public record ReleaseDecision(
        @Meaning("The stable id of this decision: letters, digits, - and _; it never changes while the plan lives.")
        @Valid
        ItemId id,

        @Meaning("What is released, as a path like \"placement/address\"; everything inside it is released with it.")
        @Labelled(Label.INTERNAL)
        Answer<@OneLine String> field,

        @Meaning("To which reader, like \"parent:p3\" or \"court\".") @Labelled(Label.INTERNAL)
        Answer<@OneLine String> reader,

        @Meaning("Who decided it.") @Labelled(Label.INTERNAL)
        Answer<Ref<Person>> decidedBy,

        @Meaning("The date it was decided.") @Labelled(Label.INTERNAL)
        Answer<LocalDate> decidedOn,

        @Meaning("Why.") @Labelled(Label.INTERNAL) Answer<@Valid Narrative> why,

        @Meaning("The last day on which the decision holds.") @Labelled(Label.INTERNAL)
        Answer<LocalDate> until,

        @Meaning(
                "If what is released is one text, what else it may tell this reader: paths of what is withheld from the reader where it"
                        + " stands, like \"placement/address\"; or \"other-families\", if a name in it was taken for one of another family's case.")
        @Labelled(Label.INTERNAL)
        Answer<List<@OneLine String>> tells) {
    /** Takes a component that is left out as not recorded. */
    public ReleaseDecision {
        field = Answer.orNotRecorded(field);
        reader = Answer.orNotRecorded(reader);
        decidedBy = Answer.orNotRecorded(decidedBy);
        decidedOn = Answer.orNotRecorded(decidedOn);
        why = Answer.orNotRecorded(why);
        until = Answer.orNotRecorded(until);
        tells = Answer.orNotRecorded(tells);
    }
}
