package uk.careplans.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.careplans.model.Action;
import uk.careplans.model.ActionBuilder;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.model.CarePlanBuilder;
import uk.careplans.model.ChildBuilder;
import uk.careplans.model.Finding;
import uk.careplans.model.Golden;
import uk.careplans.model.ItemId;
import uk.careplans.model.Narrative;
import uk.careplans.model.NeedBuilder;
import uk.careplans.model.Needs;
import uk.careplans.model.NeedsBuilder;
import uk.careplans.model.Person;
import uk.careplans.model.PersonBuilder;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanDetailsBuilder;
import uk.careplans.model.Stage;
import uk.careplans.model.json.PlanJson;
import uk.careplans.model.json.ProfileJson;

/** The rules for texts, where a case among the resources does not reach: names of many tongues, huge plans, other machines. */
class TextRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int NARRATIVE = 20_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مريم احمد|مریم بہت خوش ہے۔ وہ پڑھتی ہے۔ مریم رات کو سوتی ہے۔",
                "Łucja Żółć-Brzęczyszczykiewicz|Łucja śpi. Pani Brzęczyszczykiewicz i Łucja Żółć czytają.",
                "Siobhán D’Arcy-O'Neill|Siobhán sleeps, and the D'Arcy-O’Neills and the O’Neills sing. Siobhan's song is long; Siobhán’s too.",
                "Nguyễn Thị Ánh|Ánh swims. Nguyễn Thị Ánh likes it, and Ánh's day is good.",
                "Zoe\u0308 Müller|Zoë Müller runs, and Zoë’s friends run."
            })
    void namesOfManyTonguesRaiseNoAlarm(String nameAndText) {
        String[] parts = nameAndText.split("\\|", -1);
        Needs needs = needs(parts[1].replace("Siobhan's", "Siobhán's"));

        assertThat(ids(plan(parts[0], List.of(), needs)))
                .doesNotContain("name-misspelt", "name-of-nobody", "name-of-another-child");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łucja Żółkiewska|Łucja Zółkiewska sleeps.",
                "Siobhán D’Arcy|Siobhán D'Arcey sleeps.",
                "Nguyễn Thị Ánh|Ngyễn Ánh sleeps.",
                "Jean-Baptiste Moreau|Jean-Batiste sleeps."
            })
    void misspeltNamesOfManyTonguesAreFound(String nameAndText) {
        String[] parts = nameAndText.split("\\|", -1);

        assertThat(ids(plan(parts[0], List.of(), needs(parts[1])))).contains("name-misspelt");
    }

    @Test
    void theSameIsFoundInEveryLanguage() throws IOException {
        Plan plan = PlanJson.read(Golden.file("published-example/plan.json")).orThrow();
        Occasion occasion = new Occasion(Stage.FILING, TODAY, ProfileJson.national());
        List<Finding> findings = PlanCheck.check(plan, occasion);
        Locale usual = Locale.getDefault();
        try {
            for (String language : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(PlanCheck.check(plan, occasion)).as(language).isEqualTo(findings);
            }
        } finally {
            Locale.setDefault(usual);
        }
    }

    /** Texts that a careless search would go through again and again: one long word, open brackets, names without end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "Mariah ",
                "[",
                "<",
                "“",
                "on 3 December 2026 ",
                "visit ",
                "his brother Tylor and ",
                "he/",
                "…",
                "Marian was ",
                "farewell visit on 3 December 2026. Goodbye visit on 4 December 2026. ",
                "Sentence without an end. "
            })
    void aPlanOfAMillionCharactersIsCheckedInSeconds(String bit) {
        List<Action> actions = IntStream.range(0, 50)
                .mapToObj(i -> ActionBuilder.builder()
                        .id(new ItemId("a" + i))
                        .what(Answer.of(new Narrative(huge(bit, i))))
                        .build())
                .toList();
        List<Person> people = IntStream.range(0, 100)
                .mapToObj(i -> PersonBuilder.builder()
                        .id(new ItemId("p" + i))
                        .name(Answer.of("Mariam Longsurname" + i))
                        .build())
                .toList();
        CarePlan plan = CarePlanBuilder.builder(plan("Maria Long", people, needs("Maria sleeps.")))
                .actions(Answer.of(actions))
                .build();

        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertThat(ids(plan)).isNotEmpty());
    }

    private static String huge(String bit, int number) {
        List<String> bits = new ArrayList<>(List.of("Part " + number + " "));
        for (int length = bits.get(0).length(); length + bit.length() <= NARRATIVE; length += bit.length()) {
            bits.add(bit);
        }
        return String.join("", bits);
    }

    private static Needs needs(String health) {
        return NeedsBuilder.builder()
                .health(Answer.of(NeedBuilder.builder()
                        .strengths(Answer.of(new Narrative(health)))
                        .build()))
                .build();
    }

    private static CarePlan plan(String child, List<Person> people, Needs needs) {
        return CarePlanBuilder.builder()
                .plan(Answer.of(
                        PlanDetailsBuilder.builder().date(Answer.of(TODAY)).build()))
                .child(Answer.of(ChildBuilder.builder().name(Answer.of(child)).build()))
                .people(Answer.of(people))
                .needs(Answer.of(needs))
                .build();
    }

    private static List<String> ids(Plan plan) {
        return PlanCheck.check(plan, new Occasion(Stage.FILING, TODAY, ProfileJson.national())).stream()
                .map(Finding::id)
                .toList();
    }
}
