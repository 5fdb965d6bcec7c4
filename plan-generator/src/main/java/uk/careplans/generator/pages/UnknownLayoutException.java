package uk.careplans.generator.pages;

/** Something in a document of which nobody can say here how much room it takes. The message says what, and never quotes. */
public final class UnknownLayoutException extends Exception {

    private static final long serialVersionUID = 1;

    UnknownLayoutException(String message) {
        super(message);
    }
}
