package uk.careplans.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.Fields;

/** Every field of a plan says what it tells, also one that is added one day; a field without a label is a field that nobody has thought about. */
class LabelsTest {

    /** What their fields tell depends on where they stand, so the field that holds them says it. */
    private static final Set<Class<? extends Record>> LABELLED_WHERE_THEY_STAND =
            Set.of(Address.class, Telephone.class, EmailAddress.class, Told.class, Plainly.class);

    @ParameterizedTest
    @EnumSource
    void everyFieldOfAPlanHasALabel(PlanType type) {
        List<String> unlabelled = new ArrayList<>();
        walk(type.record(), type.id(), false, unlabelled, new LinkedHashSet<>());

        assertThat(unlabelled)
                .as("Label these with @Labelled where they are declared")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CARE_PLAN", "COURT_CARE_PLAN"})
    void everyLabelIsUsed(PlanType type) {
        Set<Class<? extends Record>> records = new LinkedHashSet<>();
        walk(type.record(), "", false, new ArrayList<>(), records);
        Set<Label> used = EnumSet.of(Label.ADOPTER, Label.THIRD_PARTY); // by the standing of people only
        used.add(Label.PARENTS_VERSION); // a plan for court has none
        records.forEach(record -> Fields.of(record).forEach(field -> used.addAll(field.labels())));

        assertThat(used).containsExactlyInAnyOrder(Label.values());
    }

    @Test
    void onlyAPersonsFieldsGoByStanding() {
        Set<Class<? extends Record>> records = new LinkedHashSet<>();
        for (PlanType type : PlanType.values()) {
            walk(type.record(), "", false, new ArrayList<>(), records);
        }

        assertThat(records)
                .filteredOn(record -> Fields.of(record).stream()
                        .anyMatch(field -> field.personalDetail().isPresent()))
                .containsExactly(Person.class);
    }

    @Test
    void aRecordIsAboutOneFieldsPeopleAtMost() {
        Set<Class<? extends Record>> records = new LinkedHashSet<>();
        for (PlanType type : PlanType.values()) {
            walk(type.record(), "", false, new ArrayList<>(), records);
        }

        assertThat(records)
                .allSatisfy(record -> assertThat(Fields.of(record).stream()
                                .filter(Field::isAbout)
                                .toList())
                        .as(record.getName())
                        .hasSizeLessThanOrEqualTo(1));
        assertThat(records)
                .filteredOn(record -> Fields.of(record).stream()
                        .anyMatch(field -> field.name().equals("person")))
                .as("Whoever a record calls its person, it is about; otherwise say here why not")
                .allMatch(record -> record == Approval.class
                        || record == IndependentVisitor.class
                        || record == Service.class
                        || Fields.of(record).stream().anyMatch(Field::isAbout));
    }

    private static void walk(
            Class<? extends Record> record,
            String path,
            boolean isLabelledOutside,
            List<String> unlabelled,
            Set<Class<? extends Record>> records) {
        records.add(record);
        for (Field field : Fields.of(record)) {
            FieldType inner = field.type() instanceof FieldType.ListOf list ? list.element() : field.type();
            boolean isLabelled =
                    !field.labels().isEmpty() || field.personalDetail().isPresent();
            String here = path + "/" + field.name();
            if (inner instanceof FieldType.Group group) {
                walk(group.record(), here, isLabelled, unlabelled, records);
            } else if (!isLabelled
                    && !(inner instanceof FieldType.Id)
                    && !(isLabelledOutside && LABELLED_WHERE_THEY_STAND.contains(record))) {
                unlabelled.add(here);
            }
        }
    }
}
