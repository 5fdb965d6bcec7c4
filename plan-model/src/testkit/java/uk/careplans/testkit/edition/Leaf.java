package uk.careplans.testkit.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.careplans.model.FieldPath;
import uk.careplans.model.ItemId;
import uk.careplans.model.Label;
import uk.careplans.model.Narrative;
import uk.careplans.model.Person;
import uk.careplans.model.PersonalDetail;
import uk.careplans.model.Plan;
import uk.careplans.model.Ref;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.Fields;
import uk.careplans.model.field.ItemSteps;

/**
 * A text or a date of a plan, with what is declared of it: read from the records by the tests themselves, apart from the code that
 * makes editions.
 *
 * @param word how it stands in JSON
 * @param about whom the nearest record around it names as its person; empty if that is the child
 */
public record Leaf(FieldPath path, Set<Label> labels, String word, Set<ItemId> about) {

    private static final Set<String> NAMING = Set.of("person", "withWhom", "parent");

    /** All of a plan. */
    public static List<Leaf> in(Plan plan) {
        List<Leaf> leaves = new ArrayList<>();
        fields(plan, plan.record(), FieldPath.plan(), Set.of(), Set.of(), leaves);
        return leaves;
    }

    private static void fields(
            Plan plan, Record record, FieldPath path, Set<Label> outer, Set<ItemId> around, List<Leaf> leaves) {
        Set<ItemId> about = record instanceof Person person ? Set.of(person.id()) : about(record, around);
        for (Field field : Fields.of(record.getClass())) {
            Set<Label> labels = EnumSet.noneOf(Label.class);
            labels.addAll(outer);
            labels.addAll(field.labels());
            field.personalDetail().ifPresent(detail -> labels.addAll(ofPerson(((Person) record).id(), detail)));
            field.answerIn(record)
                    .value()
                    .ifPresent(
                            value -> within(plan, value, field.type(), path.then(field.name()), labels, about, leaves));
        }
    }

    private static Set<ItemId> about(Record record, Set<ItemId> around) {
        Optional<Field> named = Fields.of(record.getClass()).stream()
                .filter(field -> NAMING.contains(field.name()))
                .filter(Field::isAbout)
                .findFirst();
        if (named.isEmpty()) {
            return around;
        }
        Object value =
                named.get().answerIn(record).value().map(Object.class::cast).orElse(List.of());
        List<?> refs = value instanceof List<?> list ? list : List.of(value);
        return refs.isEmpty()
                ? Set.of(new ItemId("nobody"))
                : Set.copyOf(refs.stream().map(ref -> ((Ref<?>) ref).id()).toList());
    }

    private static void within(
            Plan plan,
            Object value,
            FieldType type,
            FieldPath path,
            Set<Label> labels,
            Set<ItemId> about,
            List<Leaf> leaves) {
        if (value instanceof Record record && type instanceof FieldType.Group) {
            fields(plan, record, path, labels, about, leaves);
        } else if (value instanceof List<?> items && type instanceof FieldType.ListOf list) {
            for (int i = 0; i < items.size(); i++) {
                FieldPath item =
                        list.element() instanceof FieldType.Group ? path.then(ItemSteps.of(items.get(i), i)) : path;
                within(plan, items.get(i), list.element(), item, labels, about, leaves);
            }
        } else if (value instanceof String text) {
            leaves.add(new Leaf(path, labels, text, about));
        } else if (value instanceof Narrative narrative) {
            leaves.add(new Leaf(path, labels, narrative.text(), about));
        } else if (value instanceof LocalDate date) {
            leaves.add(new Leaf(path, labels, date.toString(), about));
        }
    }

    /** What a field of each person of {@link Sentinels} tells, as docs/editions.md says it. */
    private static Set<Label> ofPerson(ItemId id, PersonalDetail detail) {
        Set<Label> labels = EnumSet.noneOf(Label.class);
        boolean isWho = detail == PersonalDetail.WHO;
        boolean isPublic = isWho || detail == PersonalDetail.REACH;
        switch (id.value()) {
            case Sentinels.MOTHER, Sentinels.FATHER -> labels.add(isWho ? Label.IDENTITY : Label.PARTY_CONTACT);
            case Sentinels.CARER, Sentinels.SIBLINGS_CARER ->
                labels.addAll(isPublic ? Set.of(Label.LOCATOR) : Set.of(Label.LOCATOR, Label.THIRD_PARTY));
            case Sentinels.ADOPTER, Sentinels.OTHER_ADOPTER -> labels.add(Label.ADOPTER);
            case Sentinels.SIBLING, Sentinels.SIBLING_IN_PROCEEDINGS -> labels.add(Label.SIBLING);
            case Sentinels.GRANDMOTHER -> labels.add(isWho ? Label.IDENTITY : Label.THIRD_PARTY);
            case Sentinels.NEIGHBOUR -> labels.add(Label.THIRD_PARTY);
            case Sentinels.SOCIAL_WORKER ->
                labels.addAll(isPublic ? Set.of(Label.STAFF) : Set.of(Label.STAFF, Label.INTERNAL));
            default -> labels.addAll(isPublic ? Set.of(Label.LOCATOR) : Set.of(Label.LOCATOR, Label.INTERNAL));
        }
        if (detail == PersonalDetail.NOTES) {
            labels.add(Label.RISK);
        }
        return labels;
    }
}
