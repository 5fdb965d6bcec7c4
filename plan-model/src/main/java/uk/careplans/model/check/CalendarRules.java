package uk.careplans.model.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;
import uk.careplans.model.check.words.DateInText;
import uk.careplans.model.check.words.Sentence;

/** That the days which texts name are days of the calendar, and the child one who can have such a plan. */
final class CalendarRules {

    private static final int FULL_AGE = 18;

    private CalendarRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.warning("weekday-of-another-day")
                        .from(Stage.REVIEW)
                        .source(Source.generalKnowledge("the calendar: a date is one day of the week"))
                        .ofAny(subject -> subject.reading()
                                .firstInEach(CalendarRules::hasWrongWeekday)
                                .map(Reading.Place::spot)),
                Rule.warning("day-of-no-calendar")
                        .from(Stage.REVIEW)
                        .source(Source.generalKnowledge("the calendar: June has 30 days"))
                        .ofAny(subject -> subject.reading()
                                .firstInEach(Sentence::hasImpossibleDate)
                                .map(Reading.Place::spot)),
                Rule.warning("child-of-age")
                        .from(Stage.REVIEW)
                        .source(Source.generalKnowledge("Children Act 1989, section 105: a child is a person under 18"))
                        .ofAny(CalendarRules::ofAge));
    }

    private static boolean hasWrongWeekday(Sentence sentence) {
        return sentence.dates().stream().anyMatch(DateInText::isOnAnotherWeekday);
    }

    private static Stream<Spot> ofAge(Subject subject) {
        Optional<Integer> age = subject.age().filter(years -> years >= FULL_AGE);
        return Spot.when(age.isPresent(), "child", "dateOfBirth");
    }
}
