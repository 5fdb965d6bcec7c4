package uk.careplans.model.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.careplans.model.Finding;
import uk.careplans.model.ItemId;
import uk.careplans.model.Plan;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.ItemSteps;
import uk.careplans.model.field.Occurrence;

/** Every item has an id, and no two items of a list have the same. */
final class ItemIds implements Structure {

    @Override
    public Stream<Finding> check(Plan plan) {
        List<Occurrence> answers = Occurrence.in(plan.record());
        return Stream.concat(
                answers.stream()
                        .filter(here -> here.type() instanceof FieldType.Id
                                && !here.answer().isGiven())
                        .map(here -> Sentences.error(here.path(), "id-missing")),
                answers.stream().flatMap(ItemIds::duplicates));
    }

    private static Stream<Finding> duplicates(Occurrence here) {
        if (!(here.type() instanceof FieldType.ListOf list)
                || !(list.element() instanceof FieldType.Group)
                || !(here.answer().value().orElse(null) instanceof List<?> items)) {
            return Stream.empty();
        }
        Set<ItemId> seen = new HashSet<>();
        return IntStream.range(0, items.size())
                .filter(i -> isSeen(ItemSteps.idOf(items.get(i)), seen))
                .mapToObj(i -> here.path().then(ItemSteps.of(items.get(i), i)).then("id"))
                .map(path -> Sentences.error(path, "duplicate-id"));
    }

    private static boolean isSeen(Optional<ItemId> id, Set<ItemId> seen) {
        return id.isPresent() && !seen.add(id.get());
    }
}
