package uk.careplans.model.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.careplans.model.Answer;
import uk.careplans.model.Child;
import uk.careplans.model.CourtCarePlan;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Person;
import uk.careplans.model.Placement;
import uk.careplans.model.Ref;

/** A foster carer's surname in the texts of a court plan. Relatives who care for the child are named like all the family. */
final class CarersNamed {

    private static final Pattern NO_NAME = Pattern.compile("\\bcarers?\\b", Pattern.CASE_INSENSITIVE);

    private CarersNamed() {}

    static Stream<Spot> breaches(CourtCarePlan plan, Subject subject) {
        Map<String, FieldPath> surnames = surnames(plan);
        return subject.texts().stream()
                .flatMap(text -> surnames.entrySet().stream()
                        .filter(surname -> isWord(surname.getKey(), text.words()))
                        .map(surname -> spot(text.path(), surname.getValue()))
                        .limit(1));
    }

    private static Spot spot(FieldPath text, FieldPath name) {
        return text.equals(name) ? Spot.at(text) : Spot.at(text).and(name);
    }

    /** The surnames that only foster carers bear, and where each stands. */
    private static Map<String, FieldPath> surnames(CourtCarePlan plan) {
        Set<Ref<Person>> carers = Set.copyOf(Subject.items(plan.placement().then(Placement::carers)));
        List<Subject.Item<Person>> people = Subject.items(plan.people(), "people");
        Set<String> others = Stream.concat(
                        people.stream()
                                .filter(person -> !isFosterCarer(person.value(), carers))
                                .flatMap(person -> surname(person.value().name()).stream()),
                        surname(plan.child().then(Child::name)).stream())
                .collect(Collectors.toSet());
        Map<String, FieldPath> surnames = new LinkedHashMap<>();
        people.stream()
                .filter(person -> isFosterCarer(person.value(), carers))
                .forEach(person -> surname(person.value().name())
                        .filter(surname -> !others.contains(surname))
                        .ifPresent(surname -> surnames.putIfAbsent(surname, person.at("name"))));
        return surnames;
    }

    private static boolean isFosterCarer(Person person, Set<Ref<Person>> carers) {
        return carers.contains(new Ref<Person>(person.id()))
                && !person.relationship().isGiven()
                && !Situation.isTrue(person.parentalResponsibility());
    }

    /** The last word of a name, unless the name is words like "Local Authority Foster Carer". */
    private static Optional<String> surname(Answer<String> name) {
        return name.value()
                .filter(words -> !NO_NAME.matcher(words).find())
                .map(words -> words.strip())
                .map(words -> words.substring(words.lastIndexOf(' ') + 1));
    }

    /** Also as "the Shaws" and "Shaw's". */
    private static boolean isWord(String surname, String text) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(surname) + "s?(?!\\p{L})")
                .matcher(text)
                .find();
    }
}
