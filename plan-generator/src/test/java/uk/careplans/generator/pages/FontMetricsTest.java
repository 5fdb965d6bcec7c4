package uk.careplans.generator.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The measures of a font are those of its tables; a damaged font is refused and nothing else happens. */
class FontMetricsTest {

    private static final String KEY = "{00112233-4455-6677-8899-AABBCCDDEEFF}";

    @Test
    void typographicMeasuresCountIfTheFontSaysSo() throws FontException {
        FontMetrics font = FontMetrics.of(TinyFont.bytes());

        assertThat(font.ascent()).isEqualTo(0.8);
        assertThat(font.descent()).isEqualTo(0.2);
        assertThat(font.lineHeight()).isEqualTo(1);
    }

    @Test
    void lettersThatItHasHaveAWidthAndOthersHaveNone() throws FontException {
        FontMetrics font = FontMetrics.of(TinyFont.bytes());

        assertThat(font.width('a')).hasValue(0.5);
        assertThat(font.width('é')).isEmpty();
        assertThat(font.width(0x1F600)).isEmpty();
    }

    @Test
    void aFontIsReadAsWordHidesIt() throws FontException {
        byte[] hidden = TinyFont.bytes();
        for (int i = 0; i < 32; i++) {
            hidden[i] ^= (byte) (0x11 * (15 - i % 16));
        }

        assertThat(FontMetrics.of(hidden, KEY).width('a')).hasValue(0.5);
        assertThatExceptionOfType(FontException.class).isThrownBy(() -> FontMetrics.of(hidden, "{none}"));
    }

    @Test
    void aFontThatIsCutOffAnywhereIsRefused() {
        byte[] font = TinyFont.bytes();
        for (int length = 0; length < font.length; length++) {
            byte[] cut = Arrays.copyOf(font, length);
            assertThatExceptionOfType(FontException.class)
                    .as("%d bytes", length)
                    .isThrownBy(() -> FontMetrics.of(cut));
        }
    }

    @Test
    void aDamagedFontIsRefusedOrRead() {
        Random random = new Random(30);
        for (int i = 0; i < 20_000; i++) {
            byte[] font = TinyFont.bytes();
            for (int k = 0; k <= i % 4; k++) {
                font[random.nextInt(font.length)] = (byte) random.nextInt();
            }
            try {
                FontMetrics metrics = FontMetrics.of(font);
                for (int letter = 0; letter < 200; letter += 7) {
                    assertThat(metrics.width(letter)).isNotNull();
                }
            } catch (FontException e) {
                assertThat(e).hasMessageNotContaining("null");
            }
        }
    }
}
