package uk.careplans.model.calendar;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.careplans.model.Answer;
import uk.careplans.model.AnyCarePlan;
import uk.careplans.model.CourtCarePlan;
import uk.careplans.model.CourtProceedings;
import uk.careplans.model.Filing;
import uk.careplans.model.LegalPosition;
import uk.careplans.model.profile.CouncilProfile;

/** The days of care proceedings, and by when the court and the managers have what they need. */
final class CourtDuties {

    private static final int FIRST_DAY = 12;
    private static final int LAST_DAY = 18;
    private static final String NEXT_HEARING = "the next hearing";

    private final AnyCarePlan plan;
    private final Answer<CourtProceedings> proceedings;
    private final Setting setting;

    CourtDuties(AnyCarePlan plan, Setting setting) {
        this.plan = plan;
        this.proceedings = plan.legal().then(LegalPosition::proceedings);
        this.setting = setting;
    }

    Stream<Entry> all() {
        Stream<Entry> filing = plan instanceof CourtCarePlan court ? filing(court) : Stream.empty();
        boolean isInCourt = plan instanceof CourtCarePlan || proceedings.isGiven();
        return isInCourt ? Stream.concat(filing, proceedings()) : Stream.empty();
    }

    private Stream<Entry> filing(CourtCarePlan court) {
        Fact due = Fact.of(court.filing().then(Filing::dueOn), "filing", "dueOn");
        Fact filed = Fact.of(court.filing().then(Filing::filedOn), "filing", "filedOn");
        Fact given = Fact.of(court.filing().then(Filing::managersGivenOn), "filing", "managersGivenOn");
        Fact filing = due.isKnown() || !filed.isKnown() ? due : filed;
        Optional<Entry> managers = setting.number(
                        "managersBeforeFilingWorkingDays", CouncilProfile::managersBeforeFilingWorkingDays)
                .map(days -> Entry.of(Duty.MANAGERS_GIVEN)
                        .before(
                                setting.workingDaysBefore(days),
                                filing,
                                filing.equals(due) ? "the day of filing that the court set" : "the day of filing")
                        .note("The number is the council's profile's.")
                        .done(given));
        Entry court31A = Entry.of(Duty.COURT_PLAN_FILED)
                .counted(due, "by the day that the court set")
                .due(due.day())
                .done(filed);
        return Stream.concat(managers.stream(), Stream.of(court31A));
    }

    private Stream<Entry> proceedings() {
        Fact issued = Fact.of(proceedings.then(CourtProceedings::issuedOn), "legal", "proceedings", "issuedOn");
        Fact hearing = Fact.of(proceedings.then(CourtProceedings::hearingDate), "legal", "proceedings", "hearingDate");
        Span two = setting.workingDaysBefore(2);
        Span one = setting.workingDaysBefore(1);
        return Stream.of(
                caseManagement(issued, hearing),
                Entry.of(Duty.HEARING_DOCUMENTS)
                        .before(two, hearing, NEXT_HEARING)
                        .neverRecorded(),
                Entry.of(Duty.HEARING_BUNDLE).before(two, hearing, NEXT_HEARING).neverRecorded(),
                Entry.of(Duty.HEARING_CASE_SUMMARY)
                        .before(one, hearing, NEXT_HEARING)
                        .neverRecorded(),
                Entry.of(Duty.PROCEEDINGS_END)
                        .after(Span.weeks(26), issued, "the day of issue")
                        .note("Unless the court has extended the time."));
    }

    /** The day of issue is day 1, so day 12 is 11 working days after it. */
    private Entry caseManagement(Fact issued, Fact hearing) {
        Predicate<String> isCaseManagement =
                type -> type.toLowerCase(Locale.ROOT).contains("case management");
        boolean isNext = proceedings
                .then(CourtProceedings::hearingType)
                .value()
                .filter(isCaseManagement)
                .isPresent();
        return Entry.of(Duty.CASE_MANAGEMENT_HEARING)
                .counted(
                        issued,
                        "from day " + FIRST_DAY + " to day " + LAST_DAY
                                + ", in working days, the day of issue being day 1")
                .notBefore(issued.plus(setting.workingDays(FIRST_DAY - 1)))
                .due(issued.plus(setting.workingDays(LAST_DAY - 1)))
                .planned(hearing.when(day -> isNext))
                .neverRecorded();
    }
}
