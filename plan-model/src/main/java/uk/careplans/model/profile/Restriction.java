package uk.careplans.model.profile;

import jakarta.validation.Valid;
import uk.careplans.model.Access;
import uk.careplans.model.Answer;
import uk.careplans.model.ItemId;
import uk.careplans.model.Label;
import uk.careplans.model.Meaning;
import uk.careplans.model.PlanRecord;
import uk.careplans.model.ReaderKind;
import uk.careplans.model.Required;

/** Where a council shows a kind of reader less than the national table does. It is asked beside the table, so it can never show more. */
@PlanRecord
public record Restriction(
        @Meaning(
                "The stable id of this restriction: letters, digits, - and _; it never changes while the profile lives.")
        @Valid
        ItemId id,

        @Meaning("The kind of reader.") @Required Answer<ReaderKind> reader,

        @Meaning("The label of what is shown less.") @Required
        Answer<Label> label,

        @Meaning("What such a reader is then shown of it, at most.") @Required
        Answer<Access> shows) {
    /** Takes a component that is left out as not recorded. */
    public Restriction {
        reader = Answer.orNotRecorded(reader);
        label = Answer.orNotRecorded(label);
        shows = Answer.orNotRecorded(shows);
    }
}
