package uk.careplans.generator.blank;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the files of words beside this class. A line that begins with {@code #} is a remark. */
final class WordsFile {

    private WordsFile() {}

    private static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(WordsFile.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The library's own list of words cannot be read: " + name, e);
        }
    }

    /** The words of a file, separated by spaces. */
    static Set<String> words(String name) {
        return lines(name).stream()
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What stands before {@code =} in each line, and what stands behind it, in the order of the file. */
    static Map<String, String> pairs(String name) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String line : lines(name)) {
            int sign = line.indexOf('=');
            if (sign < 0
                    || pairs.put(
                                    line.substring(0, sign).strip(),
                                    line.substring(sign + 1).strip())
                            != null) {
                throw new IllegalStateException(name + ": " + line);
            }
        }
        return pairs;
    }
}
