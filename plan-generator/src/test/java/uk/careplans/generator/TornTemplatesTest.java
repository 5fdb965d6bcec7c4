package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.generator.Story.givenWord;
import static uk.careplans.testkit.WordMaker.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.generator.template.Problem;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.CarePlan;
import uk.careplans.model.Severity;
import uk.careplans.testkit.LibreOffice;
import uk.careplans.testkit.Looks;
import uk.careplans.testkit.TearingTable;
import uk.careplans.testkit.TearingWay;
import uk.careplans.testkit.TornTags;

/**
 * Templates made by chance and torn by chance make documents that say the same and look the same as when they were whole,
 * or a problem says why not. The
 * system properties {@code torn.templates} and {@code torn.ways} ask for more templates and for more ways of each.
 */
class TornTemplatesTest {

    private static final List<TearingWay> HEALED = List.copyOf(TearingWay.healed());
    private static final int WAYS = Integer.getInteger("torn.ways", 2);
    private static final TearingTable TABLE = new TearingTable();

    private static LongStream seeds() {
        return new Random(20261124).longs(Long.getLong("torn.templates", 200));
    }

    /** A template made by chance, and what it is merged with. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Sample(byte[] whole, CarePlan plan) {
        static Sample of(long seed) {
            RandomTemplates templates = new RandomTemplates(new Random(seed));
            return new Sample(word().xml(templates.blocks(3).xml()).bytes(), templates.aPlan());
        }

        byte[] document() {
            return givenWord(whole).mergedWith(plan);
        }
    }

    @AfterAll
    static void writeTheTable() throws IOException {
        TABLE.write(Path.of("target/torn-templates.txt"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aTornTemplateMakesTheSameDocumentOrAProblemSaysWhy(long seed) {
        Sample sample = Sample.of(seed);
        byte[] document = sample.document();
        List<TearingWay> ways = new ArrayList<>(List.of(TearingWay.values()));
        Collections.shuffle(ways, new Random(seed));
        for (TearingWay way : ways.subList(0, Math.min(WAYS, ways.size()))) {
            Story torn = givenWord(TornTags.tear(sample.whole(), List.of(way), seed));
            if (hasErrors(torn)) {
                assertThat(HEALED).doesNotContain(way);
                assertThat(torn.problems()).map(Problem::place).doesNotContainNull();
                TABLE.told(way.name());
            } else {
                assertThatBothSayAndLookTheSame(torn.mergedWith(sample.plan()), document, way.name());
                TABLE.same(way.name(), 1);
            }
        }
        Story mixed = givenWord(TornTags.tear(sample.whole(), HEALED, seed));
        assertThatBothSayAndLookTheSame(mixed.mergedWith(sample.plan()), document, "each tag another way");
        TABLE.same("(each tag another way)", 1);
    }

    private static void assertThatBothSayAndLookTheSame(byte[] torn, byte[] whole, String way) {
        assertThat(WordText.of(torn)).as(way).isEqualTo(WordText.of(whole));
        assertThat(Looks.of(torn)).as(way).isEqualTo(Looks.of(whole));
    }

    /** Otherwise the test above would prove nothing of looks. */
    @Test
    void tearingChangesHowTheTemplatesThemselvesLook() {
        List<String> looks = seeds().limit(20)
                .mapToObj(seed -> Looks.of(Sample.of(seed).whole()))
                .toList();
        assertThat(String.join("", looks))
                .contains("{b}", "{color=1F3864 i}", "{rStyle=Emphasis u=single}", "{sz=32}", "[jc=center]")
                .contains("[pStyle=ListBullet]", "word/document.xml");
        List<String> torn = seeds().limit(20)
                .mapToObj(
                        seed -> Looks.of(TornTags.tear(Sample.of(seed).whole(), List.of(TearingWay.FORMATTING), seed)))
                .toList();
        assertThat(torn).filteredOn(looks::contains).hasSizeLessThan(3);
    }

    @Tag("slow")
    @Test
    void whatLibreOfficeSavesAgainMakesTheSameDocuments() {
        List<Sample> samples = seeds().limit(50).mapToObj(Sample::of).toList();
        Map<String, byte[]> torn = new LinkedHashMap<>();
        for (int i = 0; i < samples.size(); i++) {
            torn.put("sample " + i, TornTags.tear(samples.get(i).whole(), HEALED, i));
        }
        List<byte[]> saved = List.copyOf(LibreOffice.resave(torn).values());

        int same = 0;
        for (int i = 0; i < samples.size(); i++) {
            Story again = givenWord(saved.get(i));
            if (hasErrors(again)) {
                // It puts half a block into a control, for one, or cuts the name of a merge field.
                assertThat(again.problems()).map(Problem::place).doesNotContainNull();
                TABLE.told("(saved by LibreOffice)");
            } else {
                byte[] document = again.mergedWith(samples.get(i).plan());
                assertThat(words(WordText.of(document)))
                        .as("sample %s", i)
                        .isEqualTo(words(WordText.of(samples.get(i).document())));
                same++;
                TABLE.same("(saved by LibreOffice)", 1);
            }
        }
        assertThat(same).isGreaterThan(samples.size() / 5);
    }

    /** Without the empty paragraphs, of which LibreOffice puts some before and between tables. */
    private static String words(String text) {
        return text.replaceAll("[¶/\\s]+", " ").strip();
    }

    private static boolean hasErrors(Story story) {
        return story.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
