package uk.careplans.model.profile;

import jakarta.validation.Valid;
import java.util.List;
import uk.careplans.model.Answer;
import uk.careplans.model.ItemId;
import uk.careplans.model.Meaning;
import uk.careplans.model.OneLine;
import uk.careplans.model.PlanRecord;

/** Who approves one kind of plan. */
@PlanRecord
public record ApprovalPolicy(
        @Meaning("The stable id of this policy: letters, digits, - and _; it never changes while the plan lives.")
        @Valid
        ItemId id,

        @Meaning("The kind of plan.") Answer<PolicyPlan> plan,

        @Meaning("Roles that approve it, like \"Team Manager\"; compared without regard to case.")
        Answer<List<@OneLine String>> roles,

        @Meaning("Whether each of the roles must approve it; if not, one of them is enough.")
        Answer<Boolean> all) {
    /** Takes a component that is left out as not recorded. */
    public ApprovalPolicy {
        plan = Answer.orNotRecorded(plan);
        roles = Answer.orNotRecorded(roles);
        all = Answer.orNotRecorded(all);
    }
}
