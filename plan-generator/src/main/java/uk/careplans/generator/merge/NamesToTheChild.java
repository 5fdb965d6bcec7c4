package uk.careplans.generator.merge;

import java.util.Optional;
import java.util.regex.Pattern;
import uk.careplans.model.Person;

/** What people are called in a document for the child: the child's own word for them, else their first name. */
final class NamesToTheChild {

    /** A teacher is "Miss Okafor" to the child, and no title is a first name. */
    private static final Pattern WITH_TITLE =
            Pattern.compile("(?iu)(mr|mrs|ms|miss|mx|dr|sir|dame|judge|nurse|sister|imam|rabbi)\\.?\\s.*");

    private static final Pattern BLANK = Pattern.compile("\\s+");

    private NamesToTheChild() {}

    /** Who has no name is called by what they are. */
    static Optional<String> of(Person person) {
        return person.childsWord()
                .value()
                .or(() -> person.name().value().map(NamesToTheChild::first))
                .or(() -> person.relationship().value())
                .or(() -> person.role().value());
    }

    private static String first(String name) {
        String whole = name.strip();
        return WITH_TITLE.matcher(whole).matches() ? whole : BLANK.split(whole, 2)[0];
    }
}
