package uk.careplans.generator.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.template.FieldUse;
import uk.careplans.generator.template.Formatter;
import uk.careplans.generator.template.Rule;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.model.Child;
import uk.careplans.model.Coded;
import uk.careplans.model.FieldPath;
import uk.careplans.model.ItemId;
import uk.careplans.model.Person;
import uk.careplans.model.PersonBuilder;
import uk.careplans.model.Ref;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.Fields;

/** Finds answers in one plan, following references to the people and actions they name. */
final class PlanReader {

    /** A value of the plan, and where it is written. */
    private record Item(Object value, FieldPath path) {
        Record record() {
            return (Record) value;
        }
    }

    private final Scope plan;
    private final Map<Class<?>, Map<ItemId, Item>> items = new HashMap<>();

    PlanReader(CarePlan plan) {
        this.plan = new Scope(null, FieldUse.PLAN, plan, FieldPath.plan(), 0, 1);
        for (Field field : Fields.of(plan.getClass())) {
            if (field.type() instanceof FieldType.ListOf list && list.element() instanceof FieldType.Group group) {
                index(field, group, plan);
            }
        }
        indexChild(plan);
    }

    private void index(Field field, FieldType.Group group, Record plan) {
        Map<ItemId, Item> byId = new HashMap<>();
        for (Object item : listIn(field.answerIn(plan))) {
            ItemId id = idOf(item);
            if (id != null) {
                byId.put(id, new Item(item, FieldPath.of(field.name(), id.value())));
            }
        }
        items.put(group.record(), byId);
    }

    /** The child can be named where a person is; what only a person's record has is not recorded for the child. */
    private void indexChild(CarePlan plan) {
        Person child = PersonBuilder.builder()
                .id(new ItemId(Ref.CHILD))
                .name(plan.child().then(Child::name))
                .dateOfBirth(plan.child().then(Child::dateOfBirth))
                .address(plan.child().then(Child::address))
                .telephone(plan.child().then(Child::telephone))
                .interpreterLanguage(plan.child().then(Child::interpreterLanguage))
                .build();
        items.computeIfAbsent(Person.class, type -> new HashMap<>())
                .put(child.id(), new Item(child, FieldPath.of("child")));
    }

    private static List<?> listIn(Answer<?> answer) {
        return answer.value().map(value -> (List<?>) value).orElse(List.of());
    }

    private static @Nullable ItemId idOf(Object item) {
        return item instanceof Record record
                ? Fields.named(record.getClass(), "id")
                        .flatMap(field -> field.answerIn(record).value())
                        .map(ItemId.class::cast)
                        .orElse(null)
                : null;
    }

    /** The scope of the plan itself. */
    Scope plan() {
        return plan;
    }

    /** The answer a field's path leads to from a scope. */
    Found find(FieldUse use, Scope scope) {
        Scope start = scope.of(use.loop());
        Found found = new Found(Answer.of(start.item()), start.path());
        FieldType type = null;
        for (Field field : use.fields()) {
            found = step(found, type, field);
            type = field.type();
        }
        return found;
    }

    private Found step(Found from, @Nullable FieldType type, Field field) {
        Optional<Item> group = from.answer().value().flatMap(value -> groupOf(value, type, from.path()));
        if (group.isEmpty()) {
            Answer<?> absence = from.answer().isGiven() ? Answer.notRecorded() : from.answer();
            return new Found(absence, from.path().then(field.name()));
        }
        Item item = group.get();
        return new Found(field.answerIn(item.record()), item.path().then(field.name()));
    }

    /** A group's record is itself; a reference's is what it names. */
    private Optional<Item> groupOf(Object value, @Nullable FieldType type, FieldPath path) {
        return value instanceof Ref<?> reference ? itemOf(reference, type) : Optional.of(new Item(value, path));
    }

    /** Ids are unique within a list only, so the type tells in which list the reference is to be looked up. */
    private Optional<Item> itemOf(Ref<?> reference, @Nullable FieldType type) {
        return type instanceof FieldType.Reference named
                ? Optional.ofNullable(
                        items.getOrDefault(named.target().record(), Map.of()).get(reference.id()))
                : Optional.empty();
    }

    /** The record that a reference of that type to a person or action names. */
    Optional<Record> recordOf(Ref<?> reference, FieldType type) {
        return itemOf(reference, type).map(Item::record);
    }

    /** The scopes of a loop's items, in order; none if the list was not given. */
    List<Scope> items(FieldUse list, int loop, Scope outer) {
        Found found = find(list, outer);
        FieldType element = ((FieldType.ListOf) list.type()).element();
        List<?> values = listIn(found.answer());
        List<Scope> scopes = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            Item item = item(values.get(i), element, found.path(), i);
            scopes.add(new Scope(outer, loop, item.value(), item.path(), i, values.size()));
        }
        return scopes;
    }

    private Item item(Object value, FieldType type, FieldPath list, int index) {
        Optional<Item> named = value instanceof Ref<?> reference ? itemOf(reference, type) : Optional.empty();
        return named.orElseGet(() -> {
            ItemId id = idOf(value);
            return new Item(value, list.then(id == null ? String.valueOf(index + 1) : id.value()));
        });
    }

    /** Whether a condition holds in a scope. */
    boolean holds(Rule rule, Scope scope) {
        if (rule instanceof Rule.Holds holds) {
            return isTrue(holds.field(), scope);
        } else if (rule instanceof Rule.IsFirst first) {
            return scope.of(first.loop()).isFirst();
        } else if (rule instanceof Rule.IsLast last) {
            return scope.of(last.loop()).isLast();
        } else if (rule instanceof Rule.Not not) {
            return !holds(not.other(), scope);
        } else if (rule instanceof Rule.And and) {
            return holds(and.left(), scope) && holds(and.right(), scope);
        }
        Rule.Or or = (Rule.Or) rule;
        return holds(or.left(), scope) || holds(or.right(), scope);
    }

    private boolean isTrue(FieldUse use, Scope scope) {
        Answer<?> answer = find(use, scope).answer();
        if (use.formatter() == Formatter.DOES_NOT_APPLY) {
            return answer instanceof Answer.DoesNotApply;
        }
        if (use.formatter() == Formatter.ANSWERED) {
            return answer.isGiven();
        }
        if (use.formatter() == Formatter.IS) {
            return answer.value().filter(value -> isCode(value, use.code())).isPresent();
        }
        return answer.value().filter(PlanReader::counts).isPresent();
    }

    /** Whether a value is the answer of that code; {@code yes} and {@code no} for a yes-or-no question. */
    static boolean isCode(Object value, String code) {
        return value instanceof Coded coded ? coded.code().equals(code) : value.equals(code.equals("yes"));
    }

    private static boolean counts(Object value) {
        return !(value.equals(false) || value.equals(0) || value.equals(List.of()));
    }
}
