package uk.careplans.generator.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.careplans.model.Answer;
import uk.careplans.model.Person;
import uk.careplans.model.PersonBuilder;
import uk.careplans.model.Plan;
import uk.careplans.model.field.Fields;
import uk.careplans.model.field.Records;

/**
 * The people whom a council's forms never name, like foster carers in what is filed in court: their words stand in the place of their names, and where
 * they can be found is withheld. What the plan's own sentences say of them is not looked at here.
 */
final class NeverNamed {

    private static final String PEOPLE = "people";

    private record Role(Pattern role, String words) {
        @Override
        public String toString() {
            return "a role";
        }
    }

    private final List<Role> roles;

    NeverNamed(Map<String, String> wordsByRole) {
        // The longest first: it says most.
        this.roles = wordsByRole.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, String> entry) ->
                                -entry.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new Role(role(entry.getKey()), entry.getValue()))
                .toList();
    }

    /**
     * {@code long-term foster carer} and {@code foster carer of Ben} are a {@code foster carer}, too; who works for one is not:
     * {@code supervising social worker of the foster carers}, {@code foster carer's daughter}. In doubt nobody is named.
     */
    private static Pattern role(String role) {
        return Pattern.compile("(?iu)(?<!\\b(?:of|for|to|with)\\s{1,3}(?:(?:the|his|her|their|a|an)\\s{1,3})?)"
                + "(?<![\\p{L}\\p{N}])" + Pattern.quote(role)
                + "s?(?![\\p{L}\\p{N}'’])");
    }

    /** The plan as a form may print it. */
    Plan in(Plan plan) {
        List<Person> people = plan.people().value().orElse(List.of());
        if (people.stream().noneMatch(person -> wordsFor(person).isPresent())) {
            return plan;
        }
        List<Answer<?>> answers = Fields.of(plan.record().getClass()).stream()
                .<Answer<?>>map(field -> field.name().equals(PEOPLE)
                        ? Answer.of(people.stream().map(this::unnamed).toList())
                        : field.answerIn(plan.record()))
                .toList();
        return (Plan) Records.create(plan.record().getClass(), answers);
    }

    /** What somebody is may stand as the work for the child or as what they are to the child. */
    private Optional<String> wordsFor(Person person) {
        return roles.stream()
                .filter(each -> Stream.of(person.role(), person.relationship())
                        .flatMap(what -> what.value().stream())
                        .anyMatch(what -> each.role().matcher(what).find()))
                .map(Role::words)
                .findFirst();
    }

    private Person unnamed(Person person) {
        return wordsFor(person)
                .map(words -> PersonBuilder.builder(person)
                        .name(Answer.of(words))
                        .relationship(Answer.notRecorded())
                        .role(Answer.notRecorded())
                        .agency(Answer.withheld())
                        .dateOfBirth(Answer.withheld())
                        .address(Answer.withheld())
                        .telephone(Answer.withheld())
                        .email(Answer.withheld())
                        .notes(Answer.withheld())
                        .build())
                .orElse(person);
    }
}
