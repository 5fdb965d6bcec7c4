package uk.careplans.model.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import uk.careplans.model.Coded;
import uk.careplans.model.ItemId;
import uk.careplans.model.Person;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.Fields;

/** The schemas of records and of what stands in them, each under the name that it has in {@code $defs}. */
final class SchemaDefinitions {

    private static final int MOST_LINE = 300;
    private static final int MOST_NARRATIVE = 20_000;
    private static final int MOST_BASE64 = 2_666_668;

    private final Map<String, ObjectNode> definitions = new LinkedHashMap<>();

    /** Everything that was named so far, in the order in which it was first needed. */
    ObjectNode all() {
        return node().setAll(definitions);
    }

    /**
     * The schema of a record: its fields and no other keys.
     *
     * @param header what stands before its fields and is always required
     */
    ObjectNode record(Class<? extends Record> record, ObjectNode header) {
        ObjectNode schema = node().put("type", "object");
        ObjectNode properties = header.deepCopy();
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        header.fieldNames().forEachRemaining(required::add);
        for (Field field : Fields.of(record)) {
            properties.set(field.name(), property(field));
            if (field.isRequired() || field.type() instanceof FieldType.Id) {
                required.add(field.name());
            }
        }
        schema.set("properties", properties);
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema.put("additionalProperties", false);
    }

    private ObjectNode property(Field field) {
        ObjectNode property = node().put("description", field.meaning());
        ObjectNode value = value(field.type());
        if (field.isRequired() || field.type() instanceof FieldType.Id) {
            return property.setAll(value);
        }
        property.putArray("anyOf").add(value).add(named("doesNotApply", SchemaDefinitions::doesNotApply));
        return property;
    }

    private ObjectNode value(FieldType type) {
        if (type instanceof FieldType.ListOf list) {
            ObjectNode schema = node().put("type", "array").put("maxItems", PlanWriter.MOST_ITEMS);
            return schema.set("items", value(list.element()));
        } else if (type instanceof FieldType.Group group) {
            return named(group.record().getSimpleName(), () -> titled(group));
        } else if (type instanceof FieldType.Choice choice) {
            return named(choice.name(), () -> codes(choice));
        } else if (type instanceof FieldType.Reference reference) {
            Class<? extends Record> target = reference.target().record();
            return named(target.getSimpleName() + "Id", () -> idOf(target, reference.words()));
        } else if (type instanceof FieldType.WholeNumber number) {
            return node().put("type", "integer").put("minimum", number.least()).put("maximum", number.most());
        } else if (type instanceof FieldType.YesNo) {
            return node().put("type", "boolean");
        } else if (type instanceof FieldType.Picture) {
            return named("picture", this::picture);
        } else if (type instanceof FieldType.LongText) {
            return named("narrative", SchemaDefinitions::narrative);
        }
        return line(type);
    }

    private ObjectNode line(FieldType type) {
        if (type instanceof FieldType.Date) {
            return named(
                    "date",
                    () -> text("A date that exists, like 2026-09-30.", SchemaText.DATE)
                            .put("format", "date"));
        } else if (type instanceof FieldType.Time) {
            return named("time", () -> text("A time of day, like 14:30.", SchemaText.TIME));
        } else if (type instanceof FieldType.Id) {
            return named("id", () -> text("An id that never changes while the plan lives.", "^" + ItemId.FORM + "$"));
        }
        return named(
                "line",
                () -> text("A text of one line, not blank.", SchemaText.LINE).put("maxLength", MOST_LINE));
    }

    private ObjectNode titled(FieldType.Group group) {
        return node().put("title", group.words()).setAll(record(group.record(), node()));
    }

    private static ObjectNode codes(FieldType.Choice choice) {
        ObjectNode schema = node().put("description", inWords(choice.codes()));
        ArrayNode codes = schema.putArray("enum");
        choice.codes().forEach(coded -> codes.add(coded.code()));
        return schema;
    }

    private static String inWords(List<Coded> codes) {
        return codes.stream().map(coded -> coded.code() + ": " + coded.words()).collect(Collectors.joining("\n"));
    }

    private static ObjectNode idOf(Class<? extends Record> target, String words) {
        return text(
                "The id of one " + words + " of this plan"
                        + (target == Person.class ? "; \"child\" names the child." : "."),
                "^" + ItemId.FORM + "$");
    }

    private static ObjectNode doesNotApply() {
        ObjectNode schema = node().put("type", "object").put("description", "It does not apply, and why.");
        schema.putObject("properties")
                .set(RecordReader.DOES_NOT_APPLY, text("The reason, in words that may be printed.", SchemaText.REASON));
        schema.putArray("required").add(RecordReader.DOES_NOT_APPLY);
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode narrative() {
        ObjectNode plain = text("A plain text.", SchemaText.NARRATIVE).put("maxLength", MOST_NARRATIVE);
        ObjectNode markdown = node().put("type", "object");
        markdown.putObject("properties")
                .set(
                        ScalarReader.MARKDOWN,
                        text("A text in Markdown.", SchemaText.NARRATIVE).put("maxLength", MOST_NARRATIVE));
        markdown.putArray("required").add(ScalarReader.MARKDOWN);
        markdown.put("additionalProperties", false);
        ObjectNode schema = node().put("description", "A text of one or more paragraphs.");
        schema.putArray("anyOf").add(plain).add(markdown);
        return schema;
    }

    private ObjectNode picture() {
        ObjectNode schema = node().put("type", "object").put("description", "A PNG or JPEG of at most 2 MB.");
        schema.putObject("properties")
                .<ObjectNode>set(
                        ScalarReader.BASE64,
                        text("Its bytes.", SchemaText.BASE64)
                                .put("contentEncoding", "base64")
                                .put("maxLength", MOST_BASE64))
                .set(
                        ScalarReader.DESCRIPTION,
                        text("What it shows, for those who cannot see it.", SchemaText.DESCRIPTION)
                                .put("maxLength", MOST_LINE));
        schema.putArray("required").add(ScalarReader.BASE64).add(ScalarReader.DESCRIPTION);
        return schema.put("additionalProperties", false);
    }

    /** A reference to what has this name, which is described if it was not yet. */
    private ObjectNode named(String name, Supplier<ObjectNode> description) {
        if (!definitions.containsKey(name)) {
            // The name is taken before its fields are looked at, for they may lead back to it.
            definitions.put(name, node());
            definitions.put(name, description.get());
        }
        return node().put("$ref", "#/$defs/" + name);
    }

    private static ObjectNode text(String description, String pattern) {
        return node().put("type", "string").put("description", description).put("pattern", pattern);
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
