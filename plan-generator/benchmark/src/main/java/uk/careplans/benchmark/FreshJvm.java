package uk.careplans.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs a class of the benchmark in a JVM of its own. */
final class FreshJvm {

    private FreshJvm() {}

    /**
     * What it printed.
     *
     * @throws IllegalStateException if it failed
     */
    static String run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dfile.encoding=UTF-8",
                main.getName()));
        command.addAll(List.of(arguments));
        Process java = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (InputStream out = java.getInputStream()) {
            String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
            if (java.waitFor() != 0) {
                throw new IllegalStateException(main.getSimpleName() + " failed: " + String.join(" ", arguments));
            }
            return printed;
        }
    }
}
