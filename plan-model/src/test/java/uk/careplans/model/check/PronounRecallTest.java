package uk.careplans.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.careplans.model.Golden;
import uk.careplans.model.Stage;
import uk.careplans.model.json.PlanJson;
import uk.careplans.model.json.ProfileJson;

/**
 * How many wrong pronouns are found: each pronoun of the child's gender in the good care plans is turned into the other, one at a
 * time. Some of them mean somebody else, of whom the other pronoun would be as wrong, and nobody could tell.
 */
class PronounRecallTest {

    private static final Pattern PRONOUN = Pattern.compile("\\b(she|her|herself|hers|he|him|himself|his)\\b");
    private static final Map<String, String> OTHER = Map.of(
            "she", "he", "her", "his", "herself", "himself", "hers", "his", "he", "she", "him", "her", "himself",
            "herself", "his", "her");

    @Test
    void oneInTenWrongPronounsIsFound() throws IOException {
        int swapped = 0;
        int found = 0;
        for (Path file : plans()) {
            String json = Files.readString(file);
            boolean isHe = json.contains("he/him");
            for (MatchResult pronoun : PRONOUN.matcher(json).results().toList()) {
                if (isHers(pronoun.group()) != isHe) {
                    swapped++;
                    found += isFound(json.substring(0, pronoun.start())
                                    + OTHER.get(pronoun.group())
                                    + json.substring(pronoun.end()))
                            ? 1
                            : 0;
                }
            }
        }
        assertThat(found).as("%s of %s", found, swapped).isGreaterThan(swapped / 10);
    }

    private static boolean isHers(String pronoun) {
        return pronoun.startsWith("she") || pronoun.startsWith("her");
    }

    private static boolean isFound(String json) {
        return PlanJson.read(json.getBytes(StandardCharsets.UTF_8)).plan().stream()
                .flatMap(plan ->
                        PlanCheck.check(
                                plan, new Occasion(Stage.REVIEW, LocalDate.of(2026, 11, 20), ProfileJson.national()))
                                .stream())
                .anyMatch(finding -> finding.id().equals("pronoun-of-another"));
    }

    private static List<Path> plans() throws IOException {
        try (Stream<Path> good = Files.list(Golden.file("good"))) {
            return good.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
