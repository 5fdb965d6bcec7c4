package uk.careplans.generator.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalsTest {

    @ParameterizedTest
    @CsvSource({"1,First", "2,Second", "12,Twelfth", "13,13th", "21,21st", "22,22nd", "33,33rd", "111,111th", "0,0th"})
    void aNumberStandsBeforeItsNoun(int number, String words) {
        assertThat(Ordinals.of(number)).isEqualTo(words);
    }
}
