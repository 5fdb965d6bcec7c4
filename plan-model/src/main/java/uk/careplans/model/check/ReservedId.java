package uk.careplans.model.check;

import java.util.List;
import java.util.stream.Stream;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Finding;
import uk.careplans.model.ItemId;
import uk.careplans.model.Plan;
import uk.careplans.model.Ref;

/** The id that names the child belongs to no other person. */
final class ReservedId implements Structure {

    private static final ItemId CHILD = new ItemId(Ref.CHILD);

    @Override
    public Stream<Finding> check(Plan plan) {
        return plan.people().value().orElse(List.of()).stream()
                .filter(person -> CHILD.equals(person.id()))
                .limit(1)
                .map(person -> Sentences.error(FieldPath.of("people", Ref.CHILD, "id"), "reserved-id"));
    }
}
