package uk.careplans.generator.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.template.BigWords;
import uk.careplans.generator.template.FieldUse;
import uk.careplans.generator.template.Formatter;
import uk.careplans.generator.template.Rule;
import uk.careplans.model.Answer;
import uk.careplans.model.Child;
import uk.careplans.model.Coded;
import uk.careplans.model.ItemId;
import uk.careplans.model.Person;
import uk.careplans.model.PersonBuilder;
import uk.careplans.model.Plan;
import uk.careplans.model.Ref;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.Fields;
import uk.careplans.model.profile.CouncilProfile;

/** Finds answers in one plan, following references to the people and actions they name. */
final class PlanReader {

    private static final String CHILD_PATH = "child";

    /** A record that others refer to, and where it is written. */
    private record Item(Record record, String path) {
        @Override
        public String toString() {
            return path;
        }
    }

    private final Plan plan;
    private final Scope scope;
    private final Withholding withholding;
    /** Worked out when something of that kind is first referred to. */
    private final Map<Class<?>, Map<ItemId, Item>> items = new HashMap<>();

    /**
     * @param words the hard words of the document, as far as they are known
     */
    PlanReader(Plan plan, CouncilProfile profile, BigWords words, WithheldSections sections) {
        this.plan = plan;
        this.withholding = new Withholding(this, sections);
        Scope outermost = new Scope(null, FieldUse.PROFILE, profile, "", 0, 1);
        Scope aroundPlan = new Scope(outermost, FieldUse.WORDS, words, "", 0, 1);
        this.scope = new Scope(aroundPlan, FieldUse.PLAN, plan.record(), "", 0, 1);
    }

    private Map<ItemId, Item> itemsOf(Class<? extends Record> type) {
        Map<ItemId, Item> byId = new HashMap<>();
        for (Field field : Fields.of(plan.record().getClass())) {
            if (field.type() instanceof FieldType.ListOf list
                    && list.element() instanceof FieldType.Group group
                    && group.record() == type) {
                for (Object item : listIn(field.answerIn(plan.record()))) {
                    ItemId id = idOf(item);
                    if (id != null) {
                        byId.put(id, new Item((Record) item, field.name() + "/" + id.value()));
                    }
                }
            }
        }
        if (type == Person.class) {
            Person child = child();
            byId.put(child.id(), new Item(child, CHILD_PATH));
        }
        return byId;
    }

    /** The child can be named where a person is; what only a person's record has is not recorded for the child. */
    private Person child() {
        return PersonBuilder.builder()
                .id(new ItemId(Ref.CHILD))
                .name(plan.child().then(Child::name))
                .dateOfBirth(plan.child().then(Child::dateOfBirth))
                .address(plan.child().then(Child::address))
                .telephone(plan.child().then(Child::telephone))
                .interpreterLanguage(plan.child().then(Child::interpreterLanguage))
                .build();
    }

    private static List<?> listIn(Answer<?> answer) {
        return answer instanceof Answer.Given<?> given ? (List<?>) given.get() : List.of();
    }

    private static @Nullable ItemId idOf(Object item) {
        if (item instanceof Record record) {
            for (Field field : Fields.of(record.getClass())) {
                if (field.type() instanceof FieldType.Id && field.answerIn(record) instanceof Answer.Given<?> given) {
                    return (ItemId) given.get();
                }
            }
        }
        return null;
    }

    /** The scope of the plan itself. */
    Scope plan() {
        return scope;
    }

    /** The answer a field's path leads to from a scope. */
    Answer<?> answer(FieldUse use, Scope from) {
        Object value = from.of(use.loop()).item();
        List<Field> fields = use.fields();
        FieldType type = null;
        for (int i = 0; i < fields.size(); i++) {
            Object group = value instanceof Ref<?> reference
                    ? recordOf(reference, type).orElse(null)
                    : value;
            if (group == null) {
                return Answer.notRecorded();
            }
            Answer<?> answer = answerIn((Record) group, fields.get(i), use);
            if (i == fields.size() - 1 || !(answer instanceof Answer.Given<?> given)) {
                return answer;
            }
            value = given.get();
            type = fields.get(i).type();
        }
        return Answer.of(value);
    }

