package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/** The plan for a child in need (section 17 of the Children Act 1989): the initial plan made with the assessment, or the child's plan made after it.
 *
 * <p>The content follows the London procedures for children in need and the union of the councils' own forms.
 */
@PlanRecord
public record ChildsPlan(
        @Meaning("What this plan is: its id, version, date, who wrote it and for which council.") @Required
        Answer<@Valid PlanDetails> plan,

        @Meaning("Whether it is the initial plan or the child's plan.") @Labelled(Label.PLAN) @Required
        Answer<ChildsPlanStage> stage,

        @Meaning("The child the plan is for.") @Required Answer<@Valid Child> child,

        @Meaning("Everybody the plan speaks of, family and professionals, each once.")
        Answer<List<@Valid Person>> people,

        @Meaning("The date the child was found to be in need and the plan began.") @Labelled(Label.PLAN)
        Answer<LocalDate> startedOn,

        @Meaning("The assessment the plan rests on.") Answer<@Valid Assessment> assessment,

        @Meaning("Whether the child has or had a child protection plan.")
        Answer<@Valid ChildProtection> childProtection,

        @Meaning("What the plan is for: its objectives, in a few sentences.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> objectives,

        @Meaning("The needs and strengths, each with the outcome wanted and its progress.")
        Answer<List<@Valid NeedOrStrength>> needsAndStrengths,

        @Meaning("The worries the family should know, how they are managed and by whom.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> risks,

        @Meaning("What is expected of the parents.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> expectations,

        @Meaning("Everything somebody has to do: who, what, by when, and what it will achieve.")
        Answer<List<@Valid Action>> actions,

        @Meaning("The services, each by the agency that gives it.")
        Answer<List<@Valid Service>> services,

        @Meaning("Referrals to other services.") Answer<List<@Valid Referral>> referrals,

        @Meaning("Who monitors the plan as a whole, and how.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> monitoring,

        @Meaning("How the child and the family took part in making the plan.")
        Answer<@Valid Involvement> involvement,

        @Meaning("What the child and everybody consulted think, and what was done about it.")
        Answer<@Valid Views> views,

        @Meaning("What happens if the plan is not followed.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> ifNotFollowed,

        @Meaning("How and when the plan is reviewed.") Answer<@Valid ReviewArrangements> reviews,

        @Meaning("The extension of an initial plan.") Answer<@Valid PlanExtension> extension,

        @Meaning("The date the plan is to end.") @Labelled(Label.PLAN)
        Answer<LocalDate> endsOn,

        @Meaning("What happens when it ends: closed, or taken to the team manager, and why.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> afterwards,

        @Meaning("Who carries out the plan and how disagreements and complaints are handled.")
        Answer<@Valid Management> management,

        @Meaning("Who has been or will be sent a copy.") Answer<@Valid Copies> copies,

        @Meaning("The version that the child reads.") Answer<@Valid ChildsVersion> childsVersion,

        @Meaning("Managers who approved the plan.") Answer<List<@Valid Approval>> approvals,

        @Meaning("Who signed the plan.") Answer<@Valid Signatures> signatures,

        @Meaning("What a council's form asks and no other field of the plan holds, in that form's words.") @NamedByForms
        Answer<List<@Valid OwnQuestion>> ownQuestions,

        @Meaning("Decisions that one reader may see what such readers are not shown without one.")
        Answer<List<@Valid ReleaseDecision>> releases)
        implements Plan {
    /** Takes a component that is left out as not recorded. */
    public ChildsPlan {
        plan = Answer.orNotRecorded(plan);
        stage = Answer.orNotRecorded(stage);
        child = Answer.orNotRecorded(child);
        people = Answer.orNotRecorded(people);
        startedOn = Answer.orNotRecorded(startedOn);
        assessment = Answer.orNotRecorded(assessment);
        childProtection = Answer.orNotRecorded(childProtection);
        objectives = Answer.orNotRecorded(objectives);
        needsAndStrengths = Answer.orNotRecorded(needsAndStrengths);
        risks = Answer.orNotRecorded(risks);
        expectations = Answer.orNotRecorded(expectations);
        actions = Answer.orNotRecorded(actions);
        services = Answer.orNotRecorded(services);
        referrals = Answer.orNotRecorded(referrals);
        monitoring = Answer.orNotRecorded(monitoring);
        involvement = Answer.orNotRecorded(involvement);
        views = Answer.orNotRecorded(views);
        ifNotFollowed = Answer.orNotRecorded(ifNotFollowed);
        reviews = Answer.orNotRecorded(reviews);
        extension = Answer.orNotRecorded(extension);
        endsOn = Answer.orNotRecorded(endsOn);
        afterwards = Answer.orNotRecorded(afterwards);
        management = Answer.orNotRecorded(management);
        copies = Answer.orNotRecorded(copies);
        childsVersion = Answer.orNotRecorded(childsVersion);
        approvals = Answer.orNotRecorded(approvals);
        signatures = Answer.orNotRecorded(signatures);
        ownQuestions = Answer.orNotRecorded(ownQuestions);
        releases = Answer.orNotRecorded(releases);
    }
}
