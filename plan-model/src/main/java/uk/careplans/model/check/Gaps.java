package uk.careplans.model.check;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.careplans.model.Answer;
import uk.careplans.model.FieldPath;
import uk.careplans.model.field.Fields;

/** The fields of a record that nobody has filled in. A field inside another is named like {@code reviews/next/on}. */
final class Gaps {

    private final Record record;
    private final FieldPath at;

    private Gaps(Record record, FieldPath at) {
        this.record = record;
        this.at = at;
    }

    /** Those of the whole plan. */
    static Gaps in(Subject subject) {
        return new Gaps(subject.plan().record(), FieldPath.plan());
    }

    /** Those of an item of a list. */
    static Gaps in(Subject.Item<? extends Record> item) {
        return new Gaps(item.value(), item.path());
    }

    /** Those of a record that stands at this path; none, if there is no record. */
    static Stream<Gaps> in(Answer<? extends Record> answer, String... path) {
        return answer.value().stream().map(record -> new Gaps(record, FieldPath.of(path)));
    }

    /** Where there is neither an answer, nor the reason why it does not apply. A list without items is no answer. */
    Stream<Spot> unanswered(String... fields) {
        return where(answer -> !Subject.isAnswered(answer) || isEmpty(answer), fields);
    }

    /** Where there is no answer, not even if somebody says that it does not apply. */
    Stream<Spot> notGiven(String... fields) {
        return where(answer -> !answer.isGiven() || isEmpty(answer), fields);
    }

    /** Where somebody says that it does not apply. */
    Stream<Spot> saidNotToApply(String... fields) {
        return where(answer -> answer instanceof Answer.DoesNotApply, fields);
    }

    /** Whether any of the fields has an answer. */
    boolean hasAnyOf(String... fields) {
        return Arrays.stream(fields).anyMatch(field -> answer(field).isGiven());
    }

    /** Whether a question is answered with this yes or no. */
    boolean says(String field, boolean yes) {
        return answer(field).value().filter(Boolean.valueOf(yes)::equals).isPresent();
    }

    private Stream<Spot> where(Predicate<Answer<?>> holds, String... fields) {
        return Arrays.stream(fields).filter(field -> holds.test(answer(field))).map(field -> Spot.at(path(field)));
    }

    private FieldPath path(String field) {
        FieldPath path = at;
        for (String step : steps(field)) {
            path = path.then(step);
        }
        return path;
    }

    private Answer<?> answer(String field) {
        Answer<?> here = Answer.of(record);
        for (String step : steps(field)) {
            here = here.then(value -> within((Record) value, step));
        }
        return here;
    }

    @SuppressWarnings("unchecked") // only asked whether it is given, and for the records inside it
    private static Answer<Object> within(Record record, String field) {
        return (Answer<Object>)
                Fields.named(record.getClass(), field).orElseThrow().answerIn(record);
    }

    private static List<String> steps(String field) {
        return List.of(field.split("/", -1));
    }

    private static boolean isEmpty(Answer<?> answer) {
        return answer.value()
                .filter(value -> value instanceof List<?> list && list.isEmpty())
                .isPresent();
    }
}
