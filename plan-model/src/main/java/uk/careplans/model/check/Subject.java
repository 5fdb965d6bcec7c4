package uk.careplans.model.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.careplans.model.Answer;
import uk.careplans.model.Child;
import uk.careplans.model.FieldPath;
import uk.careplans.model.ItemId;
import uk.careplans.model.Narrative;
import uk.careplans.model.Person;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanDetails;
import uk.careplans.model.Ref;
import uk.careplans.model.Stage;
import uk.careplans.model.calendar.Timetable;
import uk.careplans.model.field.ItemSteps;
import uk.careplans.model.field.Occurrence;
import uk.careplans.model.profile.CouncilProfile;

/**
 * A plan while it is checked: the plan, the occasion, and what many rules look up. Used by one thread; what it looks up once
 * it keeps.
 */
final class Subject {

    /**
     * A text of the plan.
     *
     * @param path where it stands
     * @param words the text as it was written; for an answer that does not apply, the reason
     * @param isLong whether it is a narrative, not a line
     * @param isReason whether it is the reason why something does not apply
     */
    record Text(FieldPath path, String words, boolean isLong, boolean isReason) {
        @Override
        public String toString() {
            return "text at " + path;
        }
    }

    private final Plan plan;
    private final Occasion occasion;
    private final List<Occurrence> everything;
    private final List<Text> texts;
    private final Map<ItemId, Person> people = new HashMap<>();
    private @Nullable Reading reading;
    private @Nullable ToldTexts toldTexts;
    private @Nullable Timetable timetable;

    Subject(Plan plan, Occasion occasion) {
        this.plan = plan;
        this.occasion = occasion;
        this.everything = Occurrence.in(plan.record());
        this.texts = everything.stream().flatMap(here -> textOf(here).stream()).toList();
        plan.people().value().orElse(List.of()).forEach(person -> people.put(person.id(), person));
    }

    Plan plan() {
        return plan;
    }

    Stage stage() {
        return occasion.stage();
    }

    /** The day on which the plan is checked. */
    LocalDate on() {
        return occasion.on();
    }

    CouncilProfile profile() {
        return occasion.profile();
    }

    /** Every field and item, in the plan's order. */
    List<Occurrence> everything() {
        return everything;
    }

    /** Every text, in the plan's order: narratives, lines, and the reasons why something does not apply. */
    List<Text> texts() {
        return texts;
    }

    /** The texts, read word by word. */
    Reading reading() {
        if (reading == null) {
            reading = new Reading(this);
        }
        return reading;
    }

    /** How the texts for the child and for parents read. */
    ToldTexts toldTexts() {
        if (toldTexts == null) {
            toldTexts = new ToldTexts(this);
        }
        return toldTexts;
    }

    /** What is due under law, guidance and the council's profile, as it stands on the day of the check. */
    Timetable timetable() {
        if (timetable == null) {
            timetable = Timetable.of(plan, profile(), on());
        }
        return timetable;
    }

    /** The date of the plan. */
    Optional<LocalDate> date() {
        return value(plan.plan().then(PlanDetails::date));
    }

    /** The child's age in years on a day; empty where the date of birth cannot be a child's. */
    Optional<Integer> ageOn(LocalDate day) {
        return value(plan.child().then(Child::dateOfBirth))
                .filter(birth -> !DatesInOrder.isNoChild(plan))
                .map(birth -> (int) ChronoUnit.YEARS.between(birth, day));
    }

    /** The child's age in years on the date of the plan. */
    Optional<Integer> age() {
        return date().flatMap(this::ageOn);
    }

    /** The person whom a reference names; empty for the child and for nobody. */
    Optional<Person> person(Ref<Person> reference) {
        return Optional.ofNullable(people.get(reference.id()));
    }

    /** The answer's value. */
    static <T> Optional<T> value(Answer<T> answer) {
        return answer.value();
    }

    /** The items of a list; none if it is not given. */
    static <T> List<T> items(Answer<List<T>> list) {
        return list.value().orElse(List.of());
    }

    /** Whether an answer says something: it is given, or says why it does not apply. */
    static boolean isAnswered(Answer<?> answer) {
        return answer.isGiven() || answer instanceof Answer.DoesNotApply || answer instanceof Answer.Withheld;
    }

    /** An item of a list and where it stands. */
    record Item<T>(FieldPath path, T value) {

        @Override
        public String toString() {
            return "item at " + path;
        }

        FieldPath at(String field) {
            return path.then(field);
        }
    }

    /** The items of a list that stands at this path, each with its own path. */
    static <T> List<Item<T>> items(Answer<List<T>> list, String... at) {
        List<T> items = items(list);
        return IntStream.range(0, items.size())
                .mapToObj(i -> new Item<>(FieldPath.of(at).then(ItemSteps.of(items.get(i), i)), items.get(i)))
                .toList();
    }

    /** A number of the council's profile; empty if the council has no such rule. */
    Optional<Integer> policy(Function<CouncilProfile, Answer<Integer>> number) {
        return number.apply(profile()).value();
    }

    private static Optional<Text> textOf(Occurrence here) {
        if (here.answer() instanceof Answer.DoesNotApply<?> none) {
            return Optional.of(new Text(here.path(), none.why(), true, true));
        }
        Object value = here.answer().value().orElse(null);
        if (value instanceof Narrative narrative) {
            return Optional.of(new Text(here.path(), narrative.text(), true, false));
        }
        return value instanceof String line ? Optional.of(new Text(here.path(), line, false, false)) : Optional.empty();
    }
}
