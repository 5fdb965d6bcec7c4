package uk.careplans.generator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a disk does, a document is the old one or the new one, and no document is new without its record. */
class WholeFileTest {

    private static final byte[] OLD = "before".getBytes(UTF_8);
    private static final byte[] NEW = new byte[5_000];
    private static final byte[] RECORD = new byte[1_500];

    static {
        new Random(6).nextBytes(NEW);
        new Random(7).nextBytes(RECORD);
    }

    @TempDir
    Path folder;

    /** Writes a document with its record, as a release does; whether that was done without a complaint. */
    private boolean write(FailingDisk disk, Path document, Path record) {
        try {
            WholeFile.write(NEW, disk.on(document), written -> {
                assertThat(written).isEqualTo(NEW);
                WholeFile.write(RECORD, disk.on(record));
            });
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void whicheverOperationFailsTheDocumentIsTheOldOrTheNewOne() throws IOException {
        int failing = 1;
        int old = 0;
        boolean isFailing = true;
        while (isFailing) {
            Path here = Files.createDirectory(folder.resolve("n" + failing));
            Path document = Files.write(here.resolve("a.docx"), OLD);
            Path record = here.resolve("a.json");
            FailingDisk disk = new FailingDisk(folder.getFileSystem(), failing);

            boolean isDone = write(disk, document, record);

            isFailing = disk.hasFailed();
            assertThat(isDone).as("operation %s", failing).isEqualTo(!isFailing);
            byte[] left = Files.readAllBytes(document);
            assertThat(List.of(OLD, NEW)).as("operation %s", failing).anyMatch(each -> Arrays.equals(each, left));
            if (left.length == NEW.length) {
                assertThat(record).hasBinaryContent(RECORD);
            } else {
                old++;
            }
            assertThat(halfWritten(here)).as("operation %s", failing).isEmpty();
            failing++;
        }
        assertThat(old).as("operations before the document gets its name").isGreaterThan(15);
        assertThat(failing).as("operations").isGreaterThan(20);
    }

    /** Files besides the two; one that was made and never opened holds nothing, and nobody has told its name. */
    private static List<Path> halfWritten(Path here) throws IOException {
        try (Stream<Path> files = Files.list(here)) {
            return files.filter(file -> !file.endsWith("a.docx") && !file.endsWith("a.json"))
                    .filter(file -> file.toFile().length() > 0)
                    .toList();
        }
    }
}
