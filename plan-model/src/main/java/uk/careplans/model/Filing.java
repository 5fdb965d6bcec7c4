package uk.careplans.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;

/** What the court asks of the plan as a document that is filed: the front page of a court care plan (LAC(99)29). */
@PlanRecord
public record Filing(
        @Meaning("Whether the plan is the initial, an interim or the final plan.") @Labelled(Label.PLAN) @Required
        Answer<CourtPlanStage> stage,

        @Meaning("Whether the plan goes with a care order or a supervision order.") @Labelled(Label.PLAN) @Required
        Answer<CourtPlanKind> kind,

        @Meaning("The number of the plan in these proceedings, counted from 1.") @Labelled(Label.PLAN)
        Answer<@Min(1) Integer> number,

        @Meaning("Every child the proceedings are about, in the order of the application.") @Labelled(Label.PLAN)
        Answer<List<Ref<Person>>> children,

        @Meaning("The parties, in the order of the court heading.")
        Answer<List<@Valid Party>> parties,

        @Meaning("Whether the proceedings are also under the Adoption and Children Act 2002.") @Labelled(Label.PLAN)
        Answer<Boolean> adoptionAct,

        @Meaning("The date the managers were given the plan for approval.") @Labelled(Label.INTERNAL)
        Answer<LocalDate> managersGivenOn,

        @Meaning("The date by which the court directed the plan to be filed.") @Labelled(Label.PLAN)
        Answer<LocalDate> dueOn,

        @Meaning("The date the plan was or will be filed.") @Labelled(Label.PLAN)
        Answer<LocalDate> filedOn) {
    /** Takes a component that is left out as not recorded. */
    public Filing {
        stage = Answer.orNotRecorded(stage);
        kind = Answer.orNotRecorded(kind);
        number = Answer.orNotRecorded(number);
        children = Answer.orNotRecorded(children);
        parties = Answer.orNotRecorded(parties);
        adoptionAct = Answer.orNotRecorded(adoptionAct);
        managersGivenOn = Answer.orNotRecorded(managersGivenOn);
        dueOn = Answer.orNotRecorded(dueOn);
        filedOn = Answer.orNotRecorded(filedOn);
    }
}
