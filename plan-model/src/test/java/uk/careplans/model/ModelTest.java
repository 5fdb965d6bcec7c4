package uk.careplans.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.Fields;
import uk.careplans.model.profile.CouncilProfile;

/** What must hold for every record and every list of codes of the model, also for those that are added one day. */
class ModelTest {

    private static final Set<Class<? extends Record>> RECORDS =
            recordsWithin(List.of(CarePlan.class, CourtCarePlan.class, ChildsPlan.class, CouncilProfile.class));

    @Test
    void everyRecordOfTheModelIsReached() {
        assertThat(RECORDS)
                .hasSizeGreaterThan(50)
                .contains(Action.class, Person.class, Copy.class, DecisionPoint.class);
    }

    @Test
    void everyComponentIsAnAnswerOrAnId() {
        assertThat(components())
                .allSatisfy(component ->
                        assertThat(component.getType()).as(component.toString()).isIn(Answer.class, ItemId.class));
    }

    @Test
    void everyComponentSaysWhatItMeansInASentence() {
        assertThat(components()).allSatisfy(component -> {
            Meaning meaning = component.getAnnotation(Meaning.class);
            assertThat(meaning).as(component.toString()).isNotNull();
            assertThat(meaning.value()).matches("[A-Z].*\\.");
        });
    }

    @Test
    void theIdOfAnItemIsItsFirstComponent() {
        assertThat(RECORDS)
                .allSatisfy(
                        record -> assertThat(Fields.of(record).stream().skip(1).map(Field::type))
                                .as(record.getName())
                                .noneMatch(type -> type instanceof FieldType.Id));
    }

    @Test
    void noFieldHasANameThatMeansSomethingElseInJson() {
        assertThat(components())
                .extracting(RecordComponent::getName)
                .doesNotContain("doesNotApply", "withheld", "planType", "schemaVersion")
                .allMatch(name -> name.matches("[a-z][A-Za-z0-9]{0,39}"));
    }

    @Test
    void everyCodeOfAListIsUniqueAndHasWords() {
        assertThat(choices()).hasSizeGreaterThan(10).allSatisfy(choice -> {
            assertThat(choice.codes()).extracting(Coded::code).as(choice.name()).doesNotHaveDuplicates();
            assertThat(choice.codes()).as(choice.name()).allSatisfy(code -> {
                assertThat(code.code()).matches("[A-Za-z][A-Za-z0-9]*");
                assertThat(code.words()).isNotBlank();
            });
        });
    }

    private static Stream<RecordComponent> components() {
        return RECORDS.stream().flatMap(record -> Arrays.stream(record.getRecordComponents()));
    }

    private static List<FieldType.Choice> choices() {
        List<FieldType.Choice> choices = new ArrayList<>();
        for (Class<? extends Record> record : RECORDS) {
            for (Field field : Fields.of(record)) {
                if (field.type() instanceof FieldType.Choice choice) {
                    choices.add(choice);
                }
            }
        }
        return choices;
    }

    private static Set<Class<? extends Record>> recordsWithin(List<Class<? extends Record>> roots) {
        Set<Class<? extends Record>> found = new LinkedHashSet<>();
        List<Class<? extends Record>> left = new ArrayList<>(roots);
        while (!left.isEmpty()) {
            Class<? extends Record> record = left.remove(0);
            if (found.add(record)) {
                Fields.of(record).forEach(field -> addRecord(field.type(), left));
            }
        }
        return found;
    }

    private static void addRecord(FieldType type, List<Class<? extends Record>> records) {
        if (type instanceof FieldType.Group group) {
            records.add(group.record());
        } else if (type instanceof FieldType.ListOf list) {
            addRecord(list.element(), records);
        }
    }
}
