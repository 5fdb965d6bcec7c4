package uk.careplans.samples;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import uk.careplans.generator.GeneratedDocument;

/** Where a document goes. */
final class OutputFile {

    private static final String ENDING = ".docx";

    private OutputFile() {}

    /** What is wrong with a name for a document, seen before any work is done; empty if nothing is. */
    static Optional<String> refusal(Path out, List<Path> inputs) {
        if (Files.isDirectory(out)) {
            return Optional.of(
                    out + " is a folder. Give the document a name in it, like " + out.resolve("care-plan" + ENDING));
        } else if (!out.toString().endsWith(ENDING)) {
            return Optional.of("The document is a Word file: give --out a name that ends in " + ENDING);
        } else if (inputs.stream().anyMatch(input -> isSame(out, input))) {
            return Optional.of(out + " is read by this command, so it is not written over. Give --out another name.");
        }
        return Optional.empty();
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

    /**
     * Writes a document whole or not at all, and makes the folder for it.
     *
     * @throws Refusal if it cannot be written
     */
    static void write(GeneratedDocument document, Path out) {
        try {
            Path folder = out.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            document.writeTo(out);
        } catch (FileAlreadyExistsException e) {
            throw Refusal.of(out + " could not be written: " + e.getFile() + " is a file and not a folder.");
        } catch (IOException e) {
            throw Refusal.of(InputFile.why(out, e, "written"));
        }
    }
}
