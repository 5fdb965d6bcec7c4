package uk.careplans.model.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.careplans.model.Action;
import uk.careplans.model.ActionBuilder;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.model.CarePlanBuilder;
import uk.careplans.model.CourtCarePlan;
import uk.careplans.model.CourtCarePlanBuilder;
import uk.careplans.model.CourtPlanKind;
import uk.careplans.model.CourtPlanStage;
import uk.careplans.model.Departure;
import uk.careplans.model.DepartureBuilder;
import uk.careplans.model.Filing;
import uk.careplans.model.FilingBuilder;
import uk.careplans.model.Finding;
import uk.careplans.model.ItemId;
import uk.careplans.model.PlanDetails;
import uk.careplans.model.PlanDetailsBuilder;
import uk.careplans.model.RandomPlans;
import uk.careplans.model.SourcePlan;
import uk.careplans.model.check.Departures;
import uk.careplans.model.check.PlanCheck;

class CourtPlansTest {

    private static final CarePlan CARE_PLAN = RandomPlans.full(11);
    private static final Filing FILING = FilingBuilder.builder()
            .stage(Answer.of(CourtPlanStage.FINAL))
            .kind(Answer.of(CourtPlanKind.CARE))
            .build();
    private static final LocalDate DATE = LocalDate.of(2026, 11, 20);

    @Test
    void aCourtPlanTakesOverWhatBothPlansAskForAndNamesItsSource() {
        CourtCarePlan made = made();

        assertThat(CourtPlans.shared())
                .contains("child", "people", "needs", "placement", "familyTime", "permanence", "contingency", "actions")
                .doesNotContain("plan", "approvals", "signatures", "copies", "filing", "departures");
        assertThat(made.needs()).isEqualTo(CARE_PLAN.needs());
        assertThat(made.actions()).isEqualTo(CARE_PLAN.actions());
        assertThat(made.approvals().isGiven()).isFalse();
        PlanDetails source = CARE_PLAN.plan().value().orElseThrow();
        assertThat(made.madeFrom())
                .isEqualTo(Answer.of(new SourcePlan(Answer.of(source.id().value()), source.version(), source.date())));
        PlanDetails details = made.plan().value().orElseThrow();
        assertThat(details.id()).isEqualTo(new ItemId("court-1"));
        assertThat(details.date()).isEqualTo(Answer.of(DATE));
        assertThat(details.localAuthority()).isEqualTo(source.localAuthority());
        assertThat(details.significantChange().isGiven()).isFalse();
    }

    @Test
    void aCourtPlanThatWasJustMadeDepartsNowhereAndCanBePrinted() {
        assertThat(Differences.between(made(), CARE_PLAN)).isEmpty();
        assertThat(Departures.check(made(), CARE_PLAN)).isEmpty();
        assertThat(PlanCheck.check(made())).isEmpty();
    }

    @Test
    void aCourtPlanOfACarePlanThatSaysNothingSaysNothingEither() {
        CarePlan empty = CarePlanBuilder.builder().build();
        CourtCarePlan made = CourtPlans.from(empty, new ItemId("court-1"), DATE, FILING);

        assertThat(made.madeFrom().isGiven()).isFalse();
        assertThat(made.child().isGiven()).isFalse();
        assertThat(Departures.check(made, empty)).isEmpty();
    }

    @Test
    void differencesAreToldAsFarInAsTheyCanBe() {
        List<Action> actions = new ArrayList<>(CARE_PLAN.actions().value().orElseThrow());
        Action first = actions.get(0);
        actions.set(
                0,
                ActionBuilder.builder(first)
                        .by(Answer.of(LocalDate.of(2031, 1, 1)))
                        .progress(Answer.notRecorded())
                        .build());
        actions.remove(1);
        actions.add(ActionBuilder.builder().id(new ItemId("new")).build());

        assertThat(Differences.between(with(actions), CARE_PLAN))
                .map(Object::toString)
                .containsExactly("actions/a1/by", "actions/a1/progress", "actions/new", "actions/a2");
    }

    @Test
    void theSameItemsInAnotherOrderDifferAsAList() {
        List<Action> actions = new ArrayList<>(CARE_PLAN.actions().value().orElseThrow());
        actions.add(actions.remove(0));

        assertThat(Differences.between(with(actions), CARE_PLAN))
                .map(Object::toString)
                .containsExactly("actions");
    }

    @Test
    void anAnswerThatDoesNotApplyDiffersAsAWhole() {
        CourtCarePlan court = CourtCarePlanBuilder.builder(made())
                .placement(Answer.doesNotApply("The child lives at home."))
                .build();

        assertThat(Differences.between(court, CARE_PLAN)).map(Object::toString).containsExactly("placement");
    }

    @Test
    void whatADepartureNamesAndEverythingInItIsDeclared() {
        CourtCarePlan departing = CourtCarePlanBuilder.builder(with(List.of()))
                .placement(Answer.notRecorded())
                .departures(Answer.of(List.of(departure("d1", "actions"), departure("d2", "needs/health"))))
                .build();

        assertThat(Departures.check(departing, CARE_PLAN))
                .extracting(finding -> finding.path() + " " + finding.id())
                .containsExactly("departures/d2/field departure-without-difference", "placement undeclared-departure");
    }

    @Test
    void aDepartureFromAFieldInsideDoesNotDeclareItsNeighbours() {
        CourtCarePlan departing = CourtCarePlanBuilder.builder(with(List.of()))
                .departures(Answer.of(List.of(departure("d1", "actions/a1"))))
                .build();

        assertThat(Departures.check(departing, CARE_PLAN))
                .extracting(Finding::path)
                .map(Object::toString)
                .containsExactly("actions/a2", "actions/a3");
    }

    @Test
    void anotherVersionOfTheCarePlanIsNotTheOneItWasMadeFrom() {
        PlanDetails details = CARE_PLAN.plan().value().orElseThrow();
        CarePlan next = CarePlanBuilder.builder(CARE_PLAN)
                .plan(Answer.of(PlanDetailsBuilder.builder(details)
                        .version(Answer.of(99))
                        .build()))
                .build();

        assertThat(Departures.check(made(), next)).extracting(Finding::id).containsExactly("made-from-another-plan");
    }

    private static CourtCarePlan made() {
        return CourtPlans.from(CARE_PLAN, new ItemId("court-1"), DATE, FILING);
    }

    private static CourtCarePlan with(List<Action> actions) {
        return CourtCarePlanBuilder.builder(made()).actions(Answer.of(actions)).build();
    }

    private static Departure departure(String id, String field) {
        return DepartureBuilder.builder()
                .id(new ItemId(id))
                .field(Answer.of(field))
                .build();
    }
}
