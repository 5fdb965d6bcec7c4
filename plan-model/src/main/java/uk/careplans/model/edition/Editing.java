package uk.careplans.model.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.careplans.model.Action;
import uk.careplans.model.Answer;
import uk.careplans.model.AnyCarePlan;
import uk.careplans.model.ContactDetail;
import uk.careplans.model.FamilyTime;
import uk.careplans.model.ItemId;
import uk.careplans.model.Label;
import uk.careplans.model.Person;
import uk.careplans.model.Plan;
import uk.careplans.model.Ref;
import uk.careplans.model.edition.Disclosure.Ground;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.Fields;
import uk.careplans.model.field.ItemSteps;
import uk.careplans.model.field.Records;

/**
 * Makes one edition: goes through the plan once and builds a new one of what may be seen. Used once, by one thread.
 *
 * <p>What a withheld answer says, and whether there is one, changes nothing: an answer is withheld for where it stands, not for what it
 * is.
 */
final class Editing {

    private final Judge judge;
    private final Confidential confidential;
    private final Map<Class<? extends Record>, Set<ItemId>> items = new HashMap<>();
    private final List<Disclosure> shown = new ArrayList<>();
    private final List<Disclosure> withheld = new ArrayList<>();

    private Editing(Plan plan, Judge judge) {
        this.judge = judge;
        this.confidential = new Confidential(plan, judge);
        items.put(Action.class, shownOf(plan.actions(), "actions"));
        if (plan instanceof AnyCarePlan care) {
            items.put(FamilyTime.class, shownOf(care.familyTime(), "familyTime"));
        }
    }

    /** The ids of the items of one of the plan's lists of which the reader may see anything. */
    private Set<ItemId> shownOf(Answer<? extends List<? extends Record>> answer, String field) {
        Standpoint list = Standpoint.plan().then(field, Set.of());
        return answer.value().stream()
                .flatMap(List::stream)
                .filter(item -> isShown(item, inside(item, itemAt(list, item, 0))))
                .flatMap(item -> ItemSteps.idOf(item).stream())
                .collect(Collectors.toSet());
    }

    /** The plan as the reader of whom the judge knows may see it. */
    static Editing of(Plan plan, Judge judge) {
        return new Editing(plan, judge);
    }

    /** The edition's plan. To be asked once. */
    Plan plan(Plan plan) {
        return (Plan) edited(plan.record(), Standpoint.plan());
    }

    /** What was shown, in the plan's order. */
    List<Disclosure> shown() {
        return List.copyOf(shown);
    }

    /** What was withheld, in the plan's order. */
    List<Disclosure> withheld() {
        return List.copyOf(withheld);
    }

