package uk.careplans.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, LATER_LIFE",
        "2021-11-21, LATER_LIFE",
        "2021-11-20, AGES_5_TO_7",
        "2018-11-21, AGES_5_TO_7",
        "2018-11-20, AGES_8_TO_11",
        "2014-11-21, AGES_8_TO_11",
        "2014-11-20, AGES_12_TO_15",
        "2010-11-20, AGES_16_TO_17",
        "2008-11-21, AGES_16_TO_17"
    })
    void aChildBornOnThisDayIsReadToInThisBandOnTheTwentiethOfNovember2026(LocalDate born, AgeBand band) {
        assertThat(AgeBand.of(born, LocalDate.of(2026, 11, 20))).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"2024-02-28, AGES_8_TO_11", "2024-02-29, AGES_12_TO_15"})
    void aChildBornOnALeapDayIsTwelveOnTheDayItself(LocalDate on, AgeBand band) {
        assertThat(AgeBand.of(LocalDate.of(2012, 2, 29), on)).isEqualTo(band);
    }
}
