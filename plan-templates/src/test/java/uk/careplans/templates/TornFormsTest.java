package uk.careplans.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.generator.Template;
import uk.careplans.generator.TemplateCheck;
import uk.careplans.generator.TemplateFile;
import uk.careplans.generator.TemplateSource;
import uk.careplans.generator.template.Problem;
import uk.careplans.testkit.LibreOffice;
import uk.careplans.testkit.SchemaCheck;
import uk.careplans.testkit.TearingTable;
import uk.careplans.testkit.TearingWay;
import uk.careplans.testkit.TornTags;

/**
 * However Word tears the tags of a form, the same document comes out, or a problem says why not; and so it does once the form
 * was put whole. All forms in all ways take a quarter of an hour. So each form here meets some of the ways, and each way some of
 * the forms, always the same; {@code mvn verify -Dtorn.ways=100} tries all with all. {@code torn.seeds} asks for more forms in
 * which each tag is torn in another way.
 */
class TornFormsTest {

    private static final List<TearingWay> WAYS = List.of(TearingWay.values());
    private static final int WAYS_OF_EACH = Math.min(Integer.getInteger("torn.ways", 4), WAYS.size());
    private static final List<TearingWay> HEALED = List.copyOf(TearingWay.healed());
    private static final TearingTable TABLE = new TearingTable();
    /** LibreOffice makes words of the room for a picture in the frame of their covers, and forgets which pictures decorate. */
    private static final Set<String> TOLD_WHEN_SAVED = Set.of("child-friendly/5-7", "child-friendly/in-need-5-7");

    /** LibreOffice 7.4 saves the place for a logo in their headers as an old drawing with an attribute that Word's schema refuses. */
    private static final Set<String> NOT_SAVED = Set.of("child-friendly/8-11", "child-friendly/in-need-8-11");

    private static final String SAVED = "(saved by LibreOffice)";
    private static final String TORN = ", torn";

    static Stream<Form> forms() {
        return PackCase.PACKS.forms().stream();
    }

    /** Each form takes the ways behind those of the form before. */
    static Stream<Arguments> formsAndWays() {
        List<Form> forms = forms().toList();
        return IntStream.range(0, forms.size() * WAYS_OF_EACH)
                .mapToObj(i -> Arguments.of(forms.get(i / WAYS_OF_EACH), WAYS.get(i % WAYS.size())));
    }

    static Stream<Arguments> formsAndSeeds() {
        return forms().flatMap(form ->
                LongStream.range(0, Long.getLong("torn.seeds", 1)).mapToObj(seed -> Arguments.of(form, seed)));
    }

    @AfterAll
    static void writeTheTable() throws IOException {
        TABLE.write(Path.of("target/torn-forms.txt"));
    }

    @Test
    void everyWayMeetsSeveralForms() {
        for (TearingWay way : WAYS) {
            assertThat(formsAndWays().filter(pair -> way.equals(pair.get()[1])))
                    .as(way.name())
                    .hasSizeGreaterThan(2)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("formsAndWays")
    void aTornFormMakesTheSameDocumentOrAProblemSaysWhy(Form form, TearingWay way) throws IOException {
        TemplateSource whole = form.source();
        byte[] torn = TornTags.tear(whole.docx(), way);
        assertThat(torn).isNotEqualTo(whole.docx());
        TemplateCheck check = Template.compile(whole.withDocx(torn));
        if (HEALED.contains(way)) {
            TABLE.same(
                    way.name(),
                    FormCases.of(form).assertSameDocuments(check.orThrow(), TornFormsTest::withoutPageNumbers));
            assertMakesTheSameDocumentsHealed(form, check);
        } else {
            assertThat(check.template()).isEmpty();
            assertThat(check.problems()).map(Problem::place).doesNotContainNull();
            TABLE.told(way.name());
        }
    }

    private static void assertMakesTheSameDocumentsHealed(Form form, TemplateCheck torn) throws IOException {
        TemplateFile healed = torn.healed();
        assertThat(SchemaCheck.check(healed.bytes())).isEmpty();
        TemplateCheck check = Template.compile(form.source().withDocx(healed.bytes()));
        assertThat(check.healed().changes()).isZero();
        FormCases.of(form).assertSameDocuments(check.orThrow(), TornFormsTest::withoutPageNumbers);
    }

    @ParameterizedTest(name = "{0} seed {1}")
    @MethodSource("formsAndSeeds")
    void aFormWhoseTagsAreEachTornInAnotherWayMakesTheSameDocument(Form form, long seed) throws IOException {
        TemplateSource whole = form.source();
        byte[] torn = TornTags.tear(whole.docx(), HEALED, seed);
        Template template = Template.compile(whole.withDocx(torn)).orThrow();

        TABLE.same(
                "(each tag another way)",
                FormCases.of(form).assertSameDocuments(template, TornFormsTest::withoutPageNumbers));
    }

    @Tag("slow")
    @Test
    void aFormThatLibreOfficeSavedAgainMakesTheSameDocument() throws IOException {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        List<Form> all =
                forms().filter(form -> !NOT_SAVED.contains(form.name())).toList();
        for (Form form : all) {
            forms.put(form.name(), form.source().docx());
            forms.put(form.name() + TORN, TornTags.tear(form.source().docx(), HEALED, 1));
        }
        Map<String, byte[]> saved = LibreOffice.resave(forms);
        SoftAssertions asserted = new SoftAssertions();
        for (Form form : all) {
            asserted.check(() -> assertSameSavedAgain(form, form.name(), saved));
            asserted.check(() -> assertSameSavedAgain(form, form.name() + TORN, saved));
        }
        asserted.assertAll();
    }

    private static void assertSameSavedAgain(Form form, String name, Map<String, byte[]> saved) throws IOException {
        byte[] again = Objects.requireNonNull(saved.get(name));
        TemplateCheck check = Template.compile(form.source().withDocx(again));
        // LibreOffice cuts the name of a merge field between curly quotes at its first blank.
        boolean mayBeTold = name.endsWith(TORN) || TOLD_WHEN_SAVED.contains(form.name());
        if (mayBeTold && check.template().isEmpty()) {
            assertThat(check.problems()).as(name).map(Problem::place).doesNotContainNull();
            TABLE.told(SAVED);
        } else {
            TABLE.same(SAVED, FormCases.of(form).assertSameDocuments(check.orThrow(), TornFormsTest::asSavedAgain));
        }
    }

    /** What tore the tags may be something of which nobody knows how it is laid out; then contents have no page numbers. */
    private static String withoutPageNumbers(String text) {
        return text.replaceAll("(?m) \u21E5 \\d+$", "");
    }

    /**
     * LibreOffice saved how many pages it counted, as Word does; in a section that takes its headers and footers from the one
     * before, these once more; and a paragraph that begins a page as one that holds a page break, with an empty line before it.
     */
    private static String asSavedAgain(String text) {
        return Arrays.stream(withoutPageNumbers(text)
                        .replaceAll("Page \\d+ of \\d+", "Page")
                        .replaceAll("\\[page break\\] *", "")
                        .replaceAll("(?m)^\\s*\\n", "")
                        .split("(?=--- page )", -1))
                .distinct()
                .collect(Collectors.joining());
    }
}
