package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;

/** The child protection plan, if there is one. */
@PlanRecord
public record ChildProtection(
        @Meaning("Whether the child is the subject of a child protection plan.") @Labelled(Label.PLAN)
        Answer<Boolean> subjectOfPlan,

        @Meaning("Emotional abuse as a category of the plan.")
        Answer<@Valid AbuseCategory> emotionalAbuse,

        @Meaning("Physical abuse as a category of the plan.")
        Answer<@Valid AbuseCategory> physicalAbuse,

        @Meaning("Sexual abuse as a category of the plan.") Answer<@Valid AbuseCategory> sexualAbuse,
        @Meaning("Neglect as a category of the plan.") Answer<@Valid AbuseCategory> neglect,

        @Meaning("The date the child was made subject to the plan.") @Labelled(Label.PLAN)
        Answer<LocalDate> startedOn,

        @Meaning("The date the plan ended.") @Labelled(Label.PLAN)
        Answer<LocalDate> endedOn,

        @Meaning("Whether the independent reviewing officer has been sent a copy of the plan.") @Labelled(Label.PLAN)
        Answer<Boolean> copySentToIro,

        @Meaning("If the independent reviewing officer has no copy yet, the date one will be sent.")
        @Labelled(Label.PLAN)
        Answer<LocalDate> copyToIroBy) {
    /** Takes a component that is left out as not recorded. */
    public ChildProtection {
        subjectOfPlan = Answer.orNotRecorded(subjectOfPlan);
        emotionalAbuse = Answer.orNotRecorded(emotionalAbuse);
        physicalAbuse = Answer.orNotRecorded(physicalAbuse);
        sexualAbuse = Answer.orNotRecorded(sexualAbuse);
        neglect = Answer.orNotRecorded(neglect);
        startedOn = Answer.orNotRecorded(startedOn);
        endedOn = Answer.orNotRecorded(endedOn);
        copySentToIro = Answer.orNotRecorded(copySentToIro);
        copyToIroBy = Answer.orNotRecorded(copyToIroBy);
    }
}
