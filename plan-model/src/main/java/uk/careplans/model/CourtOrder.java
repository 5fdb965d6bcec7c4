package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/** An order of a court about the child, in force or sought. */
@PlanRecord
public record CourtOrder(
        @Meaning("The stable id of this order: letters, digits, - and _; it never changes while the plan lives.") @Valid
        ItemId id,

        @Meaning("The kind of order.") @Labelled(Label.PLAN) Answer<OrderKind> kind,

        @Meaning("Whether the order is in force, sought or ended.") @Labelled(Label.PLAN)
        Answer<OrderState> state,

        @Meaning("The court that made the order.") @Labelled(Label.PLAN)
        Answer<@OneLine String> court,

        @Meaning("Whom the order concerns.") @Labelled(Label.PLAN)
        Answer<List<Ref<Person>>> concerns,

        @Meaning("If the order is sought, the date of the application.") @Labelled(Label.PLAN)
        Answer<LocalDate> appliedOn,

        @Meaning("The date the order was made.") @Labelled(Label.PLAN)
        Answer<LocalDate> madeOn,

        @Meaning("The date the order ends.") @Labelled(Label.PLAN)
        Answer<LocalDate> endsOn,

        @Meaning("What the order says, and whom it concerns.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> terms) {
    /** Takes a component that is left out as not recorded. */
    public CourtOrder {
        kind = Answer.orNotRecorded(kind);
        state = Answer.orNotRecorded(state);
        court = Answer.orNotRecorded(court);
        concerns = Answer.orNotRecorded(concerns);
        appliedOn = Answer.orNotRecorded(appliedOn);
        madeOn = Answer.orNotRecorded(madeOn);
        endsOn = Answer.orNotRecorded(endsOn);
        terms = Answer.orNotRecorded(terms);
    }
}
