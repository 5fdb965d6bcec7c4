package uk.careplans.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.generator.TemplateCheck;
import uk.careplans.generator.look.PictureLevel;
import uk.careplans.generator.look.TextSize;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.Plan;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.Reader;
import uk.careplans.model.json.PlanJson;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.Outputs;

/** Every form that can be had with larger words and fewer pictures says the same in every look; a council's look is its own. */
class LooksTest {

    private static final Packs PACKS = Packs.builtIn();
    private static final Path NORTHSHIRE = Path.of("src/test/resources/packs-for-looks/northshire");
    private static final Path AMIRA = Path.of("src/test/resources/cases/child-friendly/8-11/a-rule-for-now/plan.json");
    private static final Pattern SIZE = Pattern.compile("<w:docDefaults>.*?<w:sz w:val=\"(\\d+)\"");

    static Stream<Form> formsWithLooks() {
        return PACKS.forms().stream().filter(form -> form.has(TextSize.LARGEST, PictureLevel.ALL));
    }

    private static Plan amira() throws IOException {
        return PlanJson.read(AMIRA).orThrow();
    }

    private static byte[] document(Form form, Plan plan) {
        return form.generate(Edition.of(plan, Reader.COUNCIL_FILE)).bytes();
    }

    /** Words, without the lines and the parts that they stand in, and without numbers: those of pages are others. */
    private static Set<String> words(byte[] docx) {
        return WordText.of(docx)
                .lines()
                .filter(line -> !line.startsWith("---"))
                .flatMap(line -> Stream.of(line.split("[^\\p{L}]+")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> media(byte[] docx) {
        return Docx.names(docx).stream().filter(name -> name.contains("media/")).collect(Collectors.toSet());
    }

    private static int size(byte[] docx) {
        return SIZE.matcher(Docx.text(docx, "word/styles.xml"))
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("formsWithLooks")
    void aFormSaysTheSameInEveryLook(Form form) throws IOException {
        PackCase first = PackCase.of(form).findFirst().orElseThrow();
        byte[] drawn = form.generate(first.edition()).bytes();
        for (TextSize size : TextSize.values()) {
            for (PictureLevel level : PictureLevel.values()) {
                if (form.has(size, level)) {
                    Form dressed = form.in(size, level);
                    byte[] document =
                            Outputs.good(dressed.generate(first.edition()).bytes());
                    assertThat(words(document)).as("%s, %s", size, level).isEqualTo(words(drawn));
                    assertThat(size(document)).isEqualTo((int) Math.round(size(drawn) * times(size)));
                    assertThat(media(drawn)).containsAll(media(document));
                }
            }
        }
    }

    private static double times(TextSize size) {
        return switch (size) {
            case NORMAL -> 1;
            case LARGE -> 1.2;
            case LARGEST -> 1.45;
        };
    }

    @Test
    void aCouncilExplainsWordsInItsOwnWay() throws IOException {
        String ours = WordText.of(document(PACKS.form("child-friendly/8-11"), amira()));
        String theirs = WordText.of(document(PACKS.with(List.of(NORTHSHIRE)).form("northshire/8-11"), amira()));

        assertThat(theirs)
                .contains(
                        "| What we call Me and My World: you,",
                        "| Advocate | A person who helps you say what you think");
        assertThat(ours).doesNotContain("What we call Me and My World");
    }

    @ParameterizedTest
    @MethodSource("formsWithLooks")
    void withoutPicturesNoneIsInTheFile(Form form) throws IOException {
        PackCase first = PackCase.of(form).findFirst().orElseThrow();

        if (form.has(TextSize.NORMAL, PictureLevel.NONE)) {
            byte[] document = form.in(TextSize.NORMAL, PictureLevel.NONE)
                    .generate(first.edition())
                    .bytes();
            assertThat(media(document))
                    .filteredOn(name -> name.endsWith(".svg"))
                    .isEmpty();
            assertThat(media(document))
                    .hasSizeLessThan(
                            media(form.generate(first.edition()).bytes()).size());
        }
    }

    @ParameterizedTest
    @MethodSource("formsWithLooks")
    void theCheckerFindsNothingInALookEither(Form form) {
        PictureLevel fewest = form.has(TextSize.LARGEST, PictureLevel.NONE) ? PictureLevel.NONE : PictureLevel.ALL;
        TemplateCheck check = form.in(TextSize.LARGEST, fewest).check();

        assertThat(check.problems()).isEmpty();
    }

    @Test
    void aLookThatIsMadeTwiceGivesTheSameBytes() throws IOException {
        Form form = PACKS.form("child-friendly/8-11");

        assertThat(document(form.in(TextSize.LARGE, PictureLevel.FEW), amira()))
                .isEqualTo(document(form.in(TextSize.LARGE, PictureLevel.FEW), amira()));
    }

    @Test
    void aFormThatWasNotDrawnForItSaysHowItCanBeHad() {
        Form kent = PACKS.form("kent/care-plan");

        assertThat(kent.in(TextSize.NORMAL, PictureLevel.ALL)).isSameAs(kent);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kent.in(TextSize.LARGE, PictureLevel.ALL))
                .withMessage("The form kent/care-plan cannot be had with large text, only with: normal.");
        assertThat(kent.refusal(TextSize.NORMAL, PictureLevel.FEW))
                .hasValue("The form kent/care-plan cannot be had with pictures \"few\", only with: all.");
    }

    @Test
    void aCouncilHasItsColoursItsLogoAndItsWords() throws IOException {
        Form form = PACKS.with(List.of(NORTHSHIRE)).form("northshire/8-11");
        byte[] document = Outputs.good(document(form, amira()));

        assertThat(Docx.text(document, "word/styles.xml"))
                .contains("w:fill=\"7A1F3D\"", "w:fill=\"F9E9EE\"")
                .as("the colours that it left alone")
                .contains("w:fill=\"6A3D9A\"")
                .doesNotContain("00696B");
        assertThat(WordText.of(document)).contains("We will have your Me and My World review", "Northshire Council");
        assertThat(media(document)).anyMatch(name -> name.contains("pack-"));
        assertThat(media(document(form.in(TextSize.LARGEST, PictureLevel.NONE), amira())))
                .as("a logo is no decoration")
                .singleElement()
                .satisfies(name -> assertThat(name).contains("pack-"));
    }

    @Test
    void aPackWithoutALogoLeavesNoHole() throws IOException {
        byte[] document = document(PACKS.form("child-friendly/8-11"), amira());

        assertThat(media(document)).noneMatch(name -> name.contains("pack-"));
        assertThat(WordText.of(document)).doesNotContain("council-logo");
    }
}
