package uk.careplans.model.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.careplans.model.Answer;
import uk.careplans.model.FieldPath;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.Fields;
import uk.careplans.model.field.ItemSteps;
import uk.careplans.model.field.Records;
import uk.careplans.model.field.Suggestion;

/**
 * Reads records of the model out of JSON, as their fields say. What cannot be read becomes a finding and, in its record,
 * an answer that is not recorded, so that reading goes on and finds everything; such a plan is never handed out.
 */
final class RecordReader {

    static final String DOES_NOT_APPLY = "doesNotApply";
    static final String WITHHELD = "withheld";

    /** An unknown key may be anything, a child's name among it. Only what is nearly a field's name is printed. */
    private static final Pattern PRINTABLE_KEY = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,39}");

    private final Findings findings;
    private final Set<String> header;
    private final ScalarReader scalars;

    RecordReader(Findings findings, Set<String> header) {
        this.findings = findings;
        this.header = header;
        this.scalars = new ScalarReader(findings);
    }

    /** The whole plan, passing over its header. */
    <R extends Record> R plan(Class<R> plan, JsonValue.Members json) {
        return record(plan, json, FieldPath.plan(), header);
    }

    private <R extends Record> R record(Class<R> type, JsonValue.Members json, FieldPath path, Set<String> otherKeys) {
        List<Field> fields = Fields.of(type);
        List<String> names = fields.stream().map(Field::name).toList();
        @Nullable Object[] components = new @Nullable Object[fields.size()];
        Set<String> seen = new HashSet<>();
        int position = 0;
        for (JsonValue.Member member : json.members()) {
            position++;
            int index = names.indexOf(member.key());
            if (index < 0 && !otherKeys.contains(member.key())) {
                findUnknownKey(
                        member.key(),
                        Stream.concat(names.stream(), otherKeys.stream()).toList(),
                        path,
                        position);
            } else if (!seen.add(member.key())) {
                findings.add(path.then(member.key()), Fault.DUPLICATE_KEY);
            } else if (index >= 0) {
                components[index] = component(fields.get(index), member.value(), path.then(member.key()));
            }
        }
        findMissingIds(fields, seen, path);
        return Records.create(type, Arrays.asList(components));
    }

    private @Nullable Object component(Field field, JsonValue json, FieldPath path) {
        return field.type() instanceof FieldType.Id
                ? scalars.read(field.type(), json, path)
                : answer(field, json, path);
    }

    private @Nullable Answer<?> answer(Field field, JsonValue json, FieldPath path) {
        if (json instanceof JsonValue.Null) {
            findings.add(path, Fault.NULL_VALUE);
            return null;
        }
        if (json instanceof JsonValue.Members members) {
            if (members.first(WITHHELD).isPresent()) {
                findings.add(path, Fault.WITHHELD);
                return null;
            }
            Optional<JsonValue> why = members.first(DOES_NOT_APPLY);
            if (why.isPresent()) {
                return doesNotApply(members, why.get(), path);
            }
        }
        Object value = value(field.type(), json, path);
        return value == null ? null : Answer.of(value);
    }

    private @Nullable Answer<?> doesNotApply(JsonValue.Members members, JsonValue why, FieldPath path) {
        if (members.members().size() > 1) {
            findings.add(path, Fault.NOT_ALONE);
            return null;
        }
        if (!(why instanceof JsonValue.Text reason) || reason.text().isBlank()) {
            findings.add(path, Fault.NO_REASON);
            return null;
        }
        return scalars.isLegal(reason.text(), path) ? Answer.doesNotApply(reason.text()) : null;
    }

    private @Nullable Object value(FieldType type, JsonValue json, FieldPath path) {
        if (type instanceof FieldType.ListOf list) {
            return list(list.element(), json, path);
        } else if (type instanceof FieldType.Group group) {
            return group(group, json, path);
        }
        return scalars.read(type, json, path);
    }

    private @Nullable Object group(FieldType.Group group, JsonValue json, FieldPath path) {
        if (json instanceof JsonValue.Members members) {
            return record(group.record(), members, path, Set.of());
        }
        findings.add(path, Fault.FIELDS_EXPECTED);
        return null;
    }

    private @Nullable Object list(FieldType element, JsonValue json, FieldPath path) {
        if (!(json instanceof JsonValue.Items items)) {
            findings.add(path, Fault.LIST_EXPECTED);
            return null;
        }
        if (items.isCut()) {
            findings.add(path, Fault.TOO_MANY_ITEMS);
        }
        List<Object> read = new ArrayList<>();
        for (int i = 0; i < items.items().size(); i++) {
            JsonValue item = items.items().get(i);
            Object value = item(element, item, path.then(ItemSteps.of(idOf(item), i)));
            if (value != null) {
                read.add(value);
            }
        }
        return read;
    }

    private @Nullable Object item(FieldType element, JsonValue item, FieldPath path) {
        if (item instanceof JsonValue.Null) {
            findings.add(path, Fault.NULL_ITEM);
            return null;
        }
        return value(element, item, path);
    }

    /** The text that is meant as the id of an item of a list. */
    private static Optional<String> idOf(JsonValue item) {
        return item instanceof JsonValue.Members members
                        && members.first("id").orElse(item) instanceof JsonValue.Text text
                ? Optional.of(text.text())
                : Optional.empty();
    }

    private void findMissingIds(List<Field> fields, Set<String> seen, FieldPath path) {
        fields.stream()
                .filter(field -> field.type() instanceof FieldType.Id && !seen.contains(field.name()))
                .forEach(field -> findings.add(path.then(field.name()), Fault.ID_EXPECTED));
    }

    private void findUnknownKey(String key, List<String> known, FieldPath path, int position) {
        Optional<String> near = findings.isFull() || !PRINTABLE_KEY.matcher(key).matches()
                ? Optional.empty()
                : Suggestion.nearest(key, known);
        near.ifPresentOrElse(
                name -> findings.add(path.then(key), Fault.MISSPELT_KEY, key, name),
                () -> findings.add(path.then("key " + position), Fault.UNKNOWN_KEY));
    }
}
