package uk.careplans.model.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.careplans.model.ContactDetail;
import uk.careplans.model.Person;
import uk.careplans.model.Plan;
import uk.careplans.model.edition.Disclosure.Ground;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.Fields;
import uk.careplans.model.field.ItemSteps;

/**
 * Ways to reach somebody that this reader is not shown, wherever they stand: those that the plan marks as confidential, and those that
 * stand a second time where the reader may not see them. The child lives with the carer, so the one's address is the other's.
 */
final class Confidential {

    private final Judge judge;
    private final Set<String> marked = new HashSet<>();
    private final Set<String> elsewhere = new HashSet<>();

    Confidential(Plan plan, Judge judge) {
        this.judge = judge;
        fields(plan.record(), Standpoint.plan());
    }

    /** Why a contact detail is not shown to the reader, wherever it stands; empty if nothing speaks against it but its place. */
    Optional<Ground> refusal(ContactDetail detail) {
        if (judge.seesConfidential()) {
            return Optional.empty();
        } else if (isMarked(detail) || ContactKeys.of(detail).stream().anyMatch(marked::contains)) {
            return Optional.of(Ground.CONFIDENTIAL);
        }
        return ContactKeys.of(detail).stream().anyMatch(elsewhere::contains)
                ? Optional.of(Ground.SAME_ELSEWHERE)
                : Optional.empty();
    }

    private static boolean isMarked(ContactDetail detail) {
        return detail.confidential().value().orElse(false);
    }

    private void fields(Record record, Standpoint here) {
        for (Field field : Fields.of(record.getClass())) {
            Standpoint inside = here.then(
                    field.name(),
                    field.personalDetail()
                            .map(detail -> judge.labels(((Person) record).id(), detail))
                            .orElse(field.labels()));
            Object value =
                    field.answerIn(record).value().map(Object.class::cast).orElse(List.of());
            within(value, field.type(), inside);
        }
    }

    private void within(Object value, FieldType type, Standpoint here) {
        if (value instanceof ContactDetail detail) {
            note(detail, here);
        } else if (value instanceof Record record && type instanceof FieldType.Group) {
            fields(record, here);
        } else if (value instanceof List<?> items && type instanceof FieldType.ListOf list) {
            for (int i = 0; i < items.size(); i++) {
                Standpoint item = here.then(ItemSteps.of(items.get(i), i), Set.of());
                boolean isPerson = items.get(i) instanceof Person;
                within(items.get(i), list.element(), isPerson ? ofPerson((Person) items.get(i), item) : item);
            }
        }
    }

    private static Standpoint ofPerson(Person person, Standpoint here) {
        return here.about(Set.of(person.id()), false);
    }

    private void note(ContactDetail detail, Standpoint here) {
        if (isMarked(detail)) {
            marked.addAll(ContactKeys.of(detail));
        }
        boolean isShown = Fields.of(((Record) detail).getClass()).stream()
                .allMatch(field ->
                        judge.verdict(here.then(field.name(), field.labels())).isShown());
        boolean isOfWithheldPerson =
                here.about().stream().anyMatch(each -> !judge.person(each).isShown());
        if (!isShown || isOfWithheldPerson) {
            elsewhere.addAll(ContactKeys.of(detail));
        }
    }
}
