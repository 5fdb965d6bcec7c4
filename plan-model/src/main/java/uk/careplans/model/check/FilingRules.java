package uk.careplans.model.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.careplans.model.Answer;
import uk.careplans.model.AnyCarePlan;
import uk.careplans.model.CourtCarePlan;
import uk.careplans.model.CourtPlanStage;
import uk.careplans.model.CourtProceedings;
import uk.careplans.model.Departure;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Filing;
import uk.careplans.model.LegalPosition;
import uk.careplans.model.LegalStatus;
import uk.careplans.model.OrderKind;
import uk.careplans.model.Party;
import uk.careplans.model.PartyRole;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;

/** The heading of a court plan and the proceedings it is filed in. */
final class FilingRules {

    private FilingRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("proceedings-incomplete")
                        .from(Stage.APPROVAL)
                        .source(Source.KENT)
                        .ofCarePlans(FilingRules::proceedingsIncomplete),
                Rule.warning("case-number-form")
                        .from(Stage.FILING)
                        .source(Sources.HMCTS)
                        .ofCarePlans(FilingRules::caseNumberForm),
                Rule.error("heading-incomplete")
                        .from(Stage.FILING)
                        .source(Sources.COURT_FORMS)
                        .ofCourtPlan(FilingRules::headingIncomplete),
                Rule.error("child-not-in-heading")
                        .from(Stage.APPROVAL)
                        .source(Sources.COURT_FORMS)
                        .ofCourtPlan(FilingRules::childNotInHeading),
                Rule.error("applicant-missing")
                        .from(Stage.FILING)
                        .source(Sources.COURT_FORMS)
                        .ofCourtPlan(FilingRules::applicantMissing),
                Rule.error("respondents-misnumbered")
                        .from(Stage.FILING)
                        .source(Sources.COURT_FORMS)
                        .ofCourtPlan(FilingRules::respondentsMisnumbered),
                Rule.error("child-not-a-party")
                        .from(Stage.FILING)
                        .source(Sources.COURT_FORMS)
                        .ofCourtPlan(FilingRules::childNotAParty),
                Rule.error("child-without-guardian")
                        .from(Stage.FILING)
                        .source(Sources.COURT_FORMS)
                        .ofCourtPlan(FilingRules::childWithoutGuardian),
                Rule.error("adoption-act-not-in-heading")
                        .from(Stage.FILING)
                        .source(Sources.COVENTRY)
                        .ofCourtPlan(FilingRules::adoptionActNotInHeading),
                Rule.error("plan-after-hearing")
                        .from(Stage.APPROVAL)
                        .source(Sources.COURT_FORMS)
                        .ofCourtPlan(FilingRules::planAfterHearing),
                Rule.error("filed-before-plan")
                        .from(Stage.FILING)
                        .source(Sources.COURT_FORMS)
                        .ofCourtPlan(FilingRules::filedBeforePlan),
                Rule.warning("departure-incomplete")
                        .from(Stage.APPROVAL)
                        .source(Sources.AGREEMENT)
                        .ofCourtPlan(FilingRules::departureIncomplete),
                Rule.warning("departure-from-unknown-field")
                        .from(Stage.REVIEW)
                        .source(Sources.AGREEMENT)
                        .ofCourtPlan(FilingRules::departureFromUnknownField));
    }

    private static Stream<Spot> proceedingsIncomplete(AnyCarePlan plan, Subject subject) {
        boolean isCourtPlan = plan instanceof CourtCarePlan;
        if (!isCourtPlan && !Situation.isStatus(plan, LegalStatus.C1)) {
            return Stream.empty();
        }
        Gaps gaps = Gaps.in(subject);
        if (!plan.legal().then(LegalPosition::proceedings).isGiven()) {
            return gaps.notGiven("legal/proceedings");
        }
        Stream<Spot> always = gaps.unanswered(
                "legal/proceedings/court",
                "legal/proceedings/caseNumber",
                "legal/proceedings/hearingDate",
                "legal/proceedings/hearingType");
        return isInitial(plan) ? always : Stream.concat(always, gaps.unanswered("legal/proceedings/guardian"));
    }

    /** A plan that goes in with the application: nobody has appointed a guardian yet. */
    private static boolean isInitial(AnyCarePlan plan) {
        return plan instanceof CourtCarePlan court
                && Situation.has(court.filing().then(Filing::stage), Set.of(CourtPlanStage.INITIAL));
    }

    private static Stream<Spot> caseNumberForm(AnyCarePlan plan, Subject subject) {
        boolean isBroken = plan.legal()
                .then(LegalPosition::proceedings)
                .then(CourtProceedings::caseNumber)
                .value()
                .filter(number -> !number.chars().allMatch(Character::isLetterOrDigit))
                .isPresent();
        return Spot.when(isBroken, "legal", "proceedings", "caseNumber");
    }

    private static Stream<Spot> headingIncomplete(CourtCarePlan plan, Subject subject) {
        Stream<Spot> people = Parties.in(plan).stream()
                .filter(party -> !party.value().authority().isGiven())
                .flatMap(party -> Gaps.in(party).notGiven("role", "people"));
        return Stream.concat(Gaps.in(subject).notGiven("filing/number", "filing/parties"), people);
    }

    private static Stream<Spot> childNotInHeading(CourtCarePlan plan, Subject subject) {
        boolean isNamed =
                Subject.items(plan.filing().then(Filing::children)).stream().anyMatch(Situation::isTheChild);
        return Spot.when(!isNamed, "filing", "children");
    }

    private static Stream<Spot> applicantMissing(CourtCarePlan plan, Subject subject) {
        boolean isThere = parties(plan, PartyRole.APPLICANT).findAny().isPresent();
        return Spot.when(!Parties.in(plan).isEmpty() && !isThere, "filing", "parties");
    }

    /** Each number in turn from 1; two people may be one respondent, two respondents may not have one number. */
    private static Stream<Spot> respondentsMisnumbered(CourtCarePlan plan, Subject subject) {
        List<Subject.Item<Party>> respondents =
                parties(plan, PartyRole.RESPONDENT).toList();
        return IntStream.range(0, respondents.size())
                .filter(i -> !respondents.get(i).value().number().equals(Answer.of(i + 1)))
                .mapToObj(i -> Spot.at(respondents.get(i).at("number")).with("number", i + 1))
                .limit(1);
    }

    private static Stream<Spot> childNotAParty(CourtCarePlan plan, Subject subject) {
        boolean isParty = Parties.people(plan).stream().anyMatch(Situation::isTheChild);
        return Spot.when(!Parties.in(plan).isEmpty() && !isParty, "filing", "parties");
    }

    private static Stream<Spot> childWithoutGuardian(CourtCarePlan plan, Subject subject) {
        return Parties.in(plan).stream()
                .filter(party -> !isInitial(plan)
                        && Subject.items(party.value().people()).stream().anyMatch(Situation::isTheChild))
                .flatMap(party -> Gaps.in(party).unanswered("actsThrough"));
    }

    private static Stream<Spot> adoptionActNotInHeading(CourtCarePlan plan, Subject subject) {
        boolean isMissing = Situation.seeks(plan, OrderKind.PLACEMENT_ORDER, OrderKind.ADOPTION_ORDER)
                && !Situation.isTrue(plan.filing().then(Filing::adoptionAct));
        return isMissing
                ? Stream.of(Spot.at("filing", "adoptionAct").and(FieldPath.of("orderSought", "orders")))
                : Stream.empty();
    }

    private static Stream<Spot> planAfterHearing(CourtCarePlan plan, Subject subject) {
        Optional<LocalDate> hearing = plan.legal()
                .then(LegalPosition::proceedings)
                .then(CourtProceedings::hearingDate)
                .value();
        return isBefore(hearing, subject.date())
                ? Stream.of(Spot.at("plan", "date").and(FieldPath.of("legal", "proceedings", "hearingDate")))
                : Stream.empty();
    }

    private static Stream<Spot> filedBeforePlan(CourtCarePlan plan, Subject subject) {
        return isBefore(plan.filing().then(Filing::filedOn).value(), subject.date())
                ? Stream.of(Spot.at("filing", "filedOn").and(FieldPath.of("plan", "date")))
                : Stream.empty();
    }

    private static Stream<Spot> departureIncomplete(CourtCarePlan plan, Subject subject) {
        Stream<Spot> unsaid = plan.madeFrom().isGiven()
                ? Stream.of(Spot.at("departures")).filter(spot -> !Subject.isAnswered(plan.departures()))
                : Stream.empty();
        return Stream.concat(
                unsaid, departures(plan).flatMap(departure -> Gaps.in(departure).notGiven("field", "what", "why")));
    }

    private static Stream<Spot> departureFromUnknownField(CourtCarePlan plan, Subject subject) {
        return departures(plan)
                .filter(departure -> departure
                        .value()
                        .field()
                        .value()
                        .filter(field -> !PlanFields.has(CourtCarePlan.class, field))
                        .isPresent())
                .map(departure -> Spot.at(departure.at("field")));
    }

    private static Stream<Subject.Item<Departure>> departures(CourtCarePlan plan) {
        return Subject.items(plan.departures(), "departures").stream();
    }

    private static Stream<Subject.Item<Party>> parties(CourtCarePlan plan, PartyRole role) {
        return Parties.in(plan).stream()
                .filter(party -> Situation.has(party.value().role(), Set.of(role)));
    }

    private static boolean isBefore(Optional<LocalDate> date, Optional<LocalDate> other) {
        return date.isPresent() && other.isPresent() && date.get().isBefore(other.get());
    }
}
