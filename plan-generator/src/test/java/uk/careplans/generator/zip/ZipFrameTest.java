package uk.careplans.generator.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The limits of the format of zip files. */
class ZipFrameTest {

    private final Workbench bench = new Workbench(new Codebook.Builder().build());

    private static ZipFrame frame(int entries) {
        Map<String, byte @Nullable []> fixed = new LinkedHashMap<>();
        for (int i = 0; i < entries; i++) {
            fixed.put("part" + i, new byte[0]);
        }
        return ZipFrame.of(fixed);
    }

    @Test
    void asManyEntriesAsTheFormatCanCountAreWritten() throws IOException {
        int entries = 0;
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(frame(0xFFFF).file(bench)))) {
            while (zip.getNextEntry() != null) {
                entries++;
            }
        }
        assertThat(entries).isEqualTo(0xFFFF);
    }

    @Test
    void oneMoreIsRefused() {
        ZipFrame full = frame(0xFFFF);
        bench.store("picture", new byte[0]);
        assertThatThrownBy(() -> full.file(bench))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A Word file has at most 65535 entries and 2147483639 bytes; this one would have 65536 and "
                        + "6269252. Take the largest pictures out of the form or the plan.");
    }

    @Test
    void aFileLargerThanAnArrayIsRefusedBeforeItIsMade() {
        byte[] picture = new byte[1 << 24];
        for (int i = 0; i < 300; i++) {
            bench.store("picture" + i, picture);
        }
        assertThatThrownBy(() -> frame(1).file(bench))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("301 and 50331");
    }
}
