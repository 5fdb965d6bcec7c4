package uk.careplans.samples;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** Runs the command inside this JVM and keeps what it printed. */
final class Terminal {

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
        return new Outcome(exitCode, out.toString(), err.toString());
    }
}
