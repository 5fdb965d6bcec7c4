package uk.careplans.generator.word;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The Word files that a form may include: a block of signatures, a letterhead.
 *
 * @param files their bytes by name, without the ending {@code .docx}
 * @param wantedIn for the text of a paragraph, the name of the piece that is to stand in its place; empty for most
 */
public record Pieces(Map<String, byte[]> files, Function<String, Optional<String>> wantedIn) {

    /** Keeps the files in the order of their names. */
    public Pieces {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** Nothing is included. */
    public static Pieces none() {
        return new Pieces(Map.of(), text -> Optional.empty());
    }
}
