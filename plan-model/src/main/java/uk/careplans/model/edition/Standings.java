package uk.careplans.model.edition;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.careplans.model.Answer;
import uk.careplans.model.AnyCarePlan;
import uk.careplans.model.Copies;
import uk.careplans.model.CourtCarePlan;
import uk.careplans.model.Filing;
import uk.careplans.model.ItemId;
import uk.careplans.model.Label;
import uk.careplans.model.Person;
import uk.careplans.model.PersonalCopy;
import uk.careplans.model.PersonalDetail;
import uk.careplans.model.Placement;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanDetails;
import uk.careplans.model.ReaderKind;
import uk.careplans.model.Ref;
import uk.careplans.model.Standing;
import uk.careplans.model.Views;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.Fields;

/**
 * What each person is in one plan: what is recorded, what follows from where the plan names them, and, where nothing is recorded,
 * what their relationship or work says. Somebody may be several things; then all that holds for each holds. Whoever is nothing that is
 * understood is somebody outside the case. Immutable once made.
 */
final class Standings {

    static final ItemId CHILD = new ItemId(Ref.CHILD);

    private final Map<ItemId, Set<Standing>> standings = new HashMap<>();
    private final Map<ItemId, Set<ItemId>> withheldFrom = new HashMap<>();
    private final Set<ItemId> officials = new HashSet<>();
    /** Whom a locator names: the child's carers, school and doctors. */
    private final Set<ItemId> places = new HashSet<>();

    private final Set<ItemId> carersNow;
    private final Set<ItemId> parents = new HashSet<>();
    private final Set<ItemId> inProceedings;
    private final String council;

    Standings(Plan plan) {
        carersNow = plan instanceof AnyCarePlan care ? ids(care.placement().then(Placement::carers)) : Set.of();
        inProceedings = plan instanceof CourtCarePlan court ? ids(court.filing().then(Filing::children)) : Set.of();
        council = plain(plan.plan().then(PlanDetails::localAuthority));
        named(plan.record(), Set.of());
        carersNow.forEach(carer -> add(carer, Standing.CARER));
        inProceedings.stream().filter(child -> !child.equals(CHILD)).forEach(child -> add(child, Standing.SIBLING));
        copies(plan.copies().then(Copies::parents)).forEach(parent -> add(parent, Standing.PARENT));
        copies(plan.copies().then(Copies::carers)).forEach(carer -> add(carer, Standing.CARER));
        plan.views().then(Views::parents).value().orElse(List.of()).stream()
                .flatMap(consulted -> consulted.person().value().stream())
                .forEach(parent -> add(parent.id(), Standing.PARENT));
        plan.people().value().orElse(List.of()).forEach(this::person);
        standings.keySet().stream()
                .filter(person -> is(person, Standing.PARENT))
                .forEach(parents::add);
    }

    /** Adds what follows from the labels of the fields that name people. */
    private void named(Record record, Set<Label> outer) {
        for (Field field : Fields.of(record.getClass())) {
            Set<Label> labels = new HashSet<>(outer);
            labels.addAll(field.labels());
            field.answerIn(record).value().ifPresent(value -> within(value, field.type(), labels));
        }
    }

    private void within(Object value, FieldType type, Set<Label> labels) {
        if (value instanceof Ref<?> ref
                && type instanceof FieldType.Reference named
                && named.target().record() == Person.class) {
            named(ref.id(), labels);
        } else if (value instanceof Record record && type instanceof FieldType.Group && !(value instanceof Person)) {
            named(record, labels);
        } else if (value instanceof List<?> items && type instanceof FieldType.ListOf list) {
            items.forEach(item -> within(item, list.element(), labels));
        }
    }

    private void named(ItemId person, Set<Label> labels) {
        if (labels.equals(Set.of(Label.LOCATOR))) {
            places.add(person);
        }
        if (labels.contains(Label.STAFF)) {
            officials.add(person);
        }
        if (labels.contains(Label.SIBLING) && !person.equals(CHILD)) {
            add(person, Standing.SIBLING);
        }
    }

    private void person(Person person) {
        ItemId id = person.id();
        Set<Standing> all = standings.computeIfAbsent(id, key -> EnumSet.noneOf(Standing.class));
        if (person.parentalResponsibility().value().orElse(false)) {
            all.add(Standing.PARENT);
        }
        person.standing().value().ifPresentOrElse(all::add, () -> fromWords(person, all));
        if (all.contains(Standing.PROFESSIONAL) && isOfCouncil(person)) {
            officials.add(id);
        }
        person.withheldFrom()
                .value()
                .orElse(List.of())
                .forEach(other ->
                        withheldFrom.computeIfAbsent(id, key -> new HashSet<>()).add(other.id()));
    }

