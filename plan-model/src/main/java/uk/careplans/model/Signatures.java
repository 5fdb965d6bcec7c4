package uk.careplans.model;

import jakarta.validation.Valid;
import java.util.List;

/** Who signs the plan. */
@PlanRecord
public record Signatures(
        @Meaning("The child or young person.") Answer<@Valid Signature> child,
        @Meaning("Each parent or carer.") Answer<List<@Valid Signature>> parentsOrCarers,
        @Meaning("The social worker.") Answer<@Valid Signature> socialWorker,
        @Meaning("The supervisor.") Answer<@Valid Signature> supervisor,
        @Meaning("The independent reviewing officer.") Answer<@Valid Signature> iro) {
    /** Takes a component that is left out as not recorded. */
    public Signatures {
        child = Answer.orNotRecorded(child);
        parentsOrCarers = Answer.orNotRecorded(parentsOrCarers);
        socialWorker = Answer.orNotRecorded(socialWorker);
        supervisor = Answer.orNotRecorded(supervisor);
        iro = Answer.orNotRecorded(iro);
    }
}
