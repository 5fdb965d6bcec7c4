package uk.careplans.generator.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({"Mia Rose Wójcik-Pryce,MRW-P", "Óscar de la Cruz,ÓDLC", "  maya   hill ,MH", "O'Neill,O", "12,''"})
    void aNameHasItsInitials(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }
}
