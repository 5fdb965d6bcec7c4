package uk.careplans.model.check.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list of words or phrases that rules look for: a file of the library, one entry a line, in small letters; a line that
 * begins with {@code #} is a remark. Immutable; safe to share between threads.
 */
public final class WordList {

    private final List<String> entries;
    private final Set<String> set;

    private WordList(List<String> entries) {
        this.entries = entries;
        this.set = entries.stream().map(Word::plain).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The list in this file beside this class.
     *
     * @param name the file's name without {@code .txt}
     */
    public static WordList named(String name) {
        return beside(WordList.class, name + ".txt");
    }

    /**
     * The list in a file beside another class of the library.
     *
     * @param file the file's name
     */
    public static WordList beside(Class<?> reader, String file) {
        try (InputStream in =
                        Objects.requireNonNull(reader.getResourceAsStream(file), () -> "No list of words: " + file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new WordList(lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The library's own list of words cannot be read: " + file, e);
        }
    }

    /** The entries, in the order of the file. */
    public List<String> entries() {
        return entries;
    }

    /** Whether the word, as it is compared, is in the list. */
    public boolean has(String plain) {
        return set.contains(plain);
    }

    /** Whether the word, possessive or not, is in the list. */
    public boolean has(Word word) {
        return has(word.plain()) || has(word.base());
    }
}
