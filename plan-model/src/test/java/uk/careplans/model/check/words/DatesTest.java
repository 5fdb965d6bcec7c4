package uk.careplans.model.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 December 2026",
                "3rd December 2026",
                "the 3rd of December, 2026",
                "3 Dec 2026",
                "December 3, 2026",
                "03/12/2026",
                "3.12.2026",
                "2026-12-03",
                "Thursday 3 December 2026 at 10:30"
            })
    void aDateIsReadInEveryUsualForm(String text) {
        assertThat(dates("It was on " + text)).extracting(DateInText::on).containsExactly(LocalDate.of(2026, 12, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 December",
                "December 2026",
                "31 June 2026",
                "3 of 2026",
                "12 000 2026",
                "3 May 12",
                "2026-13-01",
                "1/2"
            })
    void whatIsNoWholeDateIsNone(String text) {
        assertThat(dates("It was on " + text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7 to 9 December 2026", "7–9 December 2026", "7 and 9 December 2026"})
    void aRangeHasAFirstDay(String text) {
        DateInText range = dates("It is on " + text).get(0);

        assertThat(range.isRange()).isTrue();
        assertThat(range.from()).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(range.on()).isEqualTo(LocalDate.of(2026, 12, 9));
    }

    @Test
    void aRangeMayBeginInTheMonthBefore() {
        assertThat(dates("from 30 November to 2 December 2026").get(0).on()).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(dates("from 28 November to 2 December 2026").get(0).from()).isEqualTo(LocalDate.of(2026, 11, 28));
    }

    @Test
    void aNumberBeforeADateMakesNoRange() {
        assertThat(dates("Room 4, 9 December 2026").get(0).isRange()).isFalse();
        assertThat(dates("the move to 9 December 2026").get(0).isRange()).isFalse();
    }

    @Test
    void severalDatesStandInTheirOrder() {
        assertThat(dates("from 1 May 2026 and again on 2 June 2026 till 2026-07-03"))
                .extracting(DateInText::on)
                .containsExactly(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 2), LocalDate.of(2026, 7, 3));
    }

    @Test
    void aDateKnowsItsPlace() {
        assertThat(dates("On 3 December 2026 she went"))
                .containsExactly(
                        new DateInText(LocalDate.of(2026, 12, 3), LocalDate.of(2026, 12, 3), 1, 3, Optional.empty()));
    }

    private static List<DateInText> dates(String text) {
        return Prose.sentences(text).stream()
                .flatMap(sentence -> sentence.dates().stream())
                .toList();
    }
}
