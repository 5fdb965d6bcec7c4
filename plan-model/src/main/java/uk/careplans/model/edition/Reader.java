package uk.careplans.model.edition;

/**
 * Who will read a document. Every document is made for exactly one reader; there is no default.
 */
public enum Reader {
    /** The council's own record of the child, which shows everything. */
    COUNCIL_FILE("file");

    private final String id;

    Reader(String id) {
        this.id = id;
    }

    /** The name used in commands and documents: {@code file}. */
    public String id() {
        return id;
    }
}
