package uk.careplans.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import uk.careplans.generator.gate.Gate;

/** The files of one pack, in a folder or on the class path. */
final class PackFiles {

    /** A manifest comes from anywhere, and may name nothing outside its folder. */
    private static final Pattern PATH = Pattern.compile("(?:[A-Za-z0-9][A-Za-z0-9 ._-]*/)?[A-Za-z0-9][A-Za-z0-9 ._-]*");

    private final String where;
    private final Function<String, Optional<byte[]>> files;

    private PackFiles(String where, Function<String, Optional<byte[]>> files) {
        this.where = where;
        this.files = files;
    }

    static PackFiles in(Path folder) {
        return new PackFiles(folder.toString(), name -> readFile(folder.resolve(name)));
    }

    /**
     * @param folder its path, with {@code /} at its end
     */
    static PackFiles onClassPath(ClassLoader loader, String folder) {
        return new PackFiles(folder.substring(0, folder.length() - 1), name -> readResource(loader, folder + name));
    }

    private static Optional<byte[]> readFile(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(Gate.read(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<byte[]> readResource(ClassLoader loader, String path) {
        try (InputStream file = loader.getResourceAsStream(path)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the pack is, for messages. */
    String where() {
        return where;
    }

    /** The bytes of a file, in the folder or in a folder of it; empty if there is none, or the name leads out of the folder. */
    Optional<byte[]> read(String path) {
        return PATH.matcher(path).matches() ? files.apply(path) : Optional.empty();
    }
}
