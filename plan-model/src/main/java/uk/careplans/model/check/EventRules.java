package uk.careplans.model.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.careplans.model.AnyCarePlan;
import uk.careplans.model.CourtProceedings;
import uk.careplans.model.FamilyTime;
import uk.careplans.model.FieldPath;
import uk.careplans.model.ItemId;
import uk.careplans.model.LegalPosition;
import uk.careplans.model.Review;
import uk.careplans.model.Reviews;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;
import uk.careplans.model.check.words.DateInText;
import uk.careplans.model.check.words.Phrases;
import uk.careplans.model.check.words.Prose;
import uk.careplans.model.check.words.Sentence;
import uk.careplans.model.check.words.WordList;

/** That the plan gives one day for what happens once: the farewell visit, the final hearing, the next review. */
final class EventRules {

    private static final Source AGREEING =
            Source.generalKnowledge("people act on the day they read, so a plan gives one day for one event");
    private static final WordList DATED = WordList.named("dated-things");
    private static final Phrases NEXT_REVIEW = Phrases.named("next-review");
    private static final Map<String, Phrases> EVENTS = events();
    private static final int REACH_AFTER = 8;
    private static final int REACH_BEFORE = 4;
    private static final int MOST_DAYS = 50;

    private EventRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.warning("two-dates-for-one-event")
                        .from(Stage.REVIEW)
                        .source(AGREEING)
                        .ofCarePlans((plan, subject) -> twoDates(plan, subject).flatMap(Two::inTwoPlaces)),
                Rule.warning("two-dates-in-one-text")
                        .from(Stage.REVIEW)
                        .source(AGREEING)
                        .ofCarePlans((plan, subject) -> twoDates(plan, subject).flatMap(Two::inOneText)),
                Rule.warning("next-review-on-another-day")
                        .from(Stage.REVIEW)
                        .source(AGREEING)
                        .ofCarePlans(EventRules::nextReview));
    }

    /**
     * A day that the plan gives for an event.
     *
     * @param from the first day of it
     * @param on the last day of it, mostly the same
     * @param path where it stands
     * @param sentence the number of the sentence it stands in; 0 for the field of a date
     * @param people who comes together on it, by id; nobody if the plan does not say
     */
    private record Day(LocalDate from, LocalDate on, FieldPath path, int sentence, Set<ItemId> people) {

        @Override
        public String toString() {
            return "day in " + path;
        }

        boolean contradicts(Day other) {
            return (on.isBefore(other.from) || other.on.isBefore(from))
                    && (people.isEmpty() || other.people.isEmpty() || !Collections.disjoint(people, other.people));
        }
    }

    /** Two days for what seems to be one event. */
    private record Two(Day first, Day second) {

        Stream<Spot> inTwoPlaces() {
            return first.path().equals(second.path())
                    ? Stream.empty()
                    : Stream.of(Spot.at(first.path()).and(second.path()));
        }

        Stream<Spot> inOneText() {
            return first.path().equals(second.path())
                    ? Stream.of(Spot.at(first.path())
                            .with("sentence", first.sentence())
                            .with("other", second.sentence()))
                    : Stream.empty();
        }

        @Override
        public String toString() {
            return first + " and " + second;
        }
    }

    private static Stream<Two> twoDates(AnyCarePlan plan, Subject subject) {
        PeopleInTexts people = new PeopleInTexts(subject);
        return EVENTS.values().stream().flatMap(phrases -> {
            Stream<Day> inTexts = subject.reading()
                    .sentences()
                    .flatMap(place -> day(place.sentence(), phrases)
                            .map(date -> new Day(
                                    date.from(),
                                    date.on(),
                                    place.passage().path(),
                                    place.sentence().number(),
                                    people.in(place)))
                            .stream());
            Stream<Day> inFields = Stream.concat(hearing(plan, phrases), lastFamilyTime(plan, phrases));
            return contradictions(Stream.concat(inTexts, inFields).toList());
        });
    }

    private static Stream<Two> contradictions(List<Day> days) {
        List<Day> earlier = new ArrayList<>();
        List<Two> found = new ArrayList<>();
        for (Day day : days) {
            Optional<Day> first = earlier.stream().filter(day::contradicts).findFirst();
            first.ifPresent(other -> found.add(new Two(other, day)));
            if (first.isEmpty() && earlier.size() < MOST_DAYS) {
                earlier.add(day);
            }
        }
        return found.stream();
    }

    /** The one day that the sentence gives for the event; none if it gives two, as where an event was moved. */
    private static Optional<DateInText> day(Sentence sentence, Phrases phrases) {
        if (sentence.dates().isEmpty()) {
            return Optional.empty();
        }
        return phrases.in(sentence).flatMap(found -> {
            List<DateInText> near = sentence.dates().stream()
                    .filter(date -> isNear(sentence, found, date))
                    .toList();
            return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
        });
    }

    /** Near, and with nothing between that may have a day of its own. */
    private static boolean isNear(Sentence sentence, Phrases.Found found, DateInText date) {
        boolean isAfter = date.first() > found.last();
        int from = isAfter ? found.last() + 1 : date.last() + 1;
        int to = isAfter ? date.first() : found.first();
        return to >= from
                && to - from <= (isAfter ? REACH_AFTER : REACH_BEFORE)
                && sentence.words().subList(from, to).stream().noneMatch(DATED::has);
    }

    private static Stream<Day> hearing(AnyCarePlan plan, Phrases phrases) {
        return plan
                .legal()
                .then(LegalPosition::proceedings)
                .value()
                .filter(proceedings -> mentions(proceedings.hearingType().value(), phrases))
                .map(CourtProceedings::hearingDate)
                .flatMap(Subject::value)
                .map(on -> new Day(on, on, FieldPath.of("legal", "proceedings", "hearingDate"), 0, Set.of()))
                .stream();
    }

    /** Where family time ends with the event, its end is the day of the event. */
    private static Stream<Day> lastFamilyTime(AnyCarePlan plan, Phrases phrases) {
        return Subject.items(plan.familyTime(), "familyTime").stream().flatMap(item -> {
            FamilyTime time = item.value();
            boolean endsWithIt = mentions(time.frequency().value(), phrases)
                    || mentions(time.arrangements().value().map(text -> text.text()), phrases);
            return time
                    .endsOn()
                    .value()
                    .filter(on -> endsWithIt)
                    .map(on -> new Day(on, on, item.at("endsOn"), 0, PeopleInTexts.ids(time.withWhom())))
                    .stream();
        });
    }

    private static boolean mentions(Optional<String> text, Phrases phrases) {
        return Prose.sentences(text.orElse("")).stream()
                .anyMatch(sentence -> phrases.in(sentence).isPresent());
    }

    /** Only a day to come; the plans that this one carries have reviews of their own. */
    private static Stream<Spot> nextReview(AnyCarePlan plan, Subject subject) {
        Optional<LocalDate> next =
                plan.reviews().then(Reviews::next).then(Review::on).value();
        if (next.isEmpty()) {
            return Stream.empty();
        }
        return subject.reading()
                .sentences()
                .filter(place -> !place.passage().isUnder("linkedPlans"))
                .filter(place -> day(place.sentence(), NEXT_REVIEW)
                        .filter(date ->
                                !date.isRange() && !date.on().equals(next.get()) && isToCome(date.on(), subject))
                        .isPresent())
                .map(place -> Spot.at(place.passage().path()).and(FieldPath.of("reviews", "next", "on")));
    }

    private static boolean isToCome(LocalDate on, Subject subject) {
        return subject.date().filter(date -> date.isBefore(on)).isPresent();
    }

    /** {@code farewell: farewell visit, goodbye visit}. */
    private static Map<String, Phrases> events() {
        Map<String, Phrases> events = new LinkedHashMap<>();
        for (String line : WordList.named("events").entries()) {
            int colon = line.indexOf(':');
            List<String> phrases = Stream.of(line.substring(colon + 1).split(",", -1))
                    .map(String::strip)
                    .toList();
            events.put(line.substring(0, colon), Phrases.of(phrases));
        }
        return events;
    }
}
