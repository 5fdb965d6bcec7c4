package uk.careplans.benchmark;

/** One question of the form: the words before it and the field of the plan that answers it. */
record Question(String label, String path, Kind kind) {

    enum Kind {
        TEXT,
        DATE,
        LONG_TEXT
    }

    static Question text(String label, String path) {
        return new Question(label, path, Kind.TEXT);
    }

    static Question date(String label, String path) {
        return new Question(label, path, Kind.DATE);
    }

    static Question longText(String label, String path) {
        return new Question(label, path, Kind.LONG_TEXT);
    }

    /** The same field by a name without dots, for engines that read a flat model. */
    static String flat(String path) {
        return path.replace('.', '_');
    }
}
