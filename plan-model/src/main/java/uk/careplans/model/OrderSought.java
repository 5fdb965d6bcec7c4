package uk.careplans.model;

import jakarta.validation.Valid;
import java.util.List;

/** The order that the authority asks the court to make, and why that one. */
@PlanRecord
public record OrderSought(
        @Meaning("The orders that are sought.") @Labelled(Label.PLAN)
        Answer<List<OrderKind>> orders,

        @Meaning("Why the order is necessary.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> why,

        @Meaning("Why a less interventionist order, or none, would not do.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> whyNotLess,

        @Meaning("For a care order with the child at home, why a care order is needed.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> whyCareOrderAtHome) {
    /** Takes a component that is left out as not recorded. */
    public OrderSought {
        orders = Answer.orNotRecorded(orders);
        why = Answer.orNotRecorded(why);
        whyNotLess = Answer.orNotRecorded(whyNotLess);
        whyCareOrderAtHome = Answer.orNotRecorded(whyCareOrderAtHome);
    }
}
