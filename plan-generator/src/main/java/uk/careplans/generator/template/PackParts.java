package uk.careplans.generator.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a pack lends its forms when they are compiled. Immutable.
 *
 * @param pieces the bytes of the Word files that a form may include, by name without the ending {@code .docx}
 * @param pictures the pictures that it may print, by name without the ending
 * @param words the pack's own words, which {@code #words(key)} prints, by key; they may hold tags, but not {@code #words}
 * @param mayBeMissing the pictures that a form may print although the pack has none of that name: then nothing stands there
 */
public record PackParts(
        Map<String, byte[]> pieces,
        Map<String, PackPicture> pictures,
        Map<String, String> words,
        Set<String> mayBeMissing) {

    /** Takes copies. */
    public PackParts {
        pieces = copyOf(pieces);
        pictures = Map.copyOf(pictures);
        words = Map.copyOf(words);
        mayBeMissing = Set.copyOf(mayBeMissing);
    }

    /** A pack without pictures that may be missing. */
    public PackParts(Map<String, byte[]> pieces, Map<String, PackPicture> pictures, Map<String, String> words) {
        this(pieces, pictures, words, Set.of());
    }

    /** Nothing, for a form that belongs to no pack. */
    public static PackParts none() {
        return new PackParts(Map.of(), Map.of(), Map.of());
    }

    private static Map<String, byte[]> copyOf(Map<String, byte[]> files) {
        Map<String, byte[]> copy = new LinkedHashMap<>();
        files.forEach((name, bytes) -> copy.put(name, bytes.clone()));
        return copy;
    }

    /** A copy of the bytes. */
    @Override
    public Map<String, byte[]> pieces() {
        return copyOf(pieces);
    }
}
