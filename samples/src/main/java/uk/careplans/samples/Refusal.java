package uk.careplans.samples;

import java.util.List;

/** Why a command goes no further, and the code it exits with. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int exitCode;

    private Refusal(int exitCode, String sentences) {
        super(sentences);
        this.exitCode = exitCode;
    }

    /** A file that cannot be used. */
    static Refusal of(String sentence) {
        return new Refusal(Exit.REFUSED, sentence);
    }

    /** What was found in a plan or a form, a line each, and a last line with the verdict. */
    static Refusal found(int exitCode, List<?> findings, String verdict) {
        StringBuilder lines = new StringBuilder();
        findings.forEach(finding -> lines.append(finding).append(System.lineSeparator()));
        return new Refusal(exitCode, lines.append(verdict).toString());
    }

    int exitCode() {
        return exitCode;
    }

    /** The sentences for the user. */
    String sentences() {
        return String.valueOf(getMessage());
    }
}
