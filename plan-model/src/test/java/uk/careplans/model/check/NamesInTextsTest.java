package uk.careplans.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlanBuilder;
import uk.careplans.model.ChildBuilder;
import uk.careplans.model.ItemId;
import uk.careplans.model.Narrative;
import uk.careplans.model.NeedBuilder;
import uk.careplans.model.NeedsBuilder;
import uk.careplans.model.Person;
import uk.careplans.model.PersonBuilder;
import uk.careplans.model.Ref;
import uk.careplans.model.Stage;
import uk.careplans.model.check.words.Sentence;
import uk.careplans.model.json.ProfileJson;

/**
 * Who is named in a text beside the child Ruby Tolland, called Poppet, and the people Bernadette Shaw of the Quillon Centre, Dr
 * Jean-Baptiste Moreau, Ana Harris and Leia Kowalczyk.
 */
class NamesInTextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "today Zephyr sings.",
                "Zephyr sings.",
                "today her friend sees Zephyr.",
                "today her friend's Zephyr sings.",
                "today Zephyr the godfather sings.",
                "today Zephyr's, the godfather sings.",
                "today Zephyr, tired, godfather of all, sings.",
                "today Zephyr, a new old best local godfather, sings.",
                "The friend of a new old Zephyr sings.",
                "today Bernita, whom she likes, and Zephyr sing.",
                "today Zephyr 2 and “Quentin” sing."
            })
    void whoIsNotInThePlanIsAStranger(String text) {
        assertThat(strangers(text)).contains("zephyr");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "today Ruby, Poppet and the Tollands sing.",
                "today Moreau, Baptiste and Jean-Baptiste sing.",
                "today the Harrises sing.",
                "today Quillon is open.",
                "today Bern, Berna and Ber sing.",
                "today Zephyr sings in a zephyr.",
                "today her friend Zephyr sings.",
                "today a friend of the family, Zephyr, sings.",
                "today her friend Quentin Maud Zephyr sings.",
                "today Zephyr, godfather of nobody, sings.",
                "today Zephyr, the old godfather, sings.",
                "today Zephyr, a new old best godfather, sings.",
                "today Zephyr Quentin Quill, the godfather, sings.",
                "today Zephyr, her friend, sings, and Zephyr’s dog barks.",
                "today “Zephyr” sings.",
                "today ZEPHYR sings.",
                "today Zephyr7 sings.",
                "today Zo sings.",
                "today St Zephyr is open.",
                "today Zephyr Quentin Hill House is open."
            })
    void whoIsInThePlanOrIntroducedIsNone(String text) {
        assertThat(strangers(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "today Bernadett sings.",
                "Bernadett sings.",
                "Bernadets Shaw sings.",
                "today Gernadette sings.",
                "today the Kowalczyck family sings.",
                "today Poppit sings.",
                "today Mareau sings.",
                "today Baptist and the Baptiets sing."
            })
    void aNameThatIsNearlyOneOfThePlansIsMisspelt(String text) {
        assertThat(misspelt(text)).isNotEmpty();
        assertThat(strangers(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "today Bernadette sings.",
                "Gernadette sings.",
                "today Quillon is open.",
                "today Quentin sings.",
                "today the poppit Poppit lies there.",
                "Poppit lies there, a poppit.",
                "today her friend Leah sings.",
                "today Ama sings.",
                "today the Moreaux House is open."
            })
    void aNameThatIsAnotherIsNotMisspelt(String text) {
        assertThat(misspelt(text)).isEmpty();
    }

    @Test
    void theNamesOfAPersonAreWithoutTheirTitle() {
        assertThat(PlanNames.of(new Ref<Person>(new ItemId("jean")), subject("")))
                .containsExactlyInAnyOrder("jean-baptiste", "jean", "baptiste", "moreau");
        assertThat(PlanNames.of(new Ref<Person>(new ItemId(Ref.CHILD)), subject("")))
                .containsExactlyInAnyOrder("ruby", "tolland", "poppet");
    }

    @Test
    void theChildsOwnNamesAreTheFirstOneAndTheOneSheIsCalledBy() {
        assertThat(subject("").reading().names().childsGivenNames()).containsExactlyInAnyOrder("ruby", "poppet");
    }

    private static List<String> strangers(String text) {
        return words(text, (names, place) -> names.isStranger(place.sentence(), place.at()));
    }

    private static List<String> misspelt(String text) {
        return words(
                text,
                (names, place) -> names.meant(place.sentence(), place.at()).isPresent());
    }

    private record Place(Sentence sentence, int at) {}

    private static List<String> words(String text, BiPredicate<NamesInTexts, Place> isMeant) {
        Reading reading = subject(text).reading();
        return reading.narratives()
                .flatMap(passage -> passage.sentences().stream())
                .flatMap(sentence -> IntStream.range(0, sentence.words().size())
                        .filter(at -> isMeant.test(reading.namesInTexts(), new Place(sentence, at)))
                        .mapToObj(at -> sentence.words().get(at).base()))
                .toList();
    }

    private static Subject subject(String text) {
        return new Subject(
                CarePlanBuilder.builder()
                        .child(Answer.of(ChildBuilder.builder()
                                .name(Answer.of("Ruby Tolland"))
                                .knownAs(Answer.of("Poppet"))
                                .build()))
                        .people(Answer.of(List.of(
                                person("shaw", "Bernadette Shaw", "Quillon Centre"),
                                person("jean", "Dr Jean-Baptiste Moreau", "Surgery"),
                                person("ana", "Ana Harris", "School"),
                                person("lena", "Leia Kowalczyk", "School"))))
                        .needs(Answer.of(NeedsBuilder.builder()
                                .health(Answer.of(NeedBuilder.builder()
                                        .strengths(Answer.of(new Narrative(text)))
                                        .build()))
                                .build()))
                        .build(),
                new Occasion(Stage.FILING, LocalDate.of(2026, 11, 20), ProfileJson.national()));
    }

    private static Person person(String id, String name, String agency) {
        return PersonBuilder.builder()
                .id(new ItemId(id))
                .name(Answer.of(name))
                .agency(Answer.of(agency))
                .build();
    }
}
