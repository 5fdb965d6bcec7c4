package uk.careplans.model;

import jakarta.validation.Valid;
import java.util.List;

/**
 * The care plan of one looked-after child: every fact that a council's care plan form asks for, once, in
 * one vocabulary.
 *
 * <p>The content follows regulation 5 of the Care Planning, Placement and Case Review (England) Regulations
 * 2010 (SI 2010/959) and the union of the councils' own forms. Nothing here knows which form will be printed.
 */
@PlanRecord
public record CarePlan(
        @Meaning("What this plan is: its id, version, date, who wrote it and for which council.") @Required
        Answer<@Valid PlanDetails> plan,

        @Meaning("The child the plan is for.") @Required Answer<@Valid Child> child,

        @Meaning("Everybody the plan speaks of, family and professionals, each once.")
        Answer<List<@Valid Person>> people,

        @Meaning("The child's legal position: status, orders, proceedings, immigration.")
        Answer<@Valid LegalPosition> legal,

        @Meaning("This period of being looked after and the reason for it.")
        Answer<@Valid CareEpisode> episode,

        @Meaning("Whether the child has a child protection plan, and why.")
        Answer<@Valid ChildProtection> childProtection,

        @Meaning("Concerns that the child has been trafficked (regulation 5(f)).") @Regulation("5(f)")
        Answer<@Valid Trafficking> trafficking,

        @Meaning("What was done to find a home with relatives or friends.")
        Answer<@Valid FamilyAndFriends> familyAndFriends,

        @Meaning("The family's own plan, made at a family group conference.")
        Answer<@Valid FamilyGroupConference> familyGroupConference,

        @Meaning("The overall aim of the plan, what it rests on and its timetable.")
        Answer<@Valid OverallAim> aim,

        @Meaning("The long-term plan for the child's upbringing (regulation 5(a)), options in order of preference.")
        Answer<@Valid Permanence> permanence,

        @Meaning("The child's needs in the seven dimensions of regulation 5(b), and how they are met.")
        Answer<@Valid Needs> needs,

        @Meaning("Where the child lives or will live, and why there.") @Regulation("5(c)")
        Answer<@Valid Placement> placement,

        @Meaning("The child's brothers and sisters, and whether they live together.")
        Answer<List<@Valid Sibling>> siblings,

        @Meaning("Family time (contact), one entry for each relationship.")
        Answer<List<@Valid FamilyTime>> familyTime,

        @Meaning("Family time (contact) as a whole: how it goes, and what has to happen.")
        Answer<@Valid FamilyTimeOverall> familyTimeOverall,

        @Meaning("Everything somebody has to do: who, what, by when, and what it will achieve.")
        Answer<List<@Valid Action>> actions,

        @Meaning("Services given to the child, the family or the carers.")
        Answer<List<@Valid Service>> services,

        @Meaning("What the child and everybody consulted think, and what was done about it (regulation 5(e)).")
        Answer<@Valid Views> views,

        @Meaning("What happens if the plan cannot be followed.")
        Answer<@Valid Contingency> contingency,

        @Meaning("Who carries out the plan and how decisions, disagreements and complaints are handled.")
        Answer<@Valid Management> management,

        @Meaning("Reviews of the plan and the independent reviewing officer (regulations 5(d) and 33).")
        Answer<@Valid Reviews> reviews,

        @Meaning("Who has been or will be sent a copy (regulations 6 and 13).")
        Answer<@Valid Copies> copies,

        @Meaning("The version that the child reads.") Answer<@Valid ChildsVersion> childsVersion,

        @Meaning("What each parent reads, one version for each.")
        Answer<List<@Valid ParentsVersion>> parentsVersions,

        @Meaning("Managers who approved the plan.") Answer<List<@Valid Approval>> approvals,
        @Meaning("Who signed the plan.") Answer<@Valid Signatures> signatures,

        @Meaning("The other plans this one carries: health, education, placement, pathway and others.")
        Answer<@Valid LinkedPlans> linkedPlans,

        @Meaning(
                "Where the plan is for the child to stop being looked after: the advice, assistance and support offered then.")
        @Labelled(Label.PLAN)
        Answer<@Valid Narrative> whenCareEnds,

        @Meaning("What a council's form asks and no other field of the plan holds, in that form's words.") @NamedByForms
        Answer<List<@Valid OwnQuestion>> ownQuestions,

        @Meaning("Decisions that one reader may see what such readers are not shown without one.")
        Answer<List<@Valid ReleaseDecision>> releases)
        implements AnyCarePlan {
    /** Takes a component that is left out as not recorded. */
    public CarePlan {
        plan = Answer.orNotRecorded(plan);
        child = Answer.orNotRecorded(child);
        people = Answer.orNotRecorded(people);
        legal = Answer.orNotRecorded(legal);
        episode = Answer.orNotRecorded(episode);
        childProtection = Answer.orNotRecorded(childProtection);
        trafficking = Answer.orNotRecorded(trafficking);
        familyAndFriends = Answer.orNotRecorded(familyAndFriends);
        familyGroupConference = Answer.orNotRecorded(familyGroupConference);
        aim = Answer.orNotRecorded(aim);
        permanence = Answer.orNotRecorded(permanence);
        needs = Answer.orNotRecorded(needs);
        placement = Answer.orNotRecorded(placement);
        siblings = Answer.orNotRecorded(siblings);
        familyTime = Answer.orNotRecorded(familyTime);
        familyTimeOverall = Answer.orNotRecorded(familyTimeOverall);
        actions = Answer.orNotRecorded(actions);
        services = Answer.orNotRecorded(services);
        views = Answer.orNotRecorded(views);
        contingency = Answer.orNotRecorded(contingency);
        management = Answer.orNotRecorded(management);
        reviews = Answer.orNotRecorded(reviews);
        copies = Answer.orNotRecorded(copies);
        childsVersion = Answer.orNotRecorded(childsVersion);
        parentsVersions = Answer.orNotRecorded(parentsVersions);
        approvals = Answer.orNotRecorded(approvals);
        signatures = Answer.orNotRecorded(signatures);
        linkedPlans = Answer.orNotRecorded(linkedPlans);
        whenCareEnds = Answer.orNotRecorded(whenCareEnds);
        ownQuestions = Answer.orNotRecorded(ownQuestions);
        releases = Answer.orNotRecorded(releases);
    }
}
