package uk.careplans.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a stored text. A text that differs is kept in target/received/, to be copied over the stored one if it is right. */
final class Golden {

    private static final Path STORED = Path.of("src/test/resources/uk/careplans/samples");
    private static final Path RECEIVED = Path.of("target/received");

    private Golden() {}

    static void assertSame(String actual, String name) throws IOException {
        Path stored = STORED.resolve(name);
        String expected = Files.exists(stored) ? Files.readString(stored) : "";
        if (!actual.equals(expected)) {
            Files.createDirectories(RECEIVED);
            Files.writeString(RECEIVED.resolve(name), actual);
        }
        assertThat(actual)
                .as("%s (received: %s)", stored, RECEIVED.resolve(name))
                .isEqualTo(expected);
    }
}
