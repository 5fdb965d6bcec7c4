package uk.careplans.model.check;

import java.util.List;
import java.util.Optional;
import uk.careplans.model.ChildsPlan;
import uk.careplans.model.ChildsPlanStage;
import uk.careplans.model.CourtCarePlan;
import uk.careplans.model.CourtPlanStage;
import uk.careplans.model.Filing;
import uk.careplans.model.Plan;
import uk.careplans.model.profile.ApprovalPolicy;
import uk.careplans.model.profile.PolicyPlan;

/** What the council's profile says of approving a plan. */
final class Policies {

    private Policies() {}

    /** The council's policies for a plan of this kind; none, if it has no such rule. */
    static List<ApprovalPolicy> of(Subject subject) {
        Optional<PolicyPlan> kind = kind(subject.plan());
        return Subject.items(subject.profile().approvals()).stream()
                .filter(policy -> policy.plan().value().isPresent()
                        && policy.plan().value().equals(kind))
                .toList();
    }

    /** The roles in words: {@code Team Manager or Service Manager}. */
    static String inWords(ApprovalPolicy policy) {
        return String.join(Situation.isTrue(policy.all()) ? " and " : " or ", Subject.items(policy.roles()));
    }

    private static Optional<PolicyPlan> kind(Plan plan) {
        if (plan instanceof CourtCarePlan court) {
            return court.filing().then(Filing::stage).value().map(Policies::ofStage);
        } else if (plan instanceof ChildsPlan childs) {
            return childs.stage()
                    .value()
                    .map(stage ->
                            stage == ChildsPlanStage.INITIAL_PLAN ? PolicyPlan.INITIAL_PLAN : PolicyPlan.CHILDS_PLAN);
        }
        return Optional.of(PolicyPlan.CARE_PLAN);
    }

    private static PolicyPlan ofStage(CourtPlanStage stage) {
        return switch (stage) {
            case INITIAL -> PolicyPlan.INITIAL_COURT_PLAN;
            case INTERIM -> PolicyPlan.INTERIM_COURT_PLAN;
            case FINAL -> PolicyPlan.FINAL_COURT_PLAN;
        };
    }
}
