package uk.careplans.model.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.careplans.model.PlanType;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.Fields;

/** Of each short text somebody has decided whether it names a person or a place. Whoever adds one, decides it here or in {@link Tells}. */
class TellsTest {

    private static final Set<String> WORDS = Set.of(
            "address",
            "addressLines",
            "askedBy",
            "decidedBy",
            "decision",
            "field",
            "frequency",
            "genderInOwnWords",
            "hearingType",
            "how",
            "interpreterLanguage",
            "kind",
            "languages",
            "length",
            "nationality",
            "number",
            "outcome",
            "planId",
            "postcode",
            "pronouns",
            "question",
            "reader",
            "relationship",
            "religion",
            "role",
            "section",
            "service",
            "state",
            "status",
            "tells",
            "transport");

    @Test
    void eachShortTextTellsSomethingOrIsWordsOnly() {
        Set<String> words = new TreeSet<>();
        Set<Class<?>> seen = new HashSet<>();
        for (PlanType type : PlanType.values()) {
            collect(type.record(), seen, words);
        }

        assertThat(words).containsExactlyInAnyOrderElementsOf(WORDS);
    }

    private static void collect(Class<? extends Record> record, Set<Class<?>> seen, Set<String> words) {
        if (seen.add(record)) {
            for (Field field : Fields.of(record)) {
                FieldType type = field.type() instanceof FieldType.ListOf list ? list.element() : field.type();
                if (type instanceof FieldType.Group group) {
                    collect(group.record(), seen, words);
                } else if (type instanceof FieldType.Text && Tells.of(field.name()) == Tells.WORDS) {
                    words.add(field.name());
                }
            }
        }
    }
}
