package uk.careplans.model.edition;

import java.util.EnumSet;
import java.util.Set;
import uk.careplans.model.FieldPath;
import uk.careplans.model.ItemId;
import uk.careplans.model.Label;

/**
 * Where in a plan something stands, as far as it matters for who may see it. Immutable.
 *
 * @param path where in the plan
 * @param labels what it tells, with what the groups around it hand down
 * @param about whom the record around it is about: the child, unless the record says otherwise; nobody if it leaves that open
 * @param isOfAnotherParent whether that is another parent than the one who reads, so that nothing in it is shown without a decision
 */
record Standpoint(FieldPath path, Set<Label> labels, Set<ItemId> about, boolean isOfAnotherParent) {

    /** The plan itself, which is about the child. */
    static Standpoint plan() {
        return new Standpoint(FieldPath.plan(), Set.of(), Set.of(Standings.CHILD), false);
    }

    /** One step further in, with more labels. */
    Standpoint then(String step, Set<Label> more) {
        Set<Label> all = EnumSet.noneOf(Label.class);
        all.addAll(labels);
        all.addAll(more);
        return new Standpoint(path.then(step), all, about, isOfAnotherParent);
    }

    /** Here, in a record that is about these people. */
    Standpoint about(Set<ItemId> people, boolean isOfOtherParent) {
        return new Standpoint(path, labels, people, isOfOtherParent);
    }
}
