package uk.careplans.generator.gate;

/** That a rule is broken, until it is known in which file. Has no trace: it is made for hostile files by the thousand. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    private final FileRule rule;
    private final String part;
    private final String detail;

    Refused(FileRule rule) {
        this(rule, "", "");
    }

    Refused(FileRule rule, String part) {
        this(rule, part, "");
    }

    Refused(FileRule rule, String part, String detail) {
        super(rule.id(), null, false, false);
        this.rule = rule;
        this.part = part;
        this.detail = detail;
    }

    FileRule rule() {
        return rule;
    }

    /** The same of a part. */
    Refused in(String name) {
        return new Refused(rule, name, detail);
    }

    WordFileException inFile(String file) {
        return WordFileException.of(rule, file, part, detail, null);
    }
}
