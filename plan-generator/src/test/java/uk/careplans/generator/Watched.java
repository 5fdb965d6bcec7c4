package uk.careplans.generator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs a program of the tests in a JVM of its own, with 256 MB and a {@link uk.careplans.testkit.Watchman}. */
public final class Watched {

    private static final int MOST_MINUTES = 5;

    private Watched() {}

    /** What it printed: lines of a name and more, divided by tabs. */
    public static Map<String, List<String>> run(Class<?> program) throws IOException, InterruptedException {
        Path table = Path.of("target", program.getSimpleName() + ".txt");
        Files.createDirectories(table.toAbsolutePath().getParent());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        // Newer ones have none, and nobody can watch.
                        Runtime.version().feature() < 24 ? "-Djava.security.manager=allow" : "-Xshare:auto",
                        "-Dstdout.encoding=UTF-8",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        program.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(table.toFile())
                .start();
        boolean ended = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        List<String> lines = Files.readAllLines(table, UTF_8);
        assertThat(ended).as("not ready; the last to come back: " + lines).isTrue();
        assertThat(process.exitValue()).as("how it ended after " + lines).isZero();
        return lines.stream()
                .map(line -> List.of(line.split("\t", -1)))
                .collect(Collectors.toMap(
                        line -> line.get(0), line -> line.subList(1, line.size()), (a, b) -> b, LinkedHashMap::new));
    }
}
