package uk.careplans.generator.pages;

/** A font whose measures cannot be read. The message says what of it, and never quotes. */
public final class FontException extends Exception {

    private static final long serialVersionUID = 1;

    FontException(String message) {
        super(message);
    }
}
