package uk.careplans.model.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.careplans.model.ChildsVersion;
import uk.careplans.model.ItemId;
import uk.careplans.model.Person;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanType;
import uk.careplans.model.ReaderKind;
import uk.careplans.model.edition.Disclosure.Ground;
import uk.careplans.model.field.Occurrence;
import uk.careplans.model.profile.CouncilProfile;

/**
 * A plan as one reader may see it. What the reader may not see is not in the edition's plan, so no form can print it: such answers are
 * {@link uk.careplans.model.Answer.Withheld}, whether or not anything was recorded, and items and people of whom the reader may not know
 * are gone, with every reference to them. Immutable.
 *
 * <p>A child's or a parent's <em>views</em> are what they think; what they may see is an edition.
 */
public final class Edition {

    private final Plan plan;
    private final Reader reader;
    private final List<Disclosure> shown;
    private final List<Disclosure> withheld;

    private Edition(Plan plan, Reader reader, List<Disclosure> shown, List<Disclosure> withheld) {
        this.plan = plan;
        this.reader = reader;
        this.shown = shown;
        this.withheld = withheld;
    }

    /** The council's own record of the child: the plan as it is. No other reader gets it so. */
    public static Edition of(Plan plan, Reader.CouncilFile file) {
        return new Edition(
                Objects.requireNonNull(plan, "An edition needs a plan"),
                Objects.requireNonNull(file, "An edition needs a reader"),
                List.of(),
                List.of());
    }

    /**
     * The edition of a plan for this reader.
     *
     * @param plan a plan in which {@code PlanCheck.check} finds nothing
     * @param reader who will read it
     * @param profile the council's profile, which may show less than the national table and never more
     * @param on the day, by which release decisions hold or have expired
     * @throws IllegalArgumentException if the reader is nobody in this plan, like a parent's copy for somebody who is no parent in it;
     *     if the profile restricts what it does not name; the message holds no data
     */
    public static Edition of(Plan plan, Reader reader, CouncilProfile profile, LocalDate on) {
        return of(plan, reader, WhoSeesWhat.national().restrictedBy(profile), on);
    }

    static Edition of(Plan plan, Reader reader, WhoSeesWhat table, LocalDate on) {
        Objects.requireNonNull(plan, "An edition needs a plan");
        if (Objects.requireNonNull(reader, "An edition needs a reader") instanceof Reader.CouncilFile file) {
            return of(plan, file);
        }
        Standings standings = new Standings(plan);
        refusal(plan, reader, standings).ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
        Editing editing = Editing.of(plan, new Judge(table, standings, Releases.of(plan, standings, on), reader));
        return new Edition(editing.plan(plan), reader, editing.shown(), editing.withheld());
    }

    /** Why there is no copy of the plan for this reader, in a sentence; empty if there can be one. */
    public static Optional<String> refusal(Plan plan, Reader reader) {
        return refusal(plan, reader, new Standings(plan));
    }

    private static Optional<String> refusal(Plan plan, Reader reader, Standings standings) {
        boolean isNothingForTheChild = reader.kind() == ReaderKind.CHILD
                && !plan.childsVersion().then(ChildsVersion::safeToGive).value().orElse(true);
        if (isNothingForTheChild) {
            return Optional.of(
                    "There is no copy for the child: the plan says that it is not safe for the child to have one in writing"
                            + " (childsVersion/safeToGive). Tell the child in person.");
        }
        Optional<ItemId> person = reader.person();
        if (person.isEmpty()) {
            return Optional.empty();
        }
        boolean isThere =
                plan.people().value().orElse(List.of()).stream().map(Person::id).anyMatch(person.get()::equals);
        if (!isThere) {
            return Optional.of("There is no copy for " + reader.id() + ": nobody in the plan's people has this id.");
        }
        return standings.canBe(reader.kind(), person.get())
                ? Optional.empty()
                : Optional.of("There is no copy for " + reader.id() + ": in this plan this person is "
                        + switch (reader.kind()) {
                            case PARENT ->
                                "no parent. Whoever holds parental responsibility, has a parent's copy or has a parent's views in"
                                        + " the plan is one; or record it as the person's standing.";
                            case CARER ->
                                "no carer. Name the person among the carers of the placement, or record it as the person's standing.";
                            case ADOPTER -> "no prospective adopter. Record it as the person's standing.";
                            default ->
                                "no professional. Give the person's work and agency, or record it as the person's standing.";
                        });
    }

    /** What kind of plan it is. */
    public PlanType type() {
        return plan.type();
    }

    /** The plan, with everything that the reader may not see withheld. */
    public Plan plan() {
        return plan;
    }

    /** Who will read it. */
    public Reader reader() {
        return reader;
    }

    /** Every answer of the plan that the reader is shown, in the plan's order, and on what that rests. No values. */
    public List<Disclosure> shown() {
        return reader instanceof Reader.CouncilFile ? everything() : shown;
    }

    /**
     * Everything that is withheld, in the plan's order, and on what that rests; a group, an item or a list that is withheld whole is
     * named once. No values. It is for the council: it tells that there is something, which the reader must not learn.
     */
    public List<Disclosure> withheld() {
        return withheld;
    }

    private List<Disclosure> everything() {
        return Occurrence.in(plan.record()).stream()
                .filter(here ->
                        here.answer().isGiven() && !(here.answer().value().orElseThrow() instanceof Record))
                .map(here -> new Disclosure(here.path(), Set.of(), Ground.FILE, Optional.empty()))
                .toList();
    }

    /** Whether the same reader sees the same plan; what is withheld plays no part. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Edition edition && edition.plan.equals(plan) && edition.reader.equals(reader);
    }

    @Override
    public int hashCode() {
        return 31 * plan.hashCode() + reader.hashCode();
    }

    @Override
    public String toString() {
        return type().id() + " for " + reader.id();
    }
}