    private <R extends Record> R edited(R record, Standpoint here) {
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) record.getClass();
        List<Object> components = new ArrayList<>();
        for (Field field : Fields.of(type)) {
            Answer<?> answer = field.answerIn(record);
            if (field.type() instanceof FieldType.Id) {
                components.add(answer.value().orElseThrow());
            } else {
                components.add(edited(field.type(), answer, at(field, record, here)));
            }
        }
        return Records.create(type, components);
    }

    private Standpoint at(Field field, Record record, Standpoint here) {
        Set<Label> labels = field.personalDetail()
                .map(detail -> judge.labels(((Person) record).id(), detail))
                .orElse(field.labels());
        return here.then(field.name(), labels);
    }

    private Answer<?> edited(FieldType type, Answer<?> answer, Standpoint here) {
        if (type instanceof FieldType.Group group) {
            return group(group.record(), answer, here);
        } else if (type instanceof FieldType.ListOf list && list.element() instanceof FieldType.Group group) {
            return items(group.record(), answer, here);
        }
        return leaf(type, answer, here);
    }

    private Answer<?> leaf(FieldType type, Answer<?> answer, Standpoint here) {
        Judge.Verdict verdict = judge.verdict(here);
        if (!verdict.isShown()) {
            return withhold(here, verdict.ground());
        } else if (type instanceof FieldType.Reference reference
                && answer.value().orElse(null) instanceof Ref<?> ref
                && !isKnown(ref, reference)) {
            return withhold(here, groundFor(reference));
        }
        Answer<?> left = answer;
        if (type instanceof FieldType.ListOf list && list.element() instanceof FieldType.Reference reference) {
            left = references(answer, reference, here);
        }
        if (!(left instanceof Answer.NotRecorded) && !(left instanceof Answer.Withheld)) {
            shown.add(new Disclosure(here.path(), here.labels(), verdict.ground(), verdict.decision()));
        }
        return left;
    }

    private Answer<?> references(Answer<?> answer, FieldType.Reference type, Standpoint here) {
        if (!(answer.value().orElse(null) instanceof List<?> all) || all.isEmpty()) {
            return answer;
        }
        List<Object> known = new ArrayList<>();
        for (Object each : all) {
            Ref<?> ref = (Ref<?>) each;
            if (isKnown(ref, type)) {
                known.add(ref);
            } else {
                withhold(here.then(ref.id().value(), Set.of()), groundFor(type));
            }
        }
        return known.isEmpty() ? Answer.withheld() : Answer.of(known);
    }

    private boolean isKnown(Ref<?> ref, FieldType.Reference type) {
        Class<? extends Record> target = type.target().record();
        return target == Person.class
                ? judge.person(ref.id()).isShown()
                : items.getOrDefault(target, Set.of()).contains(ref.id());
    }

    private static Ground groundFor(FieldType.Reference type) {
        return type.target().record() == Person.class ? Ground.PERSON_WITHHELD : Ground.ITEM_WITHHELD;
    }

    private Answer<?> group(Class<? extends Record> type, Answer<?> answer, Standpoint here) {
        if (answer.value().orElse(null) instanceof ContactDetail detail) {
            Optional<Ground> refusal =
                    confidential.refusal(detail).filter(ground -> ground != Ground.SAME_ELSEWHERE || !isOfReader(here));
            if (refusal.isPresent()) {
                return withhold(here, refusal.get());
            }
        }
        Standpoint inside = answer.value()
                .map(Record.class::cast)
                .map(record -> inside(record, here))
                .orElse(here);
        if (judge.knowsNone(inside.about())) {
            return withhold(here, Ground.PERSON_WITHHELD);
        } else if (!isAny(type, inside)) {
            return withhold(inside, groundOf(inside));
        } else if (answer.isGiven()) {
            return Answer.of(edited((Record) answer.value().orElseThrow(), inside));
        }
        return absent(type, answer, here);
    }

    /** What reaches the reader tells the reader nothing; left out, it would tell that somebody else is reached there, too. */
    private boolean isOfReader(Standpoint here) {
        return here.about().size() == 1 && judge.isReader(here.about());
    }

    /** Nothing of the group is recorded, or it does not apply; what is withheld of it must look as if it were there. */
    private Answer<?> absent(Class<? extends Record> type, Answer<?> answer, Standpoint here) {
        if (isAll(type, here)) {
            return answer;
        } else if (answer instanceof Answer.NotRecorded && !hasId(type)) {
            return Answer.of(edited(Empty.of(type), here));
        }
        return withhold(here, Ground.PARTLY_WITHHELD);
    }

    private static boolean hasId(Class<? extends Record> type) {
        return Fields.of(type).stream().anyMatch(field -> field.type() instanceof FieldType.Id);
    }

    private Answer<?> items(Class<? extends Record> type, Answer<?> answer, Standpoint here) {
        List<?> all = answer.value().map(List.class::cast).orElse(List.of());
        List<Object> left = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Record item = (Record) all.get(i);
            Standpoint inside = inside(item, itemAt(here, item, i));
            if (isShown(item, inside)) {
                left.add(edited(item, inside));
            } else {
                withhold(inside, groundOf(item, inside));
            }
        }
        if (!left.isEmpty()) {
            return Answer.of(left);
        }
        boolean isForNobodyElse = type != Person.class && !isAny(type, unknownItem(here));
        if (isForNobodyElse || !all.isEmpty()) {
            return withhold(here, Ground.TABLE);
        }
        return answer instanceof Answer.DoesNotApply && !isAll(type, unknownItem(here))
                ? withhold(here, Ground.PARTLY_WITHHELD)
                : answer;
    }

    /** An item that might be in a list, about somebody of whom nothing is known. */
    private static Standpoint unknownItem(Standpoint list) {
        return list.then("item", Set.of()).about(Set.of(), false);
    }

    private static Standpoint itemAt(Standpoint list, Record item, int index) {
        return list.then(ItemSteps.of(item, index), Set.of());
    }

    /** Where the fields of a record stand, with whom it is about. */
    private Standpoint inside(Record record, Standpoint here) {
        if (record instanceof Person person) {
            return here.about(Set.of(person.id()), false);
        }
        for (Field field : Fields.of(record.getClass())) {
            if (field.isAbout()) {
                Set<ItemId> about = idsIn(field.answerIn(record));
                return here.about(about, judge.isOfAnotherParent(about));
            }
        }
        return here;
    }

    private static Set<ItemId> idsIn(Answer<?> answer) {
        Set<ItemId> ids = new HashSet<>();
        Object value = answer.value().map(Object.class::cast).orElse(List.of());
        List<?> all = value instanceof List<?> list ? list : List.of(value);
        all.forEach(each -> ids.add(((Ref<?>) each).id()));
        return ids;
    }

    private boolean isShown(Record item, Standpoint inside) {
        if (item instanceof Person person) {
            return judge.person(person.id()).isShown();
        }
        return !judge.knowsNone(inside.about()) && isAnyShown(item, inside);
    }

    private boolean isAnyShown(Record item, Standpoint inside) {
        return isAny(item.getClass(), inside);
    }

    private Ground groundOf(Record item, Standpoint inside) {
        if (item instanceof Person person) {
            return judge.person(person.id()).ground();
        }
        return judge.knowsNone(inside.about()) ? Ground.PERSON_WITHHELD : groundOf(inside);
    }

    private static Ground groundOf(Standpoint inside) {
        return inside.isOfAnotherParent() ? Ground.OTHER_PARENT : Ground.TABLE;
    }

    /** Whether the reader may see anything in a group, if it were there. */
    private boolean isAny(Class<? extends Record> type, Standpoint here) {
        return judge.hasDecisionWithin(here.path())
                || Fields.of(type).stream()
                        .filter(field -> !(field.type() instanceof FieldType.Id))
                        .anyMatch(field -> isAny(field, here.then(field.name(), field.labels())));
    }

    private boolean isAny(Field field, Standpoint here) {
        return recordIn(field.type())
                .map(record -> isAny(record, field.type() instanceof FieldType.Group ? here : unknownItem(here)))
                .orElseGet(() -> judge.verdict(here).isShown());
    }

    /** Whether the reader may see everything in a group, if it were there. */
    private boolean isAll(Class<? extends Record> type, Standpoint here) {
        return Fields.of(type).stream()
                .filter(field -> !(field.type() instanceof FieldType.Id))
                .allMatch(field -> isAll(field, here.then(field.name(), field.labels())));
    }

    private boolean isAll(Field field, Standpoint here) {
        return recordIn(field.type())
                .map(record -> isAll(record, field.type() instanceof FieldType.Group ? here : unknownItem(here)))
                .orElseGet(() -> judge.verdict(here).isShown());
    }

    private static Optional<Class<? extends Record>> recordIn(FieldType type) {
        FieldType inner = type instanceof FieldType.ListOf list ? list.element() : type;
        return inner instanceof FieldType.Group group ? Optional.of(group.record()) : Optional.empty();
    }

    private Answer<?> withhold(Standpoint here, Ground ground) {
        withheld.add(new Disclosure(here.path(), here.labels(), ground, Optional.empty()));
        return Answer.withheld();
    }
}
