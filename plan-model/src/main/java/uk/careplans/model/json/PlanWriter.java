package uk.careplans.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import uk.careplans.model.Answer;
import uk.careplans.model.Coded;
import uk.careplans.model.FieldPath;
import uk.careplans.model.ItemId;
import uk.careplans.model.Narrative;
import uk.careplans.model.Picture;
import uk.careplans.model.Plan;
import uk.careplans.model.Ref;
import uk.careplans.model.field.Characters;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.Fields;
import uk.careplans.model.field.ItemSteps;

/** Writes a plan as canonical JSON, refusing whatever the reader would refuse. */
final class PlanWriter {

    static final int MOST_ITEMS = 1_000;
    static final int DATE_LENGTH = "2026-09-30".length();
    static final int TIME_LENGTH = "14:30".length();

    private static final JsonFactory JACKSON = new JsonFactory();

    private final JsonGenerator out;
    private final boolean isEdition;

    private PlanWriter(JsonGenerator out, boolean isEdition) {
        this.out = out;
        this.isEdition = isEdition;
    }

    static String write(Plan plan) {
        return write(plan, false);
    }

    /** Also with withheld answers. */
    static String writeEdition(Plan plan) {
        return write(plan, true);
    }

    private static String write(Plan plan, boolean isEdition) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JACKSON.createGenerator(text)) {
            out.setPrettyPrinter(prettyPrinter());
            out.writeStartObject();
            out.writeStringField(PlanReader.PLAN_TYPE, plan.type().id());
            out.writeStringField(PlanReader.SCHEMA_VERSION, PlanReader.VERSION);
            new PlanWriter(out, isEdition).fields(plan.record(), FieldPath.plan());
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Text in memory can always be written", e);
        }
        return text.append('\n').toString();
    }

    /** Two spaces for each level, a line feed at each line's end. */
    static DefaultPrettyPrinter prettyPrinter() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }

    private void fields(Record record, FieldPath path) throws IOException {
        for (Field field : Fields.of(record.getClass())) {
            answer(field, field.answerIn(record), path.then(field.name()));
        }
    }

    private void answer(Field field, Answer<?> answer, FieldPath path) throws IOException {
        if (answer instanceof Answer.Given<?> given) {
            out.writeFieldName(field.name());
            value(field.type(), given.get(), path);
        } else if (answer instanceof Answer.DoesNotApply<?> none) {
            out.writeFieldName(field.name());
            out.writeStartObject();
            out.writeStringField(RecordReader.DOES_NOT_APPLY, legal(none.why(), path));
            out.writeEndObject();
        } else if (answer instanceof Answer.Withheld && isEdition) {
            out.writeFieldName(field.name());
            out.writeStartObject();
            out.writeBooleanField(RecordReader.WITHHELD, true);
            out.writeEndObject();
        } else if (answer instanceof Answer.Withheld) {
            throw refusal(path, "is withheld. Write the plan, not an edition of it");
        } else if (field.type() instanceof FieldType.Id) {
            throw refusal(path, "is missing. Give the item an id");
        }
    }

    private void value(FieldType type, Object value, FieldPath path) throws IOException {
        if (value instanceof List<?> items && type instanceof FieldType.ListOf list) {
            items(list.element(), items, path);
        } else if (value instanceof Record record && type instanceof FieldType.Group) {
            out.writeStartObject();
            fields(record, path);
            out.writeEndObject();
        } else if (value instanceof Narrative narrative && narrative.markdown()) {
            out.writeStartObject();
            out.writeStringField(ScalarReader.MARKDOWN, legal(narrative.text(), path));
            out.writeEndObject();
        } else if (value instanceof Picture picture) {
            out.writeStartObject();
            out.writeStringField(ScalarReader.BASE64, Base64.getEncoder().encodeToString(picture.bytes()));
            out.writeStringField(ScalarReader.DESCRIPTION, legal(picture.description(), path));
            out.writeEndObject();
        } else if (value instanceof Boolean yesNo) {
            out.writeBoolean(yesNo);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else {
            out.writeString(legal(textOf(type, value, path), path));
        }
    }

    private void items(FieldType element, List<?> items, FieldPath path) throws IOException {
        if (items.size() > MOST_ITEMS) {
            throw refusal(path, "has more than 1,000 items");
        }
        out.writeStartArray();
        for (int i = 0; i < items.size(); i++) {
            value(element, items.get(i), path.then(ItemSteps.of(items.get(i), i)));
        }
        out.writeEndArray();
    }

    private static String textOf(FieldType type, Object value, FieldPath path) {
        if (value instanceof Narrative narrative) {
            return narrative.text();
        } else if (value instanceof Coded coded) {
            return coded.code();
        } else if (value instanceof ItemId id) {
            return id.value();
        } else if (value instanceof Ref<?> reference) {
            return reference.id().value();
        }
        String text = value.toString();
        if (type instanceof FieldType.Date && text.length() != DATE_LENGTH) {
            throw refusal(path, "has a year that is not of four digits");
        }
        if (type instanceof FieldType.Time && text.length() != TIME_LENGTH) {
            throw refusal(path, "has more than hours and minutes");
        }
        return text;
    }

    private static String legal(String text, FieldPath path) {
        if (Characters.firstIllegal(text).isPresent()) {
            throw refusal(path, "has a character that no Word document can hold");
        }
        return text;
    }

    private static IllegalArgumentException refusal(FieldPath path, String reason) {
        return new IllegalArgumentException("The plan cannot be written: " + path + " " + reason + ".");
    }
}