    private static Answer<?> answerIn(Record group, Field field, FieldUse use) {
        Answer<?> answer = field.answerIn(group);
        return use.picksItemOf(field) ? answer.then(items -> item((List<?>) items, use.item())) : answer;
    }

    private static Answer<Object> item(List<?> items, String id) {
        return items.stream()
                .filter(item -> new ItemId(id).equals(idOf(item)))
                .findFirst()
                .<Answer<Object>>map(Answer::of)
                .orElse(Answer.notRecorded());
    }

    /** Whether a field is the document's own, and none of the plan. */
    boolean isOfWords(FieldUse use, Scope from) {
        return from.of(use.loop()).item() instanceof BigWords.BigWord;
    }

    /** Where in the plan the answer is to which a field's path leads, with {@code /} between its steps. */
    String path(FieldUse use, Scope from) {
        Scope start = from.of(use.loop());
        StringBuilder path = new StringBuilder(start.path());
        Object value = start.item();
        FieldType type = null;
        int last = use.fields().size() - 1;
        for (int i = 0; i <= last; i++) {
            Field field = use.fields().get(i);
            Object group = value;
            if (value instanceof Ref<?> reference) {
                Item item = itemOf(reference, type);
                group = item == null ? null : item.record();
                if (item != null) {
                    path.setLength(0);
                    path.append(item.path());
                }
            }
            path.append(path.isEmpty() ? "" : "/").append(field.name());
            if (use.picksItemOf(field)) {
                path.append('/').append(use.item());
            }
            value = i < last && group instanceof Record record
                    ? answerIn(record, field, use).value().orElse(null)
                    : null;
            type = field.type();
        }
        return path.toString();
    }

    /** Ids are unique within a list only, so the type tells in which list the reference is to be looked up. */
    private @Nullable Item itemOf(Ref<?> reference, @Nullable FieldType type) {
        return type instanceof FieldType.Reference named
                ? items.computeIfAbsent(
                                named.target().record(),
                                key -> itemsOf(named.target().record()))
                        .get(reference.id())
                : null;
    }

    /** The record that a reference of that type to a person or action names. */
    Optional<Record> recordOf(Ref<?> reference, @Nullable FieldType type) {
        return Optional.ofNullable(itemOf(reference, type)).map(Item::record);
    }

    /** The scopes of a loop's items, in order; none if the list was not given. */
    List<Scope> items(FieldUse list, int loop, Scope outer) {
        List<?> values = listIn(answer(list, outer));
        if (values.isEmpty()) {
            return List.of();
        }
        String path = path(list, outer);
        FieldType element = ((FieldType.ListOf) list.type()).element();
        List<Scope> scopes = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            scopes.add(scope(outer, loop, values.get(i), element, path, i, values.size()));
        }
        return scopes;
    }

    private Scope scope(Scope outer, int loop, Object value, FieldType type, String list, int index, int size) {
        Item named = value instanceof Ref<?> reference ? itemOf(reference, type) : null;
        if (named != null) {
            return new Scope(outer, loop, named.record(), named.path(), index, size);
        }
        ItemId id = idOf(value);
        String step = id == null ? String.valueOf(index + 1) : id.value();
        return new Scope(outer, loop, value, list + "/" + step, index, size);
    }

    /** Whether a condition holds in a scope. */
    boolean holds(Rule rule, Scope scope) {
        if (rule instanceof Rule.Holds holds) {
            return isTrue(holds.field(), scope);
        } else if (rule instanceof Rule.IsForReader part) {
            return withholding.isThere(part, scope);
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
        Answer<?> answer = answer(use, scope);
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
