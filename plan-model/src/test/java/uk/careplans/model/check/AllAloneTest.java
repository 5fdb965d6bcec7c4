package uk.careplans.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.careplans.model.Golden;
import uk.careplans.model.Plan;
import uk.careplans.model.Stage;
import uk.careplans.model.json.PlanJson;
import uk.careplans.model.json.ProfileJson;

/** What holds of all rules that {@link RulesAlone} asks one by one. */
class AllAloneTest {

    @Test
    void everyRuleOfTheBookIsAskedAlone() {
        assertThat(Stream.of(
                                new ActionsAloneTest(),
                                new PeopleAloneTest(),
                                new EventsAloneTest(),
                                new TextsAloneTest(),
                                new CareAloneTest(),
                                new CourtAloneTest(),
                                new NeedAloneTest(),
                                new ToldAloneTest())
                        .flatMap(part -> part.rules().stream())
                        .map(Rule::id))
                .containsExactlyInAnyOrderElementsOf(
                        RuleBook.rules().stream().map(Rule::id).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"care-plan", "court-care-plan", "childs-plan", "childs-version"})
    void noRuleFindsAnythingInAGoodPlan(String name) throws IOException {
        Plan plan = PlanJson.read(Golden.file("rules/" + name + ".json")).orThrow();
        Subject filing =
                new Subject(plan, new Occasion(Stage.FILING, LocalDate.of(2026, 11, 20), ProfileJson.national()));

        assertThat(RuleBook.rules())
                .allSatisfy(rule -> assertThat(rule.check(filing)).isEmpty());
    }
}
