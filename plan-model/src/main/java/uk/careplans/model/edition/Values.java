package uk.careplans.model.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import uk.careplans.model.Address;
import uk.careplans.model.Answer;
import uk.careplans.model.ContactDetail;
import uk.careplans.model.EmailAddress;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Narrative;
import uk.careplans.model.Telephone;
import uk.careplans.model.edition.Term.Manner;
import uk.careplans.model.edition.Withheld.Kind;
import uk.careplans.model.field.Occurrence;

/** Sorts a plan's answers into what the reader is shown and what not, and both into the ways in which they are written. */
final class Values {

    private final Map<FieldPath, Answer<?>> edition = new HashMap<>();
    private final Set<LocalDate> dates = new HashSet<>();
    private final Set<String> towns = new HashSet<>();
    private final Set<FieldPath> details = new HashSet<>();
    private final Map<FieldPath, String> organisations = new HashMap<>();
    private final List<Term> withheld = new ArrayList<>();
    private final List<Term> shown = new ArrayList<>();

    Values(List<Occurrence> plan, List<Occurrence> edition) {
        edition.forEach(here -> this.edition.put(here.path(), here.answer()));
        edition.forEach(here -> here.answer()
                .value()
                .filter(LocalDate.class::isInstance)
                .ifPresent(date -> dates.add((LocalDate) date)));
        plan.forEach(this::note);
        plan.stream()
                .filter(here -> !here.path().steps().get(0).equals("releases"))
                .filter(here -> !isInsideDetail(here.path()))
                .forEach(this::add);
    }

    /** What the reader may not see, in every form. */
    List<Term> withheld() {
        return withheld;
    }

    /** What the reader sees of the same kinds, in every form. */
    List<Term> shown() {
        return shown;
    }

    private void note(Occurrence here) {
        Object value = here.answer().value().map(Object.class::cast).orElse("");
        if (value instanceof ContactDetail) {
            details.add(here.path());
        }
        if (value instanceof String name && here.path().last().equals("agency")) {
            organisations.put(around(here.path(), 1), Letters.of(name).plain());
        }
        if (value instanceof Address address) {
            List<String> lines = address.addressLines().value().orElse(List.of());
            lines.stream()
                    .skip(1)
                    .forEach(line -> Arrays.stream(line.split(",", -1))
                            .filter(part -> part.chars().noneMatch(Character::isDigit))
                            .forEach(this::noteTown));
        } else if (Tells.of(here.path().last()) == Tells.AUTHORITY && value instanceof String text) {
            CommonWords.in(text).stream().filter(PlaceForms::isDistinctive).forEach(this::noteTown);
        }
    }

    private void noteTown(String town) {
        towns.add(Letters.of(town).plain());
    }

    /** A line of an address is two steps inside it, a number one. */
    private boolean isInsideDetail(FieldPath path) {
        return IntStream.of(1, 2)
                .filter(up -> up < path.steps().size())
                .mapToObj(up -> around(path, up))
                .anyMatch(details::contains);
    }

    private static FieldPath around(FieldPath path, int up) {
        return new FieldPath(path.steps().subList(0, path.steps().size() - up));
    }

    /** The first line of where somebody works is often no more than for whom, which is told by its own field. */
    private boolean isOrganisation(Term term) {
        return term.kind() == Kind.ADDRESS && term.letters().plain().equals(organisations.get(around(term.path(), 1)));
    }

    private void add(Occurrence here) {
        boolean isShown = here.answer().equals(edition.get(here.path()));
        Object value = here.answer().value().map(Object.class::cast).orElse("");
        if (value instanceof ContactDetail detail) {
            contact(detail, here.path()).stream()
                    .filter(term -> !isOrganisation(term))
                    .forEach((isShown ? shown : withheld)::add);
            if (isShown) {
                detail.printedLines().forEach(line -> addPhrase(line, Kind.ADDRESS, here.path()));
            }
        } else if (value instanceof LocalDate date && here.path().last().equals("dateOfBirth")) {
            if (!isShown && !dates.contains(date)) {
                withheld.addAll(ContactForms.dateOfBirth(date, here.path()));
            }
        } else if (isShown) {
            Passages.of(here.answer()).forEach(text -> addShown(text, here));
        } else {
            Passages.of(here.answer()).forEach(text -> addWithheld(text, here));
        }
    }

    private static List<Term> contact(ContactDetail detail, FieldPath path) {
        List<Term> terms = new ArrayList<>();
        if (detail instanceof Address address) {
            AddressForms forms = new AddressForms(path);
            forms.addLines(address.addressLines().value().orElse(List.of()));
            address.postcode().value().ifPresent(forms::addPostcode);
            terms.addAll(forms.terms());
        } else if (detail instanceof Telephone telephone) {
            telephone.number().value().ifPresent(number -> terms.addAll(ContactForms.telephone(number, path)));
        } else if (detail instanceof EmailAddress email) {
            email.address().value().ifPresent(address -> terms.addAll(ContactForms.email(address, path)));
        }
        return terms;
    }

    private void addShown(String text, Occurrence here) {
        switch (here.answer().isGiven() ? Tells.of(here.path().last()) : Tells.WORDS) {
            case NAME -> shown.addAll(NameForms.shown(text, here.path()));
            case REFERENCE -> addPhrase(text, Kind.REFERENCE, here.path());
            case PLACE, AUTHORITY -> {
                shown.addAll(PlaceForms.of(text, here.path(), Set.of()));
                addPhrase(text, Kind.PLACE, here.path());
            }
            case WORDS -> {}
        }
    }

    private void addPhrase(String text, Kind kind, FieldPath path) {
        shown.add(Term.of(text, Manner.WORDS, kind, path));
    }

    private void addWithheld(String text, Occurrence here) {
        switch (here.answer().isGiven() ? Tells.of(here.path().last()) : Tells.WORDS) {
            case NAME -> withheld.addAll(NameForms.withheld(text, here.path()));
            case PLACE -> withheld.addAll(PlaceForms.of(text, here.path(), towns));
            case REFERENCE -> withheld.add(Term.of(text, Manner.NUMBER, Kind.REFERENCE, here.path()));
            case AUTHORITY, WORDS -> {}
        }
        withheld.addAll(TextForms.traces(text, here.path()));
        if (here.answer().value().orElse(null) instanceof Narrative) {
            withheld.addAll(TextForms.sentences(text, here.path()));
        }
    }
}
