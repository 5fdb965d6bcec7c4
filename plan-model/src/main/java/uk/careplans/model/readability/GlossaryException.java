package uk.careplans.model.readability;

/** A glossary that cannot be read: in which line, why, and what to do. */
public final class GlossaryException extends Exception {

    private static final long serialVersionUID = 1;

    GlossaryException(String file, int line, String sentences) {
        super(file + ", line " + line + ": " + sentences);
    }
}
