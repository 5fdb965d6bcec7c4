package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;

/** Where a court care plan departs from the care plan it was made from. */
@PlanRecord
public record Departure(
        @Meaning("The stable id of this departure: letters, digits, - and _; it never changes while the plan lives.")
        @Valid
        ItemId id,

        @Meaning("The field, as a path like \"permanence/options\".") @Labelled(Label.INTERNAL)
        Answer<@OneLine String> field,

        @Meaning("What is different.") @Labelled(Label.INTERNAL)
        Answer<@Valid Narrative> what,

        @Meaning("Why it is different.") @Labelled(Label.INTERNAL)
        Answer<@Valid Narrative> why,

        @Meaning("The date this was decided.") @Labelled(Label.INTERNAL)
        Answer<LocalDate> decidedOn,

        @Meaning("Who decided it.") @Labelled(Label.INTERNAL)
        Answer<Ref<Person>> decidedBy) {
    /** Takes a component that is left out as not recorded. */
    public Departure {
        field = Answer.orNotRecorded(field);
        what = Answer.orNotRecorded(what);
        why = Answer.orNotRecorded(why);
        decidedOn = Answer.orNotRecorded(decidedOn);
        decidedBy = Answer.orNotRecorded(decidedBy);
    }
}
