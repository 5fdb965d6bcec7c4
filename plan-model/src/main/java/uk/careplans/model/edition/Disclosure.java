package uk.careplans.model.edition;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.careplans.model.FieldPath;
import uk.careplans.model.ItemId;
import uk.careplans.model.Label;

/**
 * Where in a plan something is shown to a reader or withheld, and on what that rests. It has no room for a value.
 *
 * @param path where in the plan
 * @param labels what it tells
 * @param ground on what it rests
 * @param decision the release decision, where it rests on one
 */
public record Disclosure(FieldPath path, Set<Label> labels, Ground ground, Optional<ItemId> decision) {

    /** On what it rests that something is shown or withheld. */
    public enum Ground {
        /** The reader is the council's own file. */
        FILE("the council's own file"),
        /** The table shows it to such readers, or withholds it. */
        TABLE("the table"),
        /** It is the reader's own. */
        OWN("the reader's own"),
        /** A recorded decision released it. */
        DECISION("a recorded decision"),
        /** The plan says that it is confidential, or it is the same as something that is. */
        CONFIDENTIAL("confidential in the plan"),
        /** The same way to reach somebody stands where this reader may not see it. */
        SAME_ELSEWHERE("withheld elsewhere in the plan"),
        /** It names or is about somebody of whom this reader may not know. */
        PERSON_WITHHELD("about somebody who is withheld"),
        /** It is about another parent. */
        OTHER_PARENT("about another parent"),
        /** The plan says that this reader must not learn of the person. */
        WITHHELD_FROM_READER("withheld from this reader in the plan"),
        /** It names an action that is withheld. */
        ITEM_WITHHELD("names what is withheld"),
        /** Why a group does not apply may tell anything that the group tells, and not all of that may be shown. */
        PARTLY_WITHHELD("part of what it speaks of is withheld");

        private final String words;

        Ground(String words) {
            this.words = words;
        }

        /** For the record of a release. */
        public String words() {
            return words;
        }
    }

    /** Takes a copy. */
    public Disclosure {
        labels = Set.copyOf(labels);
    }

    /** As one line: {@code child/address: locator (the table)}. */
    @Override
    public String toString() {
        return path + ": "
                + labels.stream().sorted().map(Label::code).collect(Collectors.joining(", ")) + " (" + ground.words()
                + decision.map(id -> " " + id).orElse("") + ")";
    }
}
