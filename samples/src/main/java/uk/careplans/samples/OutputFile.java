package uk.careplans.samples;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import uk.careplans.generator.release.NotReleasedException;

/** Where a document or another file goes. */
final class OutputFile {

    /**
     * A kind of file.
     *
     * @param ending how its name ends
     * @param noun what it is to its reader
     * @param words what it is to a computer
     * @param example a name without its ending
     */
    record Kind(String ending, String noun, String words, String example) {}

    /** Word documents. */
    static final Kind DOCUMENT = new Kind(".docx", "document", "a Word file", "care-plan");

    /** Release records. */
    static final Kind RECORD = new Kind(".json", "release record", "a JSON file", "release");

    /** Lists of hashed names. */
    static final Kind LIST = new Kind(".txt", "list", "a text file", "other-families");

    /** Calendars. */
    static final Kind CALENDAR = new Kind(".ics", "calendar", "an iCalendar file", "timetable");

    private OutputFile() {}

    /** Something that can write itself into a file, whole or not at all. */
    @FunctionalInterface
    interface Document {
        void writeTo(Path file) throws IOException;
    }

    /**
     * What is wrong with a name for a document, seen before any work is done; empty if nothing is.
     *
     * @param option where the name was given, {@code --out}
     */
    static Optional<String> refusal(String option, Path out, List<Path> inputs) {
        return refusal(option, out, DOCUMENT, inputs);
    }

    /** What is wrong with a name for a file of this kind. */
    static Optional<String> refusal(String option, Path out, Kind kind, List<Path> inputs) {
        if (Files.isDirectory(out)) {
            return Optional.of(out + " is a folder. Give the " + kind.noun() + " a name in it, like "
                    + out.resolve(kind.example() + kind.ending()));
        } else if (!out.toString().endsWith(kind.ending())) {
            return Optional.of("The " + kind.noun() + " is " + kind.words() + ": give " + option
                    + " a name that ends in " + kind.ending());
        }
        return overwriting(option, out, inputs);
    }

    /** Says that a file that is read would be written over; empty if none would. */
    static Optional<String> overwriting(String option, Path out, List<Path> inputs) {
        return inputs.stream().anyMatch(input -> isSame(out, input))
                ? Optional.of(
                        out + " is read by this command, so it is not written over. Give " + option + " another name.")
                : Optional.empty();
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }

    /** Makes the folder for a file. */
    static void makeFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
    }

    /**
     * Writes a document whole or not at all, and makes the folder for it.
     *
     * @throws Refusal if it cannot be written
     */
    static void write(Document document, Path out) {
        try {
            makeFolder(out);
            document.writeTo(out);
        } catch (NotReleasedException e) {
            throw Refusal.of(out + " was not written. " + e.getMessage());
        } catch (FileAlreadyExistsException e) {
            throw Refusal.of(out + " could not be written: " + e.getFile() + " is a file and not a folder.");
        } catch (NoSuchFileException e) {
            throw Refusal.of(out + " could not be written: its folder is not there and cannot be made.");
        } catch (IOException e) {
            throw Refusal.of(InputFile.why(out, e, "written"));
        }
    }
}
