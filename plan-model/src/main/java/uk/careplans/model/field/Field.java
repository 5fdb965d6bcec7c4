package uk.careplans.model.field;

import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.Set;
import uk.careplans.model.About;
import uk.careplans.model.Answer;
import uk.careplans.model.Label;
import uk.careplans.model.Labelled;
import uk.careplans.model.LabelledByStanding;
import uk.careplans.model.Meaning;
import uk.careplans.model.NamedByForms;
import uk.careplans.model.PersonalDetail;
import uk.careplans.model.Regulation;
import uk.careplans.model.Required;

/**
 * One field of a record of the model: its name, type and meaning, and how to read it. Immutable.
 */
public final class Field {

    private final RecordComponent component;
    private final FieldType type;
    private final Set<Label> labels;

    Field(RecordComponent component, FieldType type) {
        this.component = component;
        this.type = type;
        this.labels = labelsOf(component);
        // Else Java would look at each call whether we may.
        component.getAccessor().setAccessible(true);
    }

    private static Set<Label> labelsOf(RecordComponent component) {
        Labelled labelled = component.getAnnotation(Labelled.class);
        return labelled == null ? Set.of() : Set.of(labelled.value());
    }

    /** The name, as in JSON and in a form's tags. */
    public String name() {
        return component.getName();
    }

    /** The name in words: {@code date of birth}. */
    public String label() {
        return Names.inWords(name());
    }

    /** The type of a given answer. */
    public FieldType type() {
        return type;
    }

    /** What the field means, in one sentence. */
    public String meaning() {
        return component.getAnnotation(Meaning.class).value();
    }

    /** Whether every plan must give an answer. */
    public boolean isRequired() {
        return component.isAnnotationPresent(Required.class);
    }

    /** Whether it is a list whose items a form may name by their ids, as every plan has the same. */
    public boolean isNamedByForms() {
        return component.isAnnotationPresent(NamedByForms.class);
    }

    /** The regulation that asks a plan to set this out, like {@code 5(b)(i)}; empty if none does. */
    public Optional<String> regulation() {
        return Optional.ofNullable(component.getAnnotation(Regulation.class)).map(Regulation::value);
    }

    /** What the field itself is labelled with; empty for a group that hands down nothing, and for a field of a person. */
    public Set<Label> labels() {
        return labels;
    }

    /** Which part of what a plan says of a person the field is; empty if it is no field of a person. */
    public Optional<PersonalDetail> personalDetail() {
        return Optional.ofNullable(component.getAnnotation(LabelledByStanding.class))
                .map(LabelledByStanding::value);
    }

    /** Whether the field names whom its whole record is about. */
    public boolean isAbout() {
        return component.isAnnotationPresent(About.class);
    }

    /** The field's answer in a record; an id is given, unless whoever built the record forgot it. */
    public Answer<?> answerIn(Record record) {
        try {
            Object value = component.getAccessor().invoke(record);
            if (value == null) {
                return Answer.notRecorded();
            }
            return value instanceof Answer<?> answer ? answer : Answer.of(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The model's record has no readable component " + name(), e);
        }
    }
}
