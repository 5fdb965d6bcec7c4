package uk.careplans.samples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import uk.careplans.testkit.Outputs;

/** Runs the command inside this JVM and keeps what it printed. */
final class Terminal {

    private static final Pattern WRITTEN = Pattern.compile("(?m)^Written: (.*\\.docx)$");

    private Terminal() {}

    /** What a user saw. */
    record Outcome(int exitCode, String out, String err) {

        List<String> outLines() {
            return out.lines().toList();
        }

        List<String> errLines() {
            return err.lines().toList();
        }
    }

    /** Runs {@code careplans} with these arguments; a path may be given as it is. */
    static Outcome careplans(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = List.of(arguments).stream().map(String::valueOf).toArray(String[]::new);
        int exitCode = Careplans.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
        if (exitCode == 0 && !words[0].equals("check-form")) {
            keepDocuments(out.toString());
        }
        return new Outcome(exitCode, out.toString(), err.toString());
    }

    /** Each document that the command says it has written is one that Word would open. */
    private static void keepDocuments(String said) {
        WRITTEN.matcher(said).results().forEach(written -> {
            try {
                Outputs.good(Files.readAllBytes(Path.of(written.group(1))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
