package uk.careplans.model.calendar;

import java.util.Arrays;
import java.util.Optional;
import uk.careplans.model.Source;

/** What law, guidance or a council's profile give a day for, in the order in which a timetable has them on the same day. */
public enum Duty {
    CARE_PLAN("care-plan", "Care plan", Source.regulation("4(2)")),
    PLACEMENT_PLAN("placement-plan", "Placement plan", Source.regulation("9(2)")),
    DETENTION_PLACEMENT_PLAN(
            "detention-placement-plan", "Detention placement plan", Words.knownRegulation("47C, instead of 9")),
    IRO_NAMED("iro-named", "Independent reviewing officer named", Words.IRO_HANDBOOK),
    PARENTS_ASSESSED(
            "parents-assessed",
            "Assessment of the parents with whom the child was placed at once",
            Words.knownRegulation("19")),
    PARENTS_DECIDED("parents-decided", "Decision on that placement", Words.knownRegulation("19")),

    FIRST_VISIT("first-visit", "First visit in this placement", Source.regulation("28")),
    NEXT_VISIT("next-visit", "Next visit", Source.regulation("28")),
    SHORT_BREAK_VISIT("short-break-visit", "Visit during a short break", Words.knownRegulation("48")),
    ADOPTION_FIRST_VISIT("adoption-first-visit", "First visit to the child and the adopters", Words.REGULATION_36),
    ADOPTION_NEXT_VISIT("adoption-next-visit", "Next visit to the child and the adopters", Words.REGULATION_36),

    HEALTH_ASSESSMENT("health-assessment", "First health assessment", Words.REGULATION_7),
    NEXT_HEALTH_ASSESSMENT("next-health-assessment", "Next health assessment", Words.REGULATION_7),
    EDUCATION_PLAN_BEGUN("education-plan-begun", "Personal education plan begun", Words.KNOWSLEY),
    EDUCATION_PLAN("education-plan", "Personal education plan ready for the first review", Words.KNOWSLEY),
    EDUCATION_PLAN_TERM("education-plan-term", "Personal education plan reviewed in each school term", Words.KNOWSLEY),
    PATHWAY_ASSESSMENT("pathway-assessment", "Assessment of needs for the pathway plan", Words.knownRegulation("42")),

    REVIEW_REPORT("review-report", "Social worker's report for the next review", Words.PETERBOROUGH),
    FIRST_REVIEW("first-review", "First review", Source.regulation("33(1)")),
    SECOND_REVIEW("second-review", "Second review", Source.regulation("33(2)")),
    LATER_REVIEW("later-review", "Next review", Source.regulation("33(2)")),
    SHORT_BREAK_FIRST_REVIEW(
            "short-break-first-review", "First review of the short breaks", Words.knownRegulation("48")),
    SHORT_BREAK_LATER_REVIEW(
            "short-break-later-review", "Next review of the short breaks", Words.knownRegulation("48")),
    ADOPTION_FIRST_REVIEW("adoption-first-review", "First review of the placement for adoption", Words.REGULATION_36),
    ADOPTION_LATER_REVIEW("adoption-later-review", "Next review of the placement for adoption", Words.REGULATION_36),
    REVIEW_DECISIONS("review-decisions", "Decisions of the last review given out", Words.IRO_HANDBOOK),
    REVIEW_RECORD("review-record", "Record of the last review written", Words.IRO_HANDBOOK),
    REVIEW_RECORD_SENT("review-record-sent", "Record of the last review sent out", Words.IRO_HANDBOOK),
    PERMANENCE_PLAN("permanence-plan", "Plan for permanence agreed", Source.BRADFORD),

    MANAGERS_GIVEN("managers-given", "Court plan given to the managers", Source.HERTFORDSHIRE),
    COURT_PLAN_FILED("court-plan-filed", "Court plan filed", Source.generalKnowledge("Children Act 1989, section 31A")),
    CASE_MANAGEMENT_HEARING(
            "case-management-hearing",
            "Case management hearing",
            Source.generalKnowledge("Family Procedure Rules, Practice Direction 12A")),
    HEARING_DOCUMENTS("hearing-documents", "Documents for the next hearing", Words.HMCTS),
    HEARING_BUNDLE("hearing-bundle", "Bundle for the next hearing", Words.HMCTS),
    HEARING_CASE_SUMMARY("hearing-case-summary", "Case summary for the next hearing", Words.HMCTS),
    PROCEEDINGS_END(
            "proceedings-end", "Care proceedings end", Source.seen("Family Procedure Rules, Practice Direction 12A")),

    FIRST_MEETING("first-meeting", "First child in need meeting", Words.SEFTON),
    CHILDS_PLAN_APPROVED("childs-plan-approved", "Child's plan approved by a manager", Source.LONDON),
    CHILD_IN_NEED_REVIEW("child-in-need-review", "Next child in need review", Words.SEFTON),
    INITIAL_PLAN_END("initial-plan-end", "Initial plan ends, or a review extends it", Source.LONDON),
    EXTENSION_END(
            "extension-end", "Extended initial plan ends: it is closed or taken to the team manager", Source.LONDON);

    private final String id;
    private final String words;
    private final String sourceWords;
    private final boolean isSourceSeen;

    Duty(String id, String words, Source source) {
        this.id = id;
        this.words = words;
        this.sourceWords = source.words();
        this.isSourceSeen = source.isSeen();
    }

    /** The stable id: {@code first-review}. */
    public String id() {
        return id;
    }

    /** What is due, as a social worker would call it. */
    public String words() {
        return words;
    }

    /** Where the time it is given comes from. Where a council's profile has the number, it is the source of the rule. */
    public Source source() {
        return new Source(sourceWords, isSourceSeen);
    }

    /** The duty with this id, if there is one. */
    public static Optional<Duty> named(String id) {
        return Arrays.stream(values()).filter(duty -> duty.id.equals(id)).findFirst();
    }

    /** Sources that several duties share, or whose words are long. */
    private static final class Words {
        static final Source IRO_HANDBOOK = Source.generalKnowledge("IRO Handbook");
        static final Source REGULATION_7 =
                Source.seen("Care Planning, Placement and Case Review (England) Regulations 2010, regulation 7, as the"
                        + " procedures of the City of London and of Coventry print it");
        static final Source REGULATION_36 =
                Source.generalKnowledge("Adoption Agencies Regulations 2005, regulation 36");
        static final Source KNOWSLEY = Source.seen("Knowsley, procedure for a child who is first looked after");
        static final Source PETERBOROUGH = Source.seen("Peterborough, procedure for reviews of children in care");
        static final Source SEFTON = Source.seen("Sefton, procedure for child in need plans and reviews");
        static final Source HMCTS = Source.seen("HM Courts and Tribunals Service, its portal for care proceedings");

        static Source knownRegulation(String number) {
            return Source.generalKnowledge(
                    "Care Planning, Placement and Case Review (England) Regulations 2010, regulation " + number);
        }
    }
}
