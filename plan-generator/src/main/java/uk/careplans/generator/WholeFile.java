package uk.careplans.generator;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Writes files that are there as a whole or not at all. Safe for use by many threads. */
public final class WholeFile {

    private WholeFile() {}

    /** A last look at what was written. */
    @FunctionalInterface
    public interface Inspection {

        /**
         * Looks at it.
         *
         * @param written the bytes as they were read back from the disk
         * @throws IOException if the file must not get its name
         */
        void inspect(byte[] written) throws IOException;
    }

    /**
     * Writes into a new file beside it, onto the disk, and only then under its own name. A file of that name is replaced.
     *
     * @param file its folder must be there
     * @throws IOException if it cannot be written; what stood there before stands there still. If it is the folder that cannot be brought
     *     onto the disk, the new file stands there, whole
     */
    public static void write(byte[] bytes, Path file) throws IOException {
        write(bytes, file, Optional.empty());
    }

    /**
     * The same, but the file gets its name only after what was written has been read again and inspected.
     *
     * @throws IOException as above, or if the inspection throws it; then what stood there before stands there still
     */
    public static void write(byte[] bytes, Path file, Inspection inspection) throws IOException {
        write(bytes, file, Optional.of(inspection));
    }

    private static void write(byte[] bytes, Path file, Optional<Inspection> inspection) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException(file + " is not a file's name");
        }
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(
                    folder.toString(), null, "the folder must be there before a document is written");
        }
        Path part = Files.createTempFile(folder, ".careplans-", ".part");
        boolean isMoved = false;
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            if (inspection.isPresent()) {
                inspection.get().inspect(Files.readAllBytes(part));
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            isMoved = true;
        } finally {
            if (!isMoved) {
                Files.deleteIfExists(part);
            }
        }
        syncFolder(folder);
    }

    /** After a crash the folder must know the new name. Windows cannot do this, and does not need it. */
    private static void syncFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
