package uk.careplans.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uk.careplans.model.Finding;
import uk.careplans.model.PlanType;
import uk.careplans.model.RandomPlans;

/** JSON that is made to break a reader; each is too big or too odd for a file among the cases. */
@Timeout(20)
class HostileJsonTest {

    private static final String HEADER = "{\"planType\": \"care-plan\", \"schemaVersion\": \"1\", ";

    @Test
    void sixtyFourLevelsAreRead() {
        assertThat(ids(inBrackets(63))).containsExactly("text-expected");
    }

    @Test
    void sixtyFiveLevelsAreRefused() {
        assertThat(ids(inBrackets(64))).containsExactly("too-deep");
    }

    @Test
    void millionsOfBracketsAreRefusedWithoutAStackOverflow() {
        assertThat(ids("[".repeat(5_000_000))).containsExactly("too-deep");
        assertThat(ids("{\"a\":".repeat(1_000_000))).containsExactly("too-deep");
    }

    @Test
    void tenMegabytesAreReadAndOneByteMoreIsRefused() {
        String json = HEADER + "\"child\": {}}";

        assertThat(ids(json + " ".repeat(10_000_000 - json.length()))).isEmpty();
        assertThat(ids(json + " ".repeat(10_000_001 - json.length()))).containsExactly("file-too-large");
    }

    @Test
    void aThousandItemsAreReadAndOneMoreIsRefused() {
        assertThat(ids(languages(1_000))).isEmpty();
        assertThat(ids(languages(1_001))).containsExactly("too-many-items");
        assertThat(ids(languages(400_000))).containsExactly("too-many-items");
    }

    @Test
    void moreValuesThanAnyPlanHasAreRefused() {
        assertThat(ids(languages(500_000))).containsExactly("too-many-values");
    }

    @Test
    void hugeNumbersAreRefusedWithoutWorkingThemOut() {
        String digits = "9".repeat(5_000_000);

        for (String number : List.of("1e1000000000", "-1E+999999999", digits, "0." + digits, "1e" + digits)) {
            assertThat(ids(HEADER + "\"plan\": {\"id\": \"p\", \"version\": " + number + "}}"))
                    .containsExactly("whole-number-expected");
        }
    }

    @Test
    void longTextIsReadAndLeftToTheCheck() {
        assertThat(ids(HEADER + "\"whenCareEnds\": \"" + "x".repeat(9_000_000) + "\"}"))
                .isEmpty();
    }

    @Test
    void aHugeKeyIsRefusedAndNotPrinted() {
        List<Finding> findings = read(HEADER + "\"" + "k".repeat(5_000_000) + "\": 1}");

        assertThat(findings).singleElement().extracting(Finding::id).isEqualTo("unknown-key");
        assertThat(findings.toString()).doesNotContain("kkk");
    }

    @Test
    void noMoreThanAThousandFindingsAreListed() {
        List<Finding> findings = read(HEADER + "\"a\": 1, ".repeat(100_000) + "\"child\": {}}");

        assertThat(findings).hasSize(1_001);
        assertThat(findings.get(1_000).id()).isEqualTo("more-findings");
    }

    @Test
    void whateverTheBytesAreTheyAreReadOrRefused() {
        byte[] plan = PlanJson.write(RandomPlans.patchy(PlanType.CARE_PLAN, 3));
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            byte[] spoilt = plan.clone();
            for (int i = 0; i < 1 + seed % 5; i++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            PlanReading reading = PlanJson.read(spoilt);
            assertThat(reading.plan().isPresent())
                    .as("seed %d", seed)
                    .isEqualTo(reading.findings().isEmpty());
        }
    }

    @Test
    void aPlanCutOffAnywhereIsRefused() {
        byte[] plan = PlanJson.write(RandomPlans.patchy(PlanType.CARE_PLAN, 3));
        for (int length = 0; length < plan.length - 2; length += 97) {
            assertThat(ids(new String(plan, 0, length, UTF_8)))
                    .as("cut at %d", length)
                    .hasSize(1);
        }
    }

    @Test
    void unsoundJsonGivesNoPlanButAnExceptionThatListsTheFindings() {
        PlanReading reading =
                PlanJson.read((HEADER + "\"child\": {\"name\": 3, \"disabled\": \"yes\"}}").getBytes(UTF_8));

        assertThatIllegalArgumentException()
                .isThrownBy(reading::orThrow)
                .withNoCause()
                .withMessage("""
                The JSON is not a plan:
                  child/name: Write a text in quotation marks. [text-expected]
                  child/disabled: Write true or false, without quotation marks. [yes-or-no-expected]""");
    }

    private static String inBrackets(int levels) {
        return HEADER + "\"whenCareEnds\": " + "[".repeat(levels) + "]".repeat(levels) + "}";
    }

    private static String languages(int count) {
        return HEADER + "\"child\": {\"languages\": [\"x\"" + ",\"x\"".repeat(count - 1) + "]}}";
    }

    private static List<String> ids(String json) {
        return read(json).stream().map(Finding::id).toList();
    }

    private static List<Finding> read(String json) {
        return PlanJson.read(json.getBytes(UTF_8)).findings();
    }
}
