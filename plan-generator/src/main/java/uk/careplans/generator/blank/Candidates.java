package uk.careplans.generator.blank;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.careplans.generator.template.Formatter;
import uk.careplans.model.Person;
import uk.careplans.model.PlanType;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.Fields;

/** Everything of a plan that a form may ask for. */
final class Candidates {

    /** Of somebody that a field names, what forms ask for beside the name. */
    private static final Set<String> OF_PERSONS = Set.of(
            "telephone", "email", "address", "role", "agency", "relationship", "dateOfBirth", "parentalResponsibility");

    private final CouncilsWords words;
    private final List<Candidate> fields = new ArrayList<>();
    private final List<Candidate> lists = new ArrayList<>();

    private Candidates(CouncilsWords words) {
        this.words = words;
    }

    static Candidates of(PlanType type) {
        Candidates all = new Candidates(new CouncilsWords());
        Fields.of(type.record()).forEach(field -> all.add("", "", field, all.fields));
        return all;
    }

    /** Fields that print an answer. */
    List<Candidate> fields() {
        return fields;
    }

    /** Lists that a table may repeat. */
    List<Candidate> lists() {
        return lists;
    }

    private void add(String group, String groupLabel, Field field, List<Candidate> to) {
        FieldType type = field.type();
        String path = group.isEmpty() ? field.name() : group + "." + field.name();
        String label = groupLabel.isEmpty() ? field.label() : groupLabel + " " + field.label();
        if (field.isNamedByForms() || type instanceof FieldType.Id) {
            return;
        }
        if (Formatter.isPerson(type)) {
            person(path, label, field, to);
        } else if (type instanceof FieldType.Group inner && !Formatter.isContactDetail(type)) {
            Fields.of(inner.record()).forEach(each -> add(path, field.label(), each, to));
        } else if (type instanceof FieldType.ListOf list && list.element() instanceof FieldType.Group item) {
            if (to == fields) {
                list(path, field, item);
            }
        } else if (!(type instanceof FieldType.ListOf list) || isText(list.element())) {
            to.add(candidate(path, label, field, List.of()));
        }
    }

    private static boolean isText(FieldType element) {
        return Formatter.isPerson(element) || !(element instanceof FieldType.Reference);
    }

    private void person(String path, String label, Field field, List<Candidate> to) {
        to.add(candidate(path, label, field, List.of()));
        Set<String> called = new LinkedHashSet<>(words.of(path));
        called.add(label);
        for (Field each : Fields.of(Person.class)) {
            if (OF_PERSONS.contains(each.name())) {
                List<Phrase> phrases = words.ofPerson(List.copyOf(called), each.name()).stream()
                        .map(Phrase::of)
                        .toList();
                Phrase meaning = Phrase.of(field.meaning() + " " + each.label());
                to.add(new Candidate(
                        path + "." + each.name(), each.type(), phrases, meaning, each.meaning(), List.of()));
            }
        }
    }

    private void list(String path, Field field, FieldType.Group item) {
        List<Candidate> items = new ArrayList<>();
        Fields.of(item.record()).forEach(each -> add(path, "", each, items));
        lists.add(candidate(path, field.label(), field, items));
    }

    private Candidate candidate(String path, String label, Field field, List<Candidate> items) {
        List<Phrase> called = new ArrayList<>();
        words.of(path).forEach(phrase -> called.add(Phrase.of(phrase)));
        called.add(Phrase.of(label));
        return new Candidate(path, field.type(), called, Phrase.of(field.meaning()), field.meaning(), items);
    }
}
