package uk.careplans.model.check;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import uk.careplans.model.Answer;
import uk.careplans.model.Finding;
import uk.careplans.model.Narrative;
import uk.careplans.model.Picture;
import uk.careplans.model.Plan;
import uk.careplans.model.field.Characters;
import uk.careplans.model.field.Occurrence;

/** Every text has only characters that a Word document can hold. JSON cannot bring others in, but Java can. */
final class LawfulCharacters implements Structure {

    @Override
    public Stream<Finding> check(Plan plan) {
        return Occurrence.in(plan.record()).stream().flatMap(LawfulCharacters::findings);
    }

    private static Stream<Finding> findings(Occurrence here) {
        OptionalInt illegal = Characters.firstIllegal(textOf(here.answer()));
        return illegal.stream()
                .mapToObj(point -> Sentences.error(
                        here.path(), "illegal-character", Map.of("code", String.format(Locale.ROOT, "U+%04X", point))));
    }

    private static String textOf(Answer<?> answer) {
        if (answer instanceof Answer.DoesNotApply<?> none) {
            return none.why();
        }
        Object value = answer.value().orElse(null);
        if (value instanceof Narrative narrative) {
            return narrative.text();
        }
        if (value instanceof Picture picture) {
            return picture.description();
        }
        return value instanceof String text ? text : "";
    }
}
