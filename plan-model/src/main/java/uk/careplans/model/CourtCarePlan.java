package uk.careplans.model;

import jakarta.validation.Valid;
import java.util.List;

/** The care plan that is filed in care proceedings: initial, interim or final, for a care order or a supervision order. It has the child, needs, placement, family time, permanence and contingency of the {@link CarePlan}, and what only the court asks for.
 *
 * <p>The content follows LAC(99)29 and sections 31(3B), 31A and 34(11) of the Children Act 1989.
 */
@PlanRecord
public record CourtCarePlan(
        @Meaning("What this plan is: its id, version, date, who wrote it and for which council.") @Required
        Answer<@Valid PlanDetails> plan,

        @Meaning("What the court asks of the plan as a document that is filed.") @Required
        Answer<@Valid Filing> filing,

        @Meaning("The child the plan is for.") @Required Answer<@Valid Child> child,

        @Meaning("Everybody the plan speaks of, family and professionals, each once.")
        Answer<List<@Valid Person>> people,

        @Meaning("The care plan this plan was made from.") Answer<@Valid SourcePlan> madeFrom,

        @Meaning("Where this plan departs from that care plan, and why.")
        Answer<List<@Valid Departure>> departures,

        @Meaning("The child's legal position: status, orders, proceedings, immigration.")
        Answer<@Valid LegalPosition> legal,

        @Meaning("The overall aim of the plan, what it rests on and its timetable (section 1).")
        Answer<@Valid OverallAim> aim,

        @Meaning("The order that is sought, and why.") Answer<@Valid OrderSought> orderSought,

        @Meaning("The long-term plan for the child's upbringing, options in order of preference.")
        Answer<@Valid Permanence> permanence,

        @Meaning("The permanence provisions of a final plan (section 31(3B)).")
        Answer<@Valid PermanenceProvisions> provisions,

        @Meaning("The child's needs, and how they are met (section 2).")
        Answer<@Valid Needs> needs,

        @Meaning("Where the child lives or will live, and why there (section 4).")
        Answer<@Valid Placement> placement,

        @Meaning("The child's brothers and sisters, and whether they live together.")
        Answer<List<@Valid Sibling>> siblings,

        @Meaning("Contact, one entry for each relationship.")
        Answer<List<@Valid FamilyTime>> familyTime,

        @Meaning("Contact, as the court must consider it (section 34(11)).")
        Answer<@Valid CourtContact> courtContact,

        @Meaning("Everything somebody has to do: who, what, by when, and what it will achieve.")
        Answer<List<@Valid Action>> actions,

        @Meaning("Services given to the child, the parents and family, or the carers.")
        Answer<List<@Valid Service>> services,

        @Meaning("What the child and everybody consulted think, and what was done about it (sections 2 and 3).")
        Answer<@Valid Views> views,

        @Meaning("What happens if the placement breaks down or the plan cannot be followed.")
        Answer<@Valid Contingency> contingency,

        @Meaning("Who carries out the plan and how decisions, disagreements and complaints are handled (section 5).")
        Answer<@Valid Management> management,

        @Meaning("Reviews of the plan and the independent reviewing officer.")
        Answer<@Valid Reviews> reviews,

        @Meaning("Who has been or will be sent a copy.") Answer<@Valid Copies> copies,

        @Meaning("Who endorsed the plan for the authority.") Answer<List<@Valid Approval>> approvals,

        @Meaning("Who signed the plan.") Answer<@Valid Signatures> signatures,

        @Meaning("The other plans this one carries: health, education, placement, pathway and others.")
        Answer<@Valid LinkedPlans> linkedPlans,

        @Meaning("What a council's form asks and no other field of the plan holds, in that form's words.") @NamedByForms
        Answer<List<@Valid OwnQuestion>> ownQuestions,

        @Meaning("Decisions that one reader may see what such readers are not shown without one.")
        Answer<List<@Valid ReleaseDecision>> releases)
        implements AnyCarePlan {
    /** Takes a component that is left out as not recorded. */
    public CourtCarePlan {
        plan = Answer.orNotRecorded(plan);
        filing = Answer.orNotRecorded(filing);
        child = Answer.orNotRecorded(child);
        people = Answer.orNotRecorded(people);
        madeFrom = Answer.orNotRecorded(madeFrom);
        departures = Answer.orNotRecorded(departures);
        legal = Answer.orNotRecorded(legal);
        aim = Answer.orNotRecorded(aim);
        orderSought = Answer.orNotRecorded(orderSought);
        permanence = Answer.orNotRecorded(permanence);
        provisions = Answer.orNotRecorded(provisions);
        needs = Answer.orNotRecorded(needs);
        placement = Answer.orNotRecorded(placement);
        siblings = Answer.orNotRecorded(siblings);
        familyTime = Answer.orNotRecorded(familyTime);
        courtContact = Answer.orNotRecorded(courtContact);
        actions = Answer.orNotRecorded(actions);
        services = Answer.orNotRecorded(services);
        views = Answer.orNotRecorded(views);
        contingency = Answer.orNotRecorded(contingency);
        management = Answer.orNotRecorded(management);
        reviews = Answer.orNotRecorded(reviews);
        copies = Answer.orNotRecorded(copies);
        approvals = Answer.orNotRecorded(approvals);
        signatures = Answer.orNotRecorded(signatures);
        linkedPlans = Answer.orNotRecorded(linkedPlans);
        ownQuestions = Answer.orNotRecorded(ownQuestions);
        releases = Answer.orNotRecorded(releases);
    }
}
