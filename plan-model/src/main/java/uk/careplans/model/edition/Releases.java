package uk.careplans.model.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.careplans.model.FieldPath;
import uk.careplans.model.ItemId;
import uk.careplans.model.Person;
import uk.careplans.model.Plan;
import uk.careplans.model.ReaderKind;
import uk.careplans.model.Ref;
import uk.careplans.model.ReleaseDecision;
import uk.careplans.model.field.ItemSteps;
import uk.careplans.model.field.Occurrence;

/**
 * A plan's release decisions as they count on one day. A decision counts if it says who decided, when, why, what is released, to whom
 * and until when, if the plan has that field, reader and person, and if the day lies between the two dates. Any other counts as none.
 * Immutable.
 */
public final class Releases {

    /** Why a decision counts as none. */
    public enum Fault {
        /** It leaves open what must be said. */
        INCOMPLETE,
        /** The plan has no such field, or the decision releases decisions. */
        UNKNOWN_FIELD,
        /** The plan has no such reader. */
        UNKNOWN_READER,
        /** Nobody of the plan's people has decided it. */
        UNKNOWN_PERSON,
        /** It was decided after the day for which it is asked, or ends before it begins. */
        NOT_YET,
        /** Its last day is past. */
        EXPIRED
    }

    /**
     * A decision that counts as none.
     *
     * @param path where the decision is
     * @param fault why it does not count
     */
    public record Ineffective(FieldPath path, Fault fault) {}

    /** A decision that counts. */
    record Sound(ItemId id, Reader reader, FieldPath field, List<FieldPath> tells) {}

    /** What a decision says that a text tells, if a name in it was taken for one of another family's case. */
    static final FieldPath OTHER_FAMILIES = FieldPath.of("other-families");

    private final List<Sound> sound = new ArrayList<>();
    private final List<Ineffective> ineffective = new ArrayList<>();
    private final Standings standings;
    private final Set<FieldPath> paths = new HashSet<>();
    private final Set<ItemId> people = new HashSet<>();
    private final LocalDate on;

    private Releases(Plan plan, Standings standings, LocalDate on) {
        this.standings = standings;
        this.on = on;
        List<ReleaseDecision> decisions = plan.releases().value().orElse(List.of());
        if (!decisions.isEmpty()) {
            Occurrence.in(plan.record()).forEach(here -> paths.add(here.path()));
            plan.people().value().orElse(List.of()).stream().map(Person::id).forEach(people::add);
        }
        for (int i = 0; i < decisions.size(); i++) {
            ReleaseDecision decision = decisions.get(i);
            FieldPath path = FieldPath.of("releases", ItemSteps.of(decision, i));
            fault(decision)
                    .ifPresentOrElse(
                            fault -> ineffective.add(new Ineffective(path, fault)), () -> sound.add(sound(decision)));
        }
    }

    /** The decisions of a plan on a day. */
    public static Releases of(Plan plan, LocalDate on) {
        return of(plan, new Standings(plan), on);
    }

    static Releases of(Plan plan, Standings standings, LocalDate on) {
        return new Releases(plan, standings, on);
    }

    /** The decisions that count as none, in the plan's order. */
    public List<Ineffective> ineffective() {
        return List.copyOf(ineffective);
    }

    private Optional<Fault> fault(ReleaseDecision decision) {
        boolean isComplete = decision.id() != null
                && decision.field().isGiven()
                && decision.reader().isGiven()
                && decision.decidedBy().isGiven()
                && decision.decidedOn().isGiven()
                && decision.why().value().filter(why -> !why.text().isBlank()).isPresent()
                && decision.until().isGiven();
        if (!isComplete) {
            return Optional.of(Fault.INCOMPLETE);
        } else if (!isField(decision)) {
            return Optional.of(Fault.UNKNOWN_FIELD);
        } else if (reader(decision).isEmpty()) {
            return Optional.of(Fault.UNKNOWN_READER);
        } else if (!decision.decidedBy()
                .value()
                .map(Ref::id)
                .filter(people::contains)
                .isPresent()) {
            return Optional.of(Fault.UNKNOWN_PERSON);
        }
        LocalDate from = decision.decidedOn().value().orElse(LocalDate.MAX);
        LocalDate until = decision.until().value().orElse(LocalDate.MIN);
        if (from.isAfter(on) || until.isBefore(from)) {
            return Optional.of(Fault.NOT_YET);
        }
        return until.isBefore(on) ? Optional.of(Fault.EXPIRED) : Optional.empty();
    }

    private boolean isField(ReleaseDecision decision) {
        return isField(path(decision.field().value().orElse("")))
                && tells(decision).stream().allMatch(path -> path.equals(OTHER_FAMILIES) || isField(path));
    }

    private boolean isField(FieldPath path) {
        return paths.contains(path) && !path.steps().get(0).equals("releases");
    }

    private static List<FieldPath> tells(ReleaseDecision decision) {
        return decision.tells().value().orElse(List.of()).stream()
                .map(Releases::path)
                .toList();
    }

    /**
     * The file is shown everything, so that a decision can only say what a text tells; and a person who is not in the plan as what they
     * would read as gets no copy.
     */
    private Optional<Reader> reader(ReleaseDecision decision) {
        try {
            return decision.reader()
                    .value()
                    .map(Reader::named)
                    .filter(reader ->
                            reader.kind() != ReaderKind.FILE || !tells(decision).isEmpty())
                    .filter(reader -> reader.person()
                            .filter(person -> !people.contains(person) || !standings.canBe(reader.kind(), person))
                            .isEmpty());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static FieldPath path(String field) {
        return FieldPath.of(field.strip().split("/", -1));
    }

    private Sound sound(ReleaseDecision decision) {
        return new Sound(
                decision.id(),
                reader(decision).orElseThrow(),
                path(decision.field().value().orElse("")),
                tells(decision));
    }

    /** The decision by which a reader may see what is at a path, if there is one. */
    Optional<ItemId> decision(Reader reader, FieldPath path) {
        return sound.stream()
                .filter(decision -> decision.reader().equals(reader) && isWithin(path, decision.field()))
                .map(Sound::id)
                .findFirst();
    }

    /** Whether a decision lets a reader see something inside what is at a path. */
    boolean anyWithin(Reader reader, FieldPath path) {
        return sound.stream()
                .anyMatch(decision -> decision.reader().equals(reader) && isWithin(decision.field(), path));
    }

    /**
     * Whether somebody has read a text and decided that it may tell a reader what is withheld elsewhere. The decision must name that very
     * text: whoever released the group around it may not have read it.
     */
    boolean mayTell(Reader reader, FieldPath text, FieldPath what) {
        return sound.stream()
                .filter(decision ->
                        decision.reader().equals(reader) && decision.field().equals(text))
                .flatMap(decision -> decision.tells().stream())
                .anyMatch(told -> isWithin(what, told));
    }

    static boolean isWithin(FieldPath inner, FieldPath outer) {
        int length = outer.steps().size();
        return inner.steps().size() >= length
                && inner.steps().subList(0, length).equals(outer.steps());
    }
}
