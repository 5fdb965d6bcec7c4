package uk.careplans.model.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "stacey, stacy",
        "tolland, tollnad",
        "wójcik, wojcik",
        "o'brien, o'brian",
        "leanne, leane",
        "bernadette, bernardete",
        "mark, marc"
    })
    void twoSpellingsOfOneNameAreNear(String one, String other) {
        assertThat(Spelling.isNear(one, other)).isTrue();
        assertThat(Spelling.isNear(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "stacey, stacey",
        "mia, maia",
        "ana, anna",
        "leanne, leah",
        "tolland, tolan",
        "bernadette, hernadotte",
        "craig, maddox"
    })
    void otherNamesAreNot(String one, String other) {
        assertThat(Spelling.isNear(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"abcd, abcd, 0", "abcd, abdc, 1", "abcd, bcd, 1", "abcd, wxyz, 4", "ab, abab, 2"})
    void theDistanceCountsLetters(String one, String other, int letters) {
        assertThat(Spelling.distance(one, other)).isEqualTo(letters);
    }
}
