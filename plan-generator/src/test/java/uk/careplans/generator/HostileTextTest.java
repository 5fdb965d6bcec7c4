package uk.careplans.generator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A hostile template is refused with a problem or is plain text, soon, in little memory: nothing of it is ever run. */
@Tag("slow")
class HostileTextTest {

    /**
     * Each takes less than two seconds on a computer that does nothing else; what it took is in the table. Here five times as
     * much only means that it came back at all, so that a busy computer fails no build.
     */
    private static final int MOST_MILLISECONDS = 10_000;

    private static final int MOST_MINUTES = 5;

    /** What is right: a sign that is protected, and fields and blocks in numbers that a form may have. */
    private static final Set<String> PRINTED = Set.of(
            "\\${child.name\\}",
            "#if of 100 and",
            "1,500 fields in one paragraph",
            "1,000 #elseif",
            "3,000 fields, a paragraph each");

    @Test
    void everyHostileTextIsSoonRefusedOrPrintedAsItStandsWithin256Megabytes() throws Exception {
        Map<String, List<String>> outcomes = outcomes();

        assertThat(outcomes.keySet())
                .containsExactlyElementsOf(HostileTexts.all().keySet());
        outcomes.forEach((text, outcome) -> {
            assertThat(Integer.parseInt(outcome.get(0)))
                    .as("milliseconds for " + text)
                    .isLessThan(MOST_MILLISECONDS);
            assertThat(outcome.get(1))
                    .as(text)
                    .isIn(
                            PRINTED.contains(text)
                                    ? List.of("printed")
                                    : List.of(HostileTexts.SAME_TEXT, HostileTexts.PROBLEM));
        });
    }

    private static Map<String, List<String>> outcomes() throws IOException, InterruptedException {
        Path table = Path.of("target/hostile-texts.txt");
        Files.createDirectories(table.toAbsolutePath().getParent());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Dstdout.encoding=UTF-8",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        HostileTexts.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(table.toFile())
                .start();
        boolean ended = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        List<String> lines = Files.readAllLines(table, UTF_8);
        assertThat(ended).as("not ready; the last to come back: " + lines).isTrue();
        return lines.stream()
                .map(line -> List.of(line.split("\t", -1)))
                .collect(Collectors.toMap(
                        line -> line.get(0), line -> line.subList(1, line.size()), (a, b) -> b, LinkedHashMap::new));
    }
}
