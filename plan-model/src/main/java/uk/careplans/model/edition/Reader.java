package uk.careplans.model.edition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.careplans.model.ItemId;
import uk.careplans.model.ReaderKind;
import uk.careplans.model.field.Suggestion;

/**
 * Who will read a document: a role and, where several can have it, the person. Every document is made for exactly one reader, and two
 * parents are two readers; there is no default. Immutable.
 */
public sealed interface Reader {

    /** The council's own record of the child, which shows everything. */
    // Nobody can make one before this interface is initialised, so no two threads wait for each other.
    @SuppressWarnings("ClassInitializationDeadlock")
    CouncilFile COUNCIL_FILE = new CouncilFile();

    /** What kind of reader it is. */
    ReaderKind kind();

    /** The person, by their id in the plan's people; empty where the role says it all. */
    default Optional<ItemId> person() {
        return Optional.empty();
    }

    /** The name used in commands, release decisions and documents: {@code file}, {@code court}, {@code parent:p3}. */
    default String id() {
        return nameOf(kind()) + person().map(person -> ":" + person.value()).orElse("");
    }

    /** The council's own record of the child: {@link #COUNCIL_FILE}. */
    final class CouncilFile implements Reader {
        private CouncilFile() {}

        @Override
        public ReaderKind kind() {
            return ReaderKind.FILE;
        }

        @Override
        public String toString() {
            return id();
        }
    }

    /**
     * A reader of whom there is one for a plan: the court, its confidential annex, the child, the independent reviewing officer, the
     * children's guardian.
     *
     * @param kind which of them
     */
    record Office(ReaderKind kind) implements Reader {
        /** Refuses kinds of which there may be several, and the council's file. */
        public Office {
            if (kind.isOneOfThePeople() || kind == ReaderKind.FILE) {
                throw new IllegalArgumentException("Say which person it is, or use Reader.COUNCIL_FILE");
            }
        }
    }

    /**
     * One of the plan's people: this parent, carer or prospective adopter; the person of an agency or of another council who is
     * given the copy.
     *
     * @param kind as what the person reads
     * @param who the person's id in the plan's people
     */
    record OneOfThePeople(ReaderKind kind, ItemId who) implements Reader {
        /** Refuses kinds of which there is only one. */
        public OneOfThePeople {
            if (!kind.isOneOfThePeople()) {
                throw new IllegalArgumentException("There is only one such reader; name no person");
            }
        }

        @Override
        public Optional<ItemId> person() {
            return Optional.of(who);
        }
    }

    /** The court, which is given the plan without addresses. */
    static Reader court() {
        return new Office(ReaderKind.COURT);
    }

    /** The court's confidential annex: how to reach people, and nothing of the plan. */
    static Reader courtAnnex() {
        return new Office(ReaderKind.COURT_ANNEX);
    }

    /** The child. */
    static Reader child() {
        return new Office(ReaderKind.CHILD);
    }

    /** The independent reviewing officer. */
    static Reader iro() {
        return new Office(ReaderKind.IRO);
    }

    /** The children's guardian. */
    static Reader guardian() {
        return new Office(ReaderKind.GUARDIAN);
    }

    /** One parent, or one other holder of parental responsibility. */
    static Reader parent(String person) {
        return new OneOfThePeople(ReaderKind.PARENT, new ItemId(person));
    }

    /** One carer. */
    static Reader carer(String person) {
        return new OneOfThePeople(ReaderKind.CARER, new ItemId(person));
    }

    /** One prospective adopter. */
    static Reader adopter(String person) {
        return new OneOfThePeople(ReaderKind.ADOPTER, new ItemId(person));
    }

    /** The person of another agency who is given the copy. */
    static Reader agency(String person) {
        return new OneOfThePeople(ReaderKind.AGENCY, new ItemId(person));
    }

    /** The person of another council who is given the copy. */
    static Reader council(String person) {
        return new OneOfThePeople(ReaderKind.COUNCIL, new ItemId(person));
    }

    /**
     * The reader of that name: {@code file}, {@code court}, {@code court-annex}, {@code child}, {@code iro}, {@code guardian}, or
     * {@code parent:p3}, {@code carer:p3}, {@code adopter:p3}, {@code agency:p3}, {@code council:p3} with the id of a person.
     *
     * @throws IllegalArgumentException if there is no such reader; the message says what to write, and never repeats what was written
     */
    static Reader named(String name) {
        int colon = name.indexOf(':');
        String role = colon < 0 ? name : name.substring(0, colon);
        ReaderKind kind = Arrays.stream(ReaderKind.values())
                .filter(each -> nameOf(each).equals(role))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no such reader. " + instead(role)));
        if (kind.isOneOfThePeople()) {
            return new OneOfThePeople(kind, personIn(name.substring(role.length()), kind));
        } else if (colon >= 0) {
            throw new IllegalArgumentException("There is one such reader only; write " + nameOf(kind) + ".");
        }
        return kind == ReaderKind.FILE ? COUNCIL_FILE : new Office(kind);
    }

    private static ItemId personIn(String afterRole, ReaderKind kind) {
        String person = afterRole.isEmpty() ? "" : afterRole.substring(1);
        if (!person.matches(ItemId.FORM)) {
            throw new IllegalArgumentException(
                    "Say which one, by the id in the plan's people, like " + nameOf(kind) + ":p3.");
        }
        return new ItemId(person);
    }

    private static String instead(String role) {
        List<String> names =
                Arrays.stream(ReaderKind.values()).map(Reader::nameOf).toList();
        return Suggestion.nearest(role, names)
                .map(name -> "Did you mean " + name + "?")
                .orElse("There are: "
                        + Arrays.stream(ReaderKind.values())
                                .map(kind -> nameOf(kind) + (kind.isOneOfThePeople() ? ":person" : ""))
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    /** A kind of reader as commands and packs name it: {@code parent}, {@code court-annex}. */
    static String nameOf(ReaderKind kind) {
        return kind == ReaderKind.COURT_ANNEX ? "court-annex" : kind.code();
    }
}
