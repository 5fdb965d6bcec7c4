package uk.careplans.generator.word;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be used as a Word template. The message names the file, the part, the rule and what to do; it never
 * quotes what the file says.
 */
public final class WordFileException extends IOException {

    private static final long serialVersionUID = 1;

    private final String id;

    WordFileException(String id, String message) {
        this(id, message, null);
    }

    WordFileException(String id, String message, @Nullable Throwable cause) {
        super(message + " [" + id + "]", cause);
        this.id = id;
    }

    static WordFileException macros(String file) {
        return new WordFileException(
                "macros", file + " has macros in it. Save it in Word as “Word Document (.docx)”, which has none.");
    }

    /** The rule that was broken, the same in every version: {@code doctype}, {@code macros}, {@code too-big}… */
    public String id() {
        return id;
    }
}
