package uk.careplans.model.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.careplans.model.Answer;
import uk.careplans.model.AnyCarePlan;
import uk.careplans.model.FieldPath;
import uk.careplans.model.ItemId;
import uk.careplans.model.Person;
import uk.careplans.model.Ref;
import uk.careplans.model.check.words.Prose;

/** Whom a sentence speaks of, besides the child: by name, as "her mother", or by the family time it stands in. */
final class PeopleInTexts {
    private final Map<String, Set<ItemId>> byWord = new LinkedHashMap<>();
    private final Map<FieldPath, Set<ItemId>> byFamilyTime = new LinkedHashMap<>();

    PeopleInTexts(Subject subject) {
        Subject.items(subject.plan().people()).forEach(person -> {
            PlanNames.of(new Ref<>(person.id()), subject).forEach(name -> add(name, person.id()));
            Prose.sentences(person.relationship().value().orElse("")).stream()
                    .limit(1)
                    .flatMap(sentence -> sentence.words().stream())
                    .limit(1)
                    .forEach(word -> add(word.plain(), person.id()));
        });
        PlanNames.of(Ref.to(Ref.CHILD), subject).forEach(byWord::remove);
        if (subject.plan() instanceof AnyCarePlan plan) {
            Subject.items(plan.familyTime(), "familyTime")
                    .forEach(time ->
                            byFamilyTime.put(time.path(), ids(time.value().withWhom())));
        }
    }

    private void add(String word, ItemId person) {
        byWord.computeIfAbsent(word, any -> new HashSet<>()).add(person);
    }

    /** The ids of the people whom these references name. */
    static Set<ItemId> ids(Answer<List<Ref<Person>>> references) {
        return Subject.items(references).stream().map(Ref::id).collect(Collectors.toSet());
    }

    /** The ids of the people of whom a sentence speaks. */
    Set<ItemId> in(Reading.Place place) {
        Set<ItemId> found = new HashSet<>();
        place.sentence().words().forEach(word -> found.addAll(byWord.getOrDefault(word.base(), Set.of())));
        List<String> steps = place.passage().path().steps();
        if (found.isEmpty() && steps.size() > 2) {
            found.addAll(byFamilyTime.getOrDefault(new FieldPath(steps.subList(0, 2)), Set.of()));
        }
        return found;
    }
}
