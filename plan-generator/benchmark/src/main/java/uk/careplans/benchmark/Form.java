package uk.careplans.benchmark;

import static uk.careplans.benchmark.Question.date;
import static uk.careplans.benchmark.Question.longText;
import static uk.careplans.benchmark.Question.text;

import java.util.List;
import uk.careplans.benchmark.Question.Kind;

/** What the form asks, whatever engine prints it: as many questions as a large council's care plan. */
final class Form {

    static final String ACTIONS = "Actions";
    static final String FAMILY_TIME = "Family time";

    static final List<Section> SECTIONS = List.of(
            Section.of(
                    "About this plan",
                    text("Council", "plan.localAuthority"),
                    text("Team", "plan.team"),
                    date("Date of the plan", "plan.date"),
                    date("Date of the assessment", "aim.assessment.completedOn"),
                    date("Assessment brought up to date", "aim.assessment.updatedOn"),
                    text("Kind of assessment", "aim.assessment.kind")),
            Section.of(
                    "Child or young person",
                    text("Full name", "child.name"),
                    text("Likes to be called", "child.knownAs"),
                    date("Date of birth", "child.dateOfBirth"),
                    text("Pronouns", "child.pronouns"),
                    text("Case reference number", "child.caseReference"),
                    text("Nationality", "child.nationality"),
                    text("Religion or belief", "child.religion"),
                    text("Language of the interpreter", "child.interpreterLanguage")),
            Section.of(
                    "Legal position",
                    date("Legal status since", "legal.statusSince"),
                    text("Court", "legal.proceedings.court"),
                    text("Case number", "legal.proceedings.caseNumber"),
                    date("Next hearing", "legal.proceedings.hearingDate"),
                    text("Type of hearing", "legal.proceedings.hearingType"),
                    text("Immigration status", "legal.immigration.status"),
                    date("Leave to remain ends", "legal.immigration.leaveEndsOn")),
            Section.of(
                    "Why the child is looked after",
                    date("Care episode commenced", "episode.startedOn"),
                    longText("Reason for being looked after", "episode.reason")),
            Section.of(
                    "The family's own plan",
                    date("Family group conference", "familyGroupConference.heldOn"),
                    date("Outcome decided", "familyGroupConference.outcomeOn"),
                    longText("Summary of the family's plan", "familyGroupConference.summary"),
                    longText("Who can care for the child", "familyGroupConference.whoCanCare"),
                    longText("Back up plan", "familyGroupConference.backUpPlan")),
            Section.of(
                    "Aim of the plan",
                    longText("Overall aim and timetable", "aim.summary"),
                    longText("Needs that weigh most", "aim.needsThatWeighMost")),
            Section.of(
                    "Permanence",
                    date("Agreed at the review of", "permanence.agreedAtReviewOn"),
                    longText("Why adoption is not the plan", "permanence.whyNotAdoption")),
            Section.of(
                    "Needs",
                    text("School", "needs.school"),
                    date("Strengths and difficulties questionnaire", "needs.sdq.on"),
                    longText("Health", "needs.health.summary"),
                    longText("Education", "needs.education.summary"),
                    longText("Emotional and behavioural development", "needs.emotional.summary"),
                    longText("Identity", "needs.identity.summary"),
                    longText("Family and social relationships", "needs.family.summary"),
                    longText("Social presentation", "needs.socialPresentation.summary"),
                    longText("Self-care skills", "needs.selfCare.summary")),
            Section.of(
                    "Placement",
                    text("Provider", "placement.provider"),
                    date("Started", "placement.startedOn"),
                    date("Expected", "placement.expectedBy"),
                    text("Independent visitor comes", "placement.independentVisitor.frequency"),
                    longText("Preferred placement", "placement.preferred"),
                    longText("Why it is preferred", "placement.whyPreferred"),
                    longText("Day-to-day arrangements", "placement.dayToDay")),
            Section.of(FAMILY_TIME),
            Section.of(ACTIONS),
            Section.of("Views", longText("The child's views", "views.child.views")),
            Section.of(
                    "Contingency and management",
                    longText("Overarching contingency plan", "contingency.overarching"),
                    longText("Representations and complaints", "management.complaints")),
            Section.of(
                    "Reviews and other plans",
                    date("Last review", "reviews.last.on"),
                    text("Place of the last review", "reviews.last.venue"),
                    date("Next review", "reviews.next.on"),
                    text("Place of the next review", "reviews.next.venue"),
                    date("Next planning meeting", "reviews.nextPlanningMeetingOn"),
                    date("Health plan of", "linkedPlans.healthPlan.date"),
                    text("State of the health plan", "linkedPlans.healthPlan.state"),
                    date("Education plan of", "linkedPlans.personalEducationPlan.date"),
                    text("State of the education plan", "linkedPlans.personalEducationPlan.state")));

    /** Each stands under the section of the same number. */
    static final List<Condition> CONDITIONS = List.of(
            new Condition("aim.assessment.completed", true, "The assessment is complete and this plan rests on it."),
            new Condition("child.interpreterNeeded", true, "Book the interpreter a week before each meeting."),
            new Condition("child.disabled", false, "The short breaks statement is attached to this plan."),
            new Condition("episode.shortBreaks", false, "Regulation 48 applies to this care episode."));

    static final List<String> ACTION_COLUMNS =
            List.of("What needs to happen", "Who is responsible", "By when", "What it will achieve");

    private Form() {}

    static List<Question> questions() {
        return SECTIONS.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    static long count(Kind kind) {
        return questions().stream().filter(question -> question.kind() == kind).count();
    }
}
