package uk.careplans.model.readability;

/** A glossary that cannot be read: in which line, why, and what to do. */
public final class GlossaryException extends Exception {

    private static final long serialVersionUID = 1;

    private final String says;

    GlossaryException(String file, int line, String sentences) {
        super(file + ", line " + line + ": " + sentences);
        says = "Line " + line + ": " + sentences;
    }

    /** In which line, why, and what to do, without the name of the file. */
    public String says() {
        return says;
    }
}