    private void fromWords(Person person, Set<Standing> all) {
        String relationship = person.relationship().value().orElse("");
        String role = person.role().value().orElse("");
        if (FamilyWords.isCarersWork(role) || FamilyWords.isCarer(relationship)) {
            all.add(FamilyWords.isOfSomebody(relationship) ? Standing.THIRD_PARTY : Standing.CARER);
        }
        if (FamilyWords.isAdoptersWork(role) || FamilyWords.isAdopter(relationship)) {
            all.add(Standing.ADOPTER);
        }
        FamilyWords.standing(relationship).ifPresent(all::add);
        boolean isAtWork = person.role().isGiven() && person.agency().isGiven();
        if (all.isEmpty() && relationship.isEmpty() && (isAtWork || officials.contains(person.id()))) {
            all.add(Standing.PROFESSIONAL);
        }
        if (FamilyWords.isPerhapsParent(relationship)) {
            parents.add(person.id());
        }
    }

    private boolean isOfCouncil(Person person) {
        return !council.isEmpty() && plain(person.agency()).startsWith(council);
    }

    private void add(ItemId person, Standing standing) {
        standings.computeIfAbsent(person, key -> EnumSet.noneOf(Standing.class)).add(standing);
    }

    private static Stream<ItemId> copies(Answer<List<PersonalCopy>> copies) {
        return copies.value().orElse(List.of()).stream()
                .flatMap(copy -> copy.person().value().stream())
                .map(Ref::id);
    }

    private static Set<ItemId> ids(Answer<List<Ref<Person>>> people) {
        Set<ItemId> ids = new HashSet<>();
        people.value().orElse(List.of()).forEach(person -> ids.add(person.id()));
        return ids;
    }

    private static String plain(Answer<String> text) {
        return text.value().orElse("").strip().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody is this in the plan. */
    boolean is(ItemId person, Standing standing) {
        return standings.getOrDefault(person, Set.of()).contains(standing);
    }

    /** All who are, or may be, parents of the child. */
    Set<ItemId> parents() {
        return parents;
    }

    /** The carers with whom the child lives. */
    boolean isCarerNow(ItemId person) {
        return carersNow.contains(person);
    }

    /** Whether what is about somebody is known where the child lives: the carers there, the school, the family; other carers are not. */
    boolean belongsToThePlacement(ItemId person) {
        boolean isKnownThere = places.contains(person)
                || is(person, Standing.PROFESSIONAL)
                || is(person, Standing.PARENT)
                || is(person, Standing.FAMILY);
        return carersNow.contains(person) || (isKnownThere && !is(person, Standing.CARER));
    }

    /** Whether somebody is a child with whom the proceedings of a court plan deal. */
    boolean isInProceedings(ItemId person) {
        return inProceedings.contains(person);
    }

    /** Whether the plan says that one must not learn of the other. */
    boolean isWithheldFrom(ItemId person, ItemId reader) {
        return withheldFrom.getOrDefault(person, Set.of()).contains(reader);
    }

    /** Everything that one part of what the plan says of a person tells. Never empty. */
    Set<Label> labels(ItemId person, PersonalDetail detail) {
        Set<Label> labels = EnumSet.noneOf(Label.class);
        Set<Standing> all = standings.getOrDefault(person, Set.of());
        for (Standing standing : all) {
            boolean isKnownAsParent =
                    detail == PersonalDetail.WHO && standing == Standing.CARER && all.contains(Standing.PARENT);
            if (!isKnownAsParent) {
                labels.addAll(labels(person, standing, detail));
            }
        }
        if (places.contains(person) && !all.contains(Standing.PARENT)) {
            labels.add(Label.LOCATOR);
        }
        if (labels.isEmpty()) {
            labels.add(Label.THIRD_PARTY);
        }
        if (detail == PersonalDetail.NOTES) {
            labels.add(Label.RISK);
        }
        return labels;
    }

    private Set<Label> labels(ItemId person, Standing standing, PersonalDetail detail) {
        boolean isWho = detail == PersonalDetail.WHO;
        boolean isHowToReach = detail == PersonalDetail.REACH;
        return switch (standing) {
            case PARENT -> Set.of(isWho ? Label.IDENTITY : Label.PARTY_CONTACT);
            case CARER -> isWho || isHowToReach ? Set.of(Label.LOCATOR) : Set.of(Label.LOCATOR, Label.THIRD_PARTY);
            case ADOPTER -> Set.of(Label.ADOPTER);
            case SIBLING -> Set.of(Label.SIBLING);
            case FAMILY -> Set.of(isWho ? Label.IDENTITY : Label.THIRD_PARTY);
            case PROFESSIONAL -> professional(person, isWho || isHowToReach);
            case THIRD_PARTY -> Set.of(Label.THIRD_PARTY);
        };
    }

    /** A nurse or a teacher leads to the surgery or the school; the council's own staff and the officers of the court lead nowhere. */
    private Set<Label> professional(ItemId person, boolean isAtWork) {
        Label office = officials.contains(person) ? Label.STAFF : Label.LOCATOR;
        return isAtWork ? Set.of(office) : Set.of(office, Label.INTERNAL);
    }

    /** Whether a reader can be this person: whoever is not a parent in this plan gets no parent's copy of it. */
    boolean canBe(ReaderKind kind, ItemId person) {
        return switch (kind) {
            case PARENT -> is(person, Standing.PARENT);
            case CARER -> is(person, Standing.CARER);
            case ADOPTER -> is(person, Standing.ADOPTER);
            case AGENCY, COUNCIL -> is(person, Standing.PROFESSIONAL);
            default -> true;
        };
    }
}
