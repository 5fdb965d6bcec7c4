package uk.careplans.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.careplans.model.Action;
import uk.careplans.model.ActionBuilder;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.model.CarePlanBuilder;
import uk.careplans.model.Finding;
import uk.careplans.model.Golden;
import uk.careplans.model.ItemId;
import uk.careplans.model.Narrative;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanType;
import uk.careplans.model.RandomPlans;
import uk.careplans.model.json.PlanJson;

/** What JSON cannot bring into a plan, but Java can; all else is a case among the resources. */
class PlanCheckTest {

    @ParameterizedTest
    @EnumSource
    void nothingIsFoundInASoundPlanThatAnswersEverything(PlanType type) {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(PlanCheck.check(RandomPlans.full(type, seed)))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void anItemWithoutAnIdIsFound() {
        List<Finding> findings = PlanCheck.check(planOf(
                ActionBuilder.builder().id(new ItemId("a1")).build(),
                ActionBuilder.builder().build()));

        assertThat(findings)
                .extracting(finding -> finding.path() + " " + finding.id())
                .containsExactly("plan answer-required", "child answer-required", "actions/item 2/id id-missing");
    }

    @Test
    void aCharacterThatWordCannotHoldIsFoundByItsNumber() {
        List<Finding> findings = PlanCheck.check(planOf(ActionBuilder.builder()
                .id(new ItemId("a1"))
                .what(Answer.of(new Narrative("half a pair: \uD83D")))
                .progress(Answer.doesNotApply("bell: \u0007"))
                .build()));

        assertThat(Golden.lines(findings))
                .contains(
                        "actions/a1/what: Take out the character U+D83D, which no Word document can hold.",
                        "actions/a1/progress: Take out the character U+0007, which no Word document can hold.");
    }

    @Test
    void theSameIsFoundInEveryLanguage() throws IOException {
        Plan plan = PlanJson.read(Golden.file("checked/texts-of-the-wrong-length/plan.json"))
                .orThrow();
        List<Finding> findings = PlanCheck.check(plan);
        Locale usual = Locale.getDefault();
        try {
            for (String language : List.of("tr-TR", "ar-EG-u-nu-arab", "de-DE", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(PlanCheck.check(plan)).as(language).isEqualTo(findings);
            }
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static CarePlan planOf(Action... actions) {
        return CarePlanBuilder.builder().actions(Answer.of(List.of(actions))).build();
    }
}
