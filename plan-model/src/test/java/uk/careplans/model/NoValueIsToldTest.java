package uk.careplans.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.careplans.model.check.PlanCheck;
import uk.careplans.model.field.Occurrence;
import uk.careplans.model.json.PlanJson;
import uk.careplans.model.json.PlanReading;

/** No message, no exception and no {@code toString} shows what a plan says about a child. */
class NoValueIsToldTest {

    private static final String MARKER = "Zebra Q413";
    private static final Plan PLAN = RandomPlans.saying(PlanType.CARE_PLAN, MARKER, 5);
    private static final String JSON = new String(PlanJson.write(PLAN), UTF_8);

    @Test
    void noRecordShowsAText() {
        assertThat(JSON.split(MARKER)).hasSizeGreaterThan(200);
        assertThat(Occurrence.in(PLAN.record()))
                .allSatisfy(here -> assertThat(here.toString()).doesNotContain(MARKER));
        assertThat(recordsIn(PLAN))
                .hasSizeGreaterThan(50)
                .allSatisfy(record -> assertThat(record.toString()).doesNotContain(MARKER));
        assertThat(PLAN.toString()).doesNotContain(MARKER);
        assertThat(PlanJson.read(JSON.getBytes(UTF_8)).toString()).isEqualTo("a plan");
    }

    @Test
    void noFindingAboutWrongValuesShowsThem() {
        String wrong = JSON.replaceAll("(?<=: )(true|false|[0-9]+|\"([^\"\\\\]|\\\\.)*\")", "\"" + MARKER + "\"")
                .replace("\"planType\": \"" + MARKER, "\"planType\": \"care-plan")
                .replace("\"schemaVersion\": \"" + MARKER, "\"schemaVersion\": \"1");
        isSilent(wrong, "impossible-date", "unknown-code", "yes-or-no-expected");
    }

    @Test
    void noFindingAboutUnlawfulCharactersShowsTheText() {
        isSilent(JSON.replace(MARKER, MARKER + "\\u0001"), "illegal-character");
    }

    @Test
    void noFindingAboutListsAndFieldsShowsTheText() {
        String text = "\"" + MARKER + "\"";
        isSilent(
                JSON.replaceAll("(?<=[a-zA-Z]\": )\\[", "[" + text + ", {\"" + MARKER + "\": " + text + "}, "),
                "fields-expected");
        isSilent(
                JSON.replaceAll(
                        "(?<=[a-zA-Z]\": )\\{(?!\\s*\\})", "{\"doesNotApply\": " + text + ", " + text + ": 1, "),
                "does-not-apply");
        isSilent(JSON.replaceAll("(?<=\\{\n)", text + ": " + text + ",\n"), "unknown-key");
    }

    @Test
    void noFindingOfTheCheckShowsTheText() {
        Plan plan = RandomPlans.saying(PlanType.CARE_PLAN, MARKER + "\n", 5);

        assertThat(PlanCheck.check(plan)).extracting(Finding::id).contains("one-line");
        assertThat(PlanCheck.check(plan).toString()).doesNotContain("Zebra");
    }

    @Test
    void brokenJsonIsNeverQuoted() {
        for (int cut = JSON.indexOf(MARKER); cut < JSON.length() - 2; cut += 1009) {
            isSilent(JSON.substring(0, cut), "broken-json");
            isSilent(JSON.substring(0, cut) + "\u0000\n" + MARKER + JSON.substring(cut), "broken-json");
        }
        isSilent(JSON + MARKER, "trailing-text");
    }

    @Test
    void noRefusalToWriteShowsTheText() {
        Child child = ChildBuilder.builder().name(Answer.of(MARKER + "\u0000")).build();
        CarePlan plan = CarePlanBuilder.builder().child(Answer.of(child)).build();

        assertThat(everythingAbout(catchThrowable(() -> PlanJson.write(plan))))
                .contains("child/name")
                .doesNotContain("Zebra");
    }

    private static void isSilent(String json, String... expectedIds) {
        PlanReading reading = PlanJson.read(json.getBytes(UTF_8));

        assertThat(reading.findings()).extracting(Finding::id).contains(expectedIds);
        assertThat(reading.findings().toString() + reading).doesNotContain("Zebra");
        assertThat(everythingAbout(catchThrowable(reading::orThrow))).doesNotContain("Zebra");
    }

    private static Stream<Record> recordsIn(Plan plan) {
        return Occurrence.in(plan.record()).stream()
                .flatMap(here -> here.answer().value().stream())
                .filter(Record.class::isInstance)
                .map(Record.class::cast);
    }

    private static String everythingAbout(Throwable thrown) {
        StringWriter all = new StringWriter();
        thrown.printStackTrace(new PrintWriter(all));
        return all.toString();
    }
}
