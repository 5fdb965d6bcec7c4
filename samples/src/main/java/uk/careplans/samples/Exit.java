package uk.careplans.samples;

/** The exit codes of the command. */
final class Exit {

    /** Done; nothing was found. */
    static final int DONE = 0;

    /** The plan or the document has findings, or the form has problems. */
    static final int FOUND = 1;

    /** The command line is wrong; nothing was read. */
    static final int USAGE = 2;

    /** A file was refused, or could not be read or written; or the command itself failed. */
    static final int REFUSED = 3;

    private Exit() {}
}
