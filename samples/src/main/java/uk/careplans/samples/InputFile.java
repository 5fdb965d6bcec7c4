package uk.careplans.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import uk.careplans.model.field.Suggestion;

/** Reads files that a user named, and says in a sentence why one cannot be read. */
final class InputFile {

    private static final int LONGEST_START = 256;

    /** Something that is read from a file. */
    @FunctionalInterface
    interface Reading<T> {
        T from(Path file) throws IOException;
    }

    /** A file of Word, like every zip, begins with these. */
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private InputFile() {}

    /** Whether a file that can be read is a Word file, or another zip. */
    static boolean isZip(Path file) {
        return Arrays.equals(ZIP, start(file, ZIP.length));
    }

    /** Whether a file that can be read looks like JSON: its first mark is a brace. */
    static boolean isJson(Path file) {
        return new String(start(file, LONGEST_START), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip()
                .startsWith("{");
    }

    private static byte[] start(Path file, int length) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(length);
        } catch (IOException e) {
            return new byte[0]; // whoever reads it says why
        }
    }

    /**
     * Reads a file.
     *
     * @throws Refusal if it cannot be read
     */
    static <T> T read(Path file, Reading<T> reading) {
        if (Files.isDirectory(file)) {
            throw Refusal.of(file + " is a folder. Name a file in it.");
        }
        try {
            return reading.from(file);
        } catch (IOException e) {
            throw Refusal.of(why(file, e, "read"));
        }
    }

    /**
     * The files of a folder with that ending, in the order of their names.
     *
     * @throws Refusal if the folder cannot be read
     */
    static List<Path> filesIn(Path folder, String ending) {
        if (Files.isRegularFile(folder)) {
            throw Refusal.of(folder + " is a file. Name the folder it is in.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Refusal.of(why(folder, e, "read"));
        }
    }

    /** Why a file cannot be read or written. */
    static String why(Path file, IOException e, String verb) {
        if (e instanceof NoSuchFileException) {
            return "There is no " + file + "."
                    + near(file).map(name -> " Did you mean " + name + "?").orElse("");
        } else if (e instanceof AccessDeniedException) {
            return file + " may not be " + (verb.equals("read") ? "read" : "written") + " by you.";
        }
        return file + " could not be " + verb + " (" + e.getClass().getSimpleName() + ").";
    }

    private static Optional<String> near(Path missing) {
        Path folder = Objects.requireNonNullElse(missing.getParent(), Path.of(""));
        try (Stream<Path> there = Files.list(folder)) {
            List<String> names =
                    there.map(file -> String.valueOf(file.getFileName())).toList();
            return Suggestion.nearest(String.valueOf(missing.getFileName()), names)
                    .map(name -> folder.resolve(name).toString());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
