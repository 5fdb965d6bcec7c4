package uk.careplans.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.samples.Terminal.careplans;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.careplans.samples.Terminal.Outcome;

class CheckTest {

    @TempDir
    Path folder;

    @Test
    void aSoundPlanHasNoFindings() {
        Path plan = Invented.plan(folder);

        Outcome outcome = careplans("check", plan, "--on", "2026-11-20");

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        0,
                        plan + ": no findings. Checked by the law and the rules of any council in England on"
                                + " 20 November 2026: it may stand as a draft." + System.lineSeparator(),
                        ""));
    }

    @Test
    void findingsAreListedWithTheirPlaceAndWithoutWhatThePlanSays() {
        Path plan = Invented.contradictoryPlan(folder);

        Outcome outcome = careplans("check", plan);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.outLines().subList(0, 2))
                .allMatch(line -> line.startsWith("Error: "))
                .anyMatch(line -> line.endsWith("[unknown-person]"))
                .anyMatch(line -> line.endsWith("[born-after-plan]"));
        assertThat(outcome.outLines())
                .last()
                .asString()
                .startsWith(plan + ": 2 errors")
                .endsWith("it may not stand as a draft.");
        assertThat(outcome.out().replace(folder.toString(), "")).doesNotContain("PLANTED", "2031");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void errorsComeBeforeWarningsAndTheStageDecidesWhichRulesCount() {
        Path plan = Invented.plan(folder);

        Outcome filing = careplans("check", plan, "--stage", "filing", "--on", "2027-01-15");

        assertThat(filing.exitCode()).isEqualTo(1);
        assertThat(filing.out()).contains("Error: actions/a1/by: ", "[action-in-the-past]");
        List<String> kinds = filing.outLines().subList(0, filing.outLines().size() - 1).stream()
                .map(line -> line.replaceFirst(":.*", ""))
                .toList();
        assertThat(kinds).isSorted().containsAnyOf("Error");
        assertThat(filing.outLines())
                .last()
                .asString()
                .endsWith("on 15 January 2027: it may not be filed or sent out.");
        assertThat(careplans("check", plan, "--stage", "filing", "--on", "2026-11-20")
                        .out())
                .doesNotContain("[action-in-the-past]");
    }

    @Test
    void withoutADayThePlanIsCheckedForTodayInEngland() throws IOException {
        Path plan = Invented.plan(folder);
        String before =
                ZonedDateTime.now(ZoneId.of("Europe/London")).toLocalDate().toString();

        String day = new JsonMapper()
                .readTree(careplans("check", plan, "--json").out())
                .at("/occasion/on")
                .asText();

        assertThat(day)
                .isBetween(
                        before,
                        ZonedDateTime.now(ZoneId.of("Europe/London"))
                                .toLocalDate()
                                .toString());
    }

    @Test
    void findingsAreToldToProgramsWithTheirRules() throws IOException {
        Path plan = Invented.plan(folder);

        Outcome outcome =
                careplans("check", plan, "--stage", "approval", "--on=2027-01-15", "--profile", "kent", "--json");

        JsonNode json = new JsonMapper().readTree(outcome.out());
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
        assertThat(json.get("plan").toString()).isEqualTo("{\"type\":\"care-plan\",\"id\":\"cp-1\",\"version\":1}");
        assertThat(json.get("occasion").toString())
                .isEqualTo("{\"stage\":\"approval\",\"on\":\"2027-01-15\",\"council\":\"Kent County Council\"}");
        assertThat(json.get("verdict").asText()).isEqualTo("may-not-go-on");
        assertThat(json.get("errors").asInt()).isPositive();
        assertThat(json.get("findings")).anySatisfy(finding -> {
            assertThat(finding.get("id").asText()).isEqualTo("action-in-the-past");
            assertThat(finding.get("severity").asText()).isEqualTo("error");
            assertThat(finding.get("path").asText()).isEqualTo("actions/a1/by");
            assertThat(finding.at("/rule/source").asText()).isNotBlank();
            assertThat(finding.at("/rule/seen").asBoolean()).isTrue();
            assertThat(finding.at("/rule/from").asText()).isEqualTo("review");
        });
    }

    @Test
    void aRefusedPlanIsToldToProgramsToo() throws IOException {
        Outcome outcome = careplans("check", Invented.refusedPlan(folder), "--json");

        JsonNode json = new JsonMapper().readTree(outcome.out());
        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(json.get("verdict").asText()).isEqualTo("refused");
        assertThat(json.get("findings").get(0).has("path")).isTrue();
        assertThat(outcome.out()).doesNotContain("PLANTED");
    }

    @Test
    void aProfileOfOnesOwnIsReadFromAFile() {
        Path plan = Invented.plan(folder);
        Path profile = Invented.json(folder, "profile.json", "{\"name\": \"Westhaven County Council\"}");

        assertThat(careplans("check", plan, "--profile", profile).out())
                .contains("the rules of Westhaven County Council");
    }

    @Test
    void aProfileThatIsNoneIsRefused() {
        Path plan = Invented.plan(folder);
        Path unknown = Invented.json(folder, "unknown.json", "{\"nmae\": \"Westhaven\"}");
        Path below = Invented.json(folder, "below.json", "{\"sdqFromAge\": -1}");

        assertThat(careplans("check", plan, "--profile", unknown).err()).contains("Did you mean \"name\"?");
        assertThat(careplans("check", plan, "--profile", below).err()).contains("sdqFromAge", "[too-small]");
        assertThat(careplans("check", plan, "--profile", below).exitCode()).isEqualTo(3);
    }

    @Test
    void anUnknownCouncilStageOrDayIsAUsageError() {
        Path plan = Invented.plan(folder);

        assertThat(careplans("check", plan, "--profile", "knet").errLines())
                .first()
                .asString()
                .startsWith("--profile: there is no council knet. There is: ")
                .contains("kent");
        assertThat(careplans("check", plan, "--stage", "final").errLines())
                .first()
                .isEqualTo("--stage STAGE: there is no stage final. There is: draft, review, approval, filing");
        assertThat(careplans("check", plan, "--on", "2026-02-30").errLines())
                .first()
                .isEqualTo("--on DATE: there is no day 2026-02-30 in the calendar.");
        assertThat(careplans("check", plan, "--on", "2026-02-30").exitCode()).isEqualTo(2);
    }

    @Test
    void aCourtPlanIsComparedWithItsCarePlan() {
        Path carePlan = Invented.plan(folder);
        Path courtPlan = Invented.json(folder, "court.json", """
                {
                  "planType": "court-care-plan",
                  "schemaVersion": "1",
                  "plan": {"id": "court-1", "version": 1, "date": "2026-10-01", "localAuthority": "Westhaven County Council"},
                  "filing": {"stage": "final", "kind": "care"},
                  "child": {"name": "Ana Łamb", "dateOfBirth": "2016-05-04"},
                  "madeFrom": {"planId": "cp-1", "version": 1},
                  "actions": [{"id": "a1", "what": "Ana learns to swim.", "by": "2026-12-31"}]
                }
                """);

        Outcome outcome = careplans("check", courtPlan, "--on", "2026-11-20", "--against", carePlan);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).contains("Error: actions/a1/by: ", "[undeclared-departure]");
        assertThat(careplans("check", carePlan, "--against", carePlan).errLines())
                .first()
                .asString()
                .startsWith("--against is for court care plans");
        assertThat(careplans("check", courtPlan, "--against", courtPlan).exitCode())
                .isEqualTo(2);
    }

    @Test
    void theSampleForTheCourtSaysWhereverItDepartsFromItsCarePlan() {
        Outcome outcome = careplans(
                "check",
                Invented.SAMPLE_PLANS.resolve("mia-court-final.json"),
                "--against",
                Invented.SAMPLE_PLANS.resolve("mia-adoption.json"),
                "--on",
                "2026-11-20");

        assertThat(outcome.outLines()).singleElement().asString().contains("no findings");
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void aRefusedPlanGivesTheExitCodeThreeAndNothingOfWhatItSays() {
        Outcome outcome = careplans("check", Invented.refusedPlan(folder));

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("plan/date: ", "child/gender: ").doesNotContain("PLANTED");
    }

    @Test
    void brokenJsonIsToldByLineAndColumn() {
        Path plan = Invented.json(folder, "broken.json", "{\n\"child\": PLANTED }");

        Outcome outcome = careplans("check", plan);

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err())
                .contains("line 2")
                .endsWith("broken.json is refused: 1 finding." + System.lineSeparator());
        assertThat(outcome.err()).doesNotContain("PLANTED");
    }

    @Test
    void aWordFileIsNoPlanAndAPlanIsNoForm() throws IOException {
        Path form = Invented.form(folder);
        Path plan = Invented.plan(folder);

        Outcome word = careplans("check", form);
        Outcome json = careplans("check-form", plan, "--plan-type", "care-plan");

        assertThat(word.exitCode()).isEqualTo(3);
        assertThat(word.err())
                .startsWith(form + " is a Word file or another zip, not the JSON of a plan. The command check-form");
        assertThat(json.exitCode()).isEqualTo(3);
        assertThat(json.out()).contains(plan + " is JSON, not a form that was written in Word. The command check ");
    }

    @Test
    void aDayThatIsNoneIsToldApartFromADayThatIsWrittenInAnotherWay() throws IOException {
        Path plan = Invented.plan(folder);

        assertThat(careplans("check", plan, "--on=2026-02-30").errLines())
                .contains("--on DATE: there is no day 2026-02-30 in the calendar.");
        assertThat(careplans("check", plan, "--on=30/02/2026").errLines())
                .contains("--on DATE: 30/02/2026 is not written as year-month-day. Write it like 2026-11-20.");
    }
}
