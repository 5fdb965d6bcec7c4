package uk.careplans.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.generator.Template;
import uk.careplans.generator.TemplateCheck;
import uk.careplans.generator.TemplateSource;
import uk.careplans.generator.template.Problem;
import uk.careplans.generator.word.WordText;
import uk.careplans.testkit.LibreOffice;
import uk.careplans.testkit.Outputs;
import uk.careplans.testkit.TearingTable;
import uk.careplans.testkit.TearingWay;
import uk.careplans.testkit.TornTags;

/** However Word tears the tags of a form, the same document comes out, or a problem says why not. */
class TornFormsTest {

    private static final List<TearingWay> HEALED = List.copyOf(TearingWay.healed());
    private static final TearingTable TABLE = new TearingTable();

    /**
     * What does not hold yet. A bookmark over a tag keeps an empty paragraph in a cell of London's tables; LibreOffice saves a section break's
     * paragraph in another order, and the lists that number headings and texts so that texts lose their numbers.
     */
    static final Set<String> NOT_YET = Set.of(
            "london/initial-plan BOOKMARK",
            "london/initial-plan BOOKMARK_ACROSS",
            "london/childs-plan BOOKMARK",
            "london/childs-plan BOOKMARK_ACROSS",
            "bradford/care-plan saved by LibreOffice",
            "court/initial saved by LibreOffice",
            "kent-court/initial saved by LibreOffice",
            "london/initial-plan saved by LibreOffice",
            "london/childs-plan saved by LibreOffice");

    static Stream<Form> forms() {
        return PackCase.PACKS.forms().stream();
    }

    static Stream<Arguments> formsAndWays() {
        return forms().flatMap(form -> Arrays.stream(TearingWay.values()).map(way -> Arguments.of(form, way)));
    }

    static Stream<Arguments> formsAndSeeds() {
        return forms().flatMap(form ->
                LongStream.range(0, Long.getLong("torn.seeds", 3)).mapToObj(seed -> Arguments.of(form, seed)));
    }

    @AfterAll
    static void writeTheTable() throws IOException {
        TABLE.write(Path.of("target/torn-forms.txt"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("formsAndWays")
    void aTornFormMakesTheSameDocumentOrAProblemSaysWhy(Form form, TearingWay way) throws IOException {
        assumeThat(NOT_YET).doesNotContain(form.name() + " " + way);
        TemplateSource whole = form.source();
        byte[] torn = TornTags.tear(whole.docx(), way);
        assertThat(torn).isNotEqualTo(whole.docx());
        TemplateCheck check = Template.compile(whole.withDocx(torn));
        if (HEALED.contains(way)) {
            TABLE.same(way.name(), documents(form, check.orThrow()).size());
        } else {
            assertThat(check.template()).isEmpty();
            assertThat(check.problems()).map(Problem::place).doesNotContainNull();
            TABLE.told(way.name());
        }
    }

    @ParameterizedTest(name = "{0} seed {1}")
    @MethodSource("formsAndSeeds")
    void aFormWhoseTagsAreEachTornInAnotherWayMakesTheSameDocument(Form form, long seed) throws IOException {
        TemplateSource whole = form.source();
        byte[] torn = TornTags.tear(whole.docx(), HEALED, seed);
        Template template = Template.compile(whole.withDocx(torn)).orThrow();

        TABLE.same("(each tag another way)", documents(form, template).size());
    }

    @Tag("slow")
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void aFormThatLibreOfficeSavedAgainMakesTheSameDocument(Form form) throws IOException {
        assumeThat(NOT_YET).doesNotContain(form.name() + " saved by LibreOffice");
        TemplateSource whole = form.source();
        List<byte[]> saved = LibreOffice.resave(List.of(whole.docx(), TornTags.tear(whole.docx(), HEALED, 1)));
        Template again = Template.compile(whole.withDocx(saved.get(0))).orThrow();
        assertSameSavedAgain(form, again);
        // LibreOffice cuts the name of a merge field between curly quotes at its first blank.
        TemplateCheck torn = Template.compile(whole.withDocx(saved.get(1)));
        if (torn.template().isPresent()) {
            assertSameSavedAgain(form, torn.orThrow());
        } else {
            assertThat(torn.problems()).map(Problem::place).doesNotContainNull();
            TABLE.told("(saved by LibreOffice)");
        }
    }

    private static void assertSameSavedAgain(Form form, Template template) throws IOException {
        for (PackCase each : PackCase.of(form).toList()) {
            byte[] document = document(each, template);
            assertThat(withoutPages(WordText.of(document))).isEqualTo(withoutPages(each.expected()));
            TABLE.same("(saved by LibreOffice)", 1);
        }
    }

    /** LibreOffice saved how many pages it counted, as Word does. */
    private static String withoutPages(String text) {
        return text.replaceAll("Page \\d+ of \\d+", "Page");
    }

    private static byte[] document(PackCase each, Template template) throws IOException {
        byte[] document = template.generate(each.edition()).bytes();
        return Outputs.good(document);
    }

    /** The documents of all cases: each is valid and says what it should. */
    private static List<byte[]> documents(Form form, Template template) throws IOException {
        List<byte[]> documents = new ArrayList<>();
        for (PackCase each : PackCase.of(form).toList()) {
            byte[] document = document(each, template);
            assertThat(WordText.of(document)).isEqualTo(each.expected());
            documents.add(document);
        }
        assertThat(documents).isNotEmpty();
        return documents;
    }
}
