package uk.careplans.model.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.careplans.model.Answer;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Narrative;
import uk.careplans.model.Picture;
import uk.careplans.model.field.Occurrence;

/** What of one plan can be read as words: texts long and short, what pictures show, and why something does not apply. */
final class Passages {

    /** A text and where it stands. */
    record Passage(FieldPath path, String text) {
        @Override
        public String toString() {
            return path.toString();
        }
    }

    private Passages() {}

    static List<Passage> in(List<Occurrence> occurrences) {
        List<Passage> passages = new ArrayList<>();
        occurrences.forEach(here -> of(here.answer()).forEach(text -> passages.add(new Passage(here.path(), text))));
        return passages;
    }

    /** The words of an answer; none for a group, a list and what is no text. */
    static Stream<String> of(Answer<?> answer) {
        if (answer instanceof Answer.DoesNotApply<?> none) {
            return Stream.of(none.why());
        }
        Object value = answer.value().map(Object.class::cast).orElse("");
        if (value instanceof Narrative narrative) {
            return Stream.of(narrative.text());
        } else if (value instanceof Picture picture) {
            return Stream.of(picture.description());
        }
        return value instanceof String text && !text.isBlank() ? Stream.of(text) : Stream.empty();
    }
}
