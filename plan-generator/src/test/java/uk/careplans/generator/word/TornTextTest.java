package uk.careplans.generator.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.careplans.testkit.WordMaker.word;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.careplans.generator.gate.WordFileException;

class TornTextTest {

    /** Each healing would make the text longer. */
    private static List<TornText.Stretch> doubled(String text) {
        int at = text.indexOf("$a");
        return at < 0 ? List.of() : List.of(new TornText.Stretch(at, at + 2, "$a$a"));
    }

    @Test
    void aHealingThatChangesVisibleWordsIsRefused() {
        byte[] docx = word().paragraph("x $a y").bytes();

        assertThatThrownBy(() -> TornText.heal("form.docx", docx, TornTextTest::doubled))
                .isInstanceOfSatisfying(
                        WordFileException.class,
                        refused -> assertThat(refused.id()).isEqualTo("healing-changes-text"))
                .hasMessageContaining("form.docx: the part word/document.xml would not say the same words")
                .hasMessageNotContaining("$a");
    }
}
