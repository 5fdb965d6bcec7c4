package uk.careplans.model.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.careplans.model.Action;
import uk.careplans.model.Answer;
import uk.careplans.model.AnyCarePlan;
import uk.careplans.model.FamilyTime;
import uk.careplans.model.Finding;
import uk.careplans.model.ItemId;
import uk.careplans.model.Person;
import uk.careplans.model.Plan;
import uk.careplans.model.Ref;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.ItemSteps;
import uk.careplans.model.field.Occurrence;

/** Whoever or whatever a plan names by id is written in the plan: people in its people, actions in its actions, family times in its family times. */
final class References implements Structure {

    @Override
    public Stream<Finding> check(Plan plan) {
        Map<Class<?>, Set<ItemId>> written = Map.of(
                Person.class,
                peopleIn(plan),
                Action.class,
                idsIn(plan.actions()),
                FamilyTime.class,
                plan instanceof AnyCarePlan care ? idsIn(care.familyTime()) : Set.of());
        return Occurrence.in(plan.record()).stream()
                .filter(here -> here.type() instanceof FieldType.Reference reference
                        && here.answer().value().orElse(null) instanceof Ref<?> named
                        && !written.getOrDefault(reference.target().record(), Set.of())
                                .contains(named.id()))
                .map(here -> Sentences.error(
                        here.path(), "unknown-" + here.type().words().replace(' ', '-')));
    }

    /** The child is a person, too. */
    private static Set<ItemId> peopleIn(Plan plan) {
        Set<ItemId> people = new HashSet<>(idsIn(plan.people()));
        people.add(new ItemId(Ref.CHILD));
        return people;
    }

    private static Set<ItemId> idsIn(Answer<? extends List<?>> items) {
        return items.value().stream()
                .flatMap(List::stream)
                .flatMap(item -> ItemSteps.idOf(item).stream())
                .collect(Collectors.toSet());
    }
}
