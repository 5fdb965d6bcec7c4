package uk.careplans.model.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.careplans.model.Golden;
import uk.careplans.model.Severity;

/** Texts that were written for a band pass it and those of better readers; what professionals write to each other passes none. */
class BandsTest {

    private static final String FOLDER = "uk/careplans/model/readability/";
    private static final List<String> CHILDREN = List.of("5-7", "8-11", "12-15", "16-17");

    private static List<Passage> text(String name) throws IOException {
        return Files.readAllLines(Golden.file(FOLDER + "passages/" + name + ".txt")).stream()
                .map(line -> new Passage("paragraph", line, PassageKind.PROSE))
                .toList();
    }

    private static ReadabilityReport report(String text, String band) throws IOException {
        return Readability.of(Band.of(band).orElseThrow(), text(text), NamesToMask.none(), Glossary.standard());
    }

    private static List<ReadabilityFinding> errors(ReadabilityReport report) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> aTextForABandPassesItAndThoseAbove() {
        return CHILDREN.stream()
                .flatMap(text -> CHILDREN.subList(CHILDREN.indexOf(text), CHILDREN.size()).stream()
                        .map(band -> DynamicTest.dynamicTest(
                                text + " passes " + band,
                                () -> assertThat(errors(report(text, band))).isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> aTextForAdultsPassesItsBand() {
        return Stream.of("parent", "parent-easy-read")
                .map(band -> DynamicTest.dynamicTest(
                        band, () -> assertThat(errors(report(band, band))).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> whatProfessionalsWriteToEachOtherPassesNoBand() {
        return Band.all().stream()
                .filter(band -> band.kind() != Band.Kind.ADVICE)
                .map(band -> DynamicTest.dynamicTest(
                        band.id(),
                        () -> assertThat(errors(report("professional", band.id())))
                                .extracting(ReadabilityFinding::id)
                                .contains(
                                        "mean-sentence-too-long",
                                        "grade-too-high",
                                        "too-many-unfamiliar-words",
                                        "sentence-too-long",
                                        "sentence-of-hard-words")));
    }

    @Test
    void toACourtEverythingIsAdvice() throws IOException {
        ReadabilityReport report = report("professional", "court");

        assertThat(report.passes()).isTrue();
        assertThat(report.findings())
                .extracting(ReadabilityFinding::id)
                .contains("grade-too-high", "sentence-too-long")
                .doesNotContain("word-never-said");
    }

    @Test
    void whatIsMeasuredIsKept() throws IOException {
        List<String> rows = new ArrayList<>();
        rows.add("text              band              words  sentences  mean  longest  grade  unfamiliar %");
        for (String text : List.of("5-7", "8-11", "12-15", "16-17", "parent", "parent-easy-read", "professional")) {
            String band = text.equals("professional") ? "8-11" : text;
            Measures measures = report(text, band).measures();
            rows.add(String.format(
                    Locale.ROOT,
                    "%-16s  %-16s  %5d  %9d  %4.1f  %7d  %5.1f  %12.1f",
                    text,
                    band,
                    measures.words(),
                    measures.sentences(),
                    measures.mean(),
                    measures.longest(),
                    measures.grade(),
                    measures.unfamiliarShare()));
        }
        Golden.assertEqual(Golden.file(FOLDER + "measured.txt"), String.join("\n", rows) + "\n");
    }

    @Test
    void aSentenceOfACourtReportInAChildsTextIsFound() throws IOException {
        List<Passage> passages = new ArrayList<>(text("8-11"));
        passages.add(new Passage("paragraph 8", text("professional").get(0).text(), PassageKind.PROSE));

        ReadabilityReport report =
                Readability.of(Band.of("8-11").orElseThrow(), passages, NamesToMask.none(), Glossary.standard());

        assertThat(errors(report))
                .filteredOn(finding -> finding.place().startsWith("paragraph 8"))
                .extracting(ReadabilityFinding::id)
                .contains("sentence-too-long", "sentence-of-hard-words", "word-never-said");
    }
}
