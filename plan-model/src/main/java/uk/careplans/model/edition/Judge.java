package uk.careplans.model.edition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.careplans.model.Access;
import uk.careplans.model.FieldPath;
import uk.careplans.model.ItemId;
import uk.careplans.model.Label;
import uk.careplans.model.PersonalDetail;
import uk.careplans.model.ReaderKind;

/** Decides what one reader of one plan may see. It looks at labels, paths and standings, and never at what an answer says. */
final class Judge {

    /** What was decided, and on what it rests. */
    record Verdict(boolean isShown, Disclosure.Ground ground, Optional<ItemId> decision) {
        static Verdict shown(Disclosure.Ground ground) {
            return new Verdict(true, ground, Optional.empty());
        }

        static Verdict withheld(Disclosure.Ground ground) {
            return new Verdict(false, ground, Optional.empty());
        }
    }

    private final WhoSeesWhat table;
    private final Standings standings;
    private final Releases releases;
    private final Reader reader;
    private final Map<ItemId, Verdict> people = new HashMap<>();

    Judge(WhoSeesWhat table, Standings standings, Releases releases, Reader reader) {
        this.table = table;
        this.standings = standings;
        this.releases = releases;
        this.reader = reader;
    }

    /** Whether the reader may see a field where it stands: every one of its labels must allow it. */
    Verdict verdict(Standpoint here) {
        if (here.labels().isEmpty()) {
            return Verdict.withheld(Disclosure.Ground.TABLE);
        }
        Verdict all = Verdict.shown(Disclosure.Ground.TABLE);
        if (here.isOfAnotherParent()) {
            all = decided(here.path());
            if (!all.isShown()) {
                return Verdict.withheld(Disclosure.Ground.OTHER_PARENT);
            }
        }
        for (Label label : here.labels()) {
            for (Access access : table.access(label, reader.kind())) {
                Verdict one = verdict(access, label, here);
                if (!one.isShown()) {
                    return one;
                } else if (one.ground() != Disclosure.Ground.TABLE
                        && all.decision().isEmpty()) {
                    all = one;
                }
            }
        }
        return all;
    }

    private Verdict verdict(Access access, Label label, Standpoint here) {
        return switch (access) {
            case YES -> Verdict.shown(Disclosure.Ground.TABLE);
            case NO -> Verdict.withheld(Disclosure.Ground.TABLE);
            case OWN -> own(label, here);
            case DECISION -> decided(here.path());
            case OWN_OR_DECISION -> own(label, here).isShown() ? own(label, here) : decided(here.path());
            case AS_PARENTS -> asParents(label, here);
            case AS_PARENTS_OR_DECISION ->
                asParents(label, here).isShown() ? asParents(label, here) : decided(here.path());
        };
    }

    private Verdict own(Label label, Standpoint here) {
        return isOwn(label, here) ? Verdict.shown(Disclosure.Ground.OWN) : Verdict.withheld(Disclosure.Ground.TABLE);
    }

    private Verdict decided(FieldPath path) {
        return releases.decision(reader, path)
                .map(decision -> new Verdict(true, Disclosure.Ground.DECISION, Optional.of(decision)))
                .orElseGet(() -> Verdict.withheld(Disclosure.Ground.TABLE));
    }

    /** The child's copy lies at home, and goes along to family time: it tells no parent what that parent may not know. */
    private Verdict asParents(Label label, Standpoint here) {
        boolean allMayKnow = standings.parents().stream()
                .map(parent -> new Reader.OneOfThePeople(ReaderKind.PARENT, parent))
                .allMatch(parent -> parentMayKnow(parent, label, here));
        return allMayKnow ? Verdict.shown(Disclosure.Ground.TABLE) : Verdict.withheld(Disclosure.Ground.TABLE);
    }

    private boolean parentMayKnow(Reader parent, Label label, Standpoint here) {
        Judge other = new Judge(table, standings, releases, parent);
        return table.access(label, ReaderKind.PARENT).stream()
                .filter(access -> access != Access.AS_PARENTS && access != Access.AS_PARENTS_OR_DECISION)
                .allMatch(access -> other.verdict(access, label, here).isShown());
    }

    private boolean isOwn(Label label, Standpoint here) {
        Set<ItemId> about = here.about();
        return switch (reader.kind()) {
            case CHILD -> about.equals(Set.of(Standings.CHILD));
            case COURT, GUARDIAN ->
                label == Label.SIBLING
                        && !about.isEmpty()
                        && about.stream().allMatch(standings::isInProceedings)
                        && !about.equals(Set.of(Standings.CHILD));
            case CARER -> about.contains(person()) || (label == Label.LOCATOR && isOfThePlacement(about));
            default -> isReader(about);
        };
    }

    private ItemId person() {
        return reader.person().orElseThrow();
    }

    /** A carer with whom the child lives knows the home, the school and the doctor. */
    private boolean isOfThePlacement(Set<ItemId> about) {
        return standings.isCarerNow(person())
                && !about.isEmpty()
                && about.stream()
                        .allMatch(each -> each.equals(Standings.CHILD) || standings.belongsToThePlacement(each));
    }

    /** Whether the reader may know that there is this person. */
    Verdict person(ItemId person) {
        // Not computeIfAbsent: nothing here asks for another person, but nothing promises it either.
        Verdict known = people.get(person);
        if (known == null) {
            known = judged(person);
            people.put(person, known);
        }
        return known;
    }

    private Verdict judged(ItemId person) {
        if (person.equals(Standings.CHILD)) {
            return Verdict.shown(Disclosure.Ground.TABLE);
        }
        boolean isWithheld = reader.person()
                        .filter(each -> standings.isWithheldFrom(person, each))
                        .isPresent()
                || (reader.kind() == ReaderKind.CHILD && isWithheldFromChildOrParent(person));
        if (isWithheld) {
            return Verdict.withheld(Disclosure.Ground.WITHHELD_FROM_READER);
        }
        FieldPath name = FieldPath.of("people", person.value(), "name");
        return verdict(new Standpoint(name, standings.labels(person, PersonalDetail.WHO), Set.of(person), false));
    }

    private boolean isWithheldFromChildOrParent(ItemId person) {
        return standings.isWithheldFrom(person, Standings.CHILD)
                || standings.parents().stream().anyMatch(parent -> standings.isWithheldFrom(person, parent));
    }

    /** Whether the reader may see nothing of a record that is about these people, since they may know none of them. */
    boolean knowsNone(Set<ItemId> about) {
        return !about.isEmpty() && about.stream().noneMatch(each -> person(each).isShown());
    }

    /** Whether one of these people reads. */
    boolean isReader(Set<ItemId> people) {
        return reader.person().filter(people::contains).isPresent();
    }

    /** Whether these people are parents and none of them reads: what is about one parent is not another's to see. */
    boolean isOfAnotherParent(Set<ItemId> about) {
        return reader.kind() == ReaderKind.PARENT
                && !about.contains(person())
                && about.stream().anyMatch(standings.parents()::contains);
    }

    /** Whether a decision lets the reader see something inside what is at a path. */
    boolean hasDecisionWithin(FieldPath path) {
        return releases.anyWithin(reader, path);
    }

    /** Everything that a field of a person tells. */
    Set<Label> labels(ItemId person, PersonalDetail detail) {
        return standings.labels(person, detail);
    }

    /** Whether a contact detail that is marked confidential is shown nevertheless: to the court alone, on the sheet of its own. */
    boolean seesConfidential() {
        return reader.kind() == ReaderKind.COURT_ANNEX;
    }
}
