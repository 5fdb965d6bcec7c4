package uk.careplans.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Texts kept in files beside the tests, so that a change of wording is a reviewed change. */
public final class Golden {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path RECEIVED = Path.of("target/received");

    private Golden() {}

    /** The folders of cases in a folder of the test resources, by name. */
    public static List<Path> cases(String folder) throws IOException {
        try (Stream<Path> cases = Files.list(RESOURCES.resolve(folder))) {
            return cases.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** A file of the test resources. */
    public static Path file(String name) {
        return RESOURCES.resolve(name);
    }

    /** The text equals the file. If not, the text is left in {@code target/received}, to copy over if it is right. */
    public static void assertEqual(Path expected, String text) throws IOException {
        String wanted = Files.exists(expected) ? Files.readString(expected) : "";
        Path received = RECEIVED.resolve(
                expected.startsWith(RESOURCES) ? RESOURCES.relativize(expected) : expected.getFileName());
        if (!wanted.equals(text)) {
            Files.createDirectories(received.getParent());
            Files.writeString(received, text);
        }
        assertThat(text).as("%s (received: %s)", expected, received).isEqualTo(wanted);
    }

    /** Findings as lines. */
    public static String lines(List<Finding> findings) {
        return String.join("", findings.stream().map(finding -> finding + "\n").toList());
    }
}
