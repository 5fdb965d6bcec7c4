package uk.careplans.model.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.model.FieldPath;
import uk.careplans.model.ItemId;
import uk.careplans.model.ParentsVersion;
import uk.careplans.model.Person;
import uk.careplans.model.Plan;
import uk.careplans.model.Ref;
import uk.careplans.model.Standing;

/** Who must not learn of whom: somebody who is withheld from a reader cannot be the one who sits down with that reader. */
final class ReadersApart {

    private static final ItemId CHILD = new ItemId(Ref.CHILD);

    private ReadersApart() {}

    /** Where somebody is named of whom the child's copy must not say that there is such a person. */
    static Stream<Spot> fromTheChild(Answer<Ref<Person>> named, FieldPath path, Subject subject) {
        return spots(named, path, subject, childAndParents(subject.plan()));
    }

    /** Where somebody is named of whom this parent must not learn. */
    static Stream<Spot> fromParent(
            Answer<Ref<Person>> named, FieldPath path, Subject subject, Optional<Ref<Person>> parent) {
        return spots(named, path, subject, parent.map(Ref::id).stream().collect(Collectors.toSet()));
    }

    private static Stream<Spot> spots(Answer<Ref<Person>> named, FieldPath path, Subject subject, Set<ItemId> readers) {
        return named.value().flatMap(subject::person).map(Person::withheldFrom).map(Subject::items).stream()
                .flatMap(List::stream)
                .filter(reader -> readers.contains(reader.id()))
                .limit(1)
                .map(reader -> Spot.at(path).and(FieldPath.of("people", named(named), "withheldFrom")));
    }

    private static String named(Answer<Ref<Person>> person) {
        return person.value().map(ref -> ref.id().value()).orElseThrow();
    }

    /** What is withheld from a parent is withheld from the child's copy, too: it goes along to family time. */
    private static Set<ItemId> childAndParents(Plan plan) {
        Stream<ItemId> parents = Subject.items(plan.people()).stream()
                .filter(ReadersApart::isParent)
                .map(Person::id);
        Stream<ItemId> written = plan instanceof CarePlan care
                ? Subject.items(care.parentsVersions()).stream()
                        .map(ParentsVersion::parent)
                        .flatMap(parent -> parent.value().stream())
                        .map(Ref::id)
                : Stream.empty();
        return Stream.concat(Stream.of(CHILD), Stream.concat(parents, written)).collect(Collectors.toSet());
    }

    private static boolean isParent(Person person) {
        return Situation.isTrue(person.parentalResponsibility())
                || person.standing().value().filter(Standing.PARENT::equals).isPresent();
    }
}
