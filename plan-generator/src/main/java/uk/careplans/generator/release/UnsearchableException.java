package uk.careplans.generator.release;

import java.io.IOException;

/**
 * A file that cannot be searched to its last byte, so that nobody can say what is in it. It is treated like one in which something was
 * found. The message says why, and nothing of what the file holds.
 */
public final class UnsearchableException extends IOException {

    private static final long serialVersionUID = 1;

    private final String id;

    UnsearchableException(String id, String why) {
        super(why);
        this.id = id;
    }

    /** The reason, the same in every version: {@code encrypted}, {@code too-big}, {@code too-deep}, {@code damaged}, {@code not-a-zip}, {@code sealed}. */
    public String id() {
        return id;
    }
}
