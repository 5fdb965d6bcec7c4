package uk.careplans.testkit.edition;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.careplans.model.Answer;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Narrative;
import uk.careplans.model.Plan;
import uk.careplans.model.edition.Disclosure;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.Fields;
import uk.careplans.model.field.ItemSteps;
import uk.careplans.model.field.Records;
import uk.careplans.testkit.picture.PictureMaker;

/**
 * Changes a third of what one edition withholds: to something else, longer or shorter, to nothing, or to not applying. What the edition
 * rests on is left alone: standings, whom a record names, what is marked confidential, release decisions.
 */
public final class OtherSecrets {

    private static final Set<String> WHAT_DECIDES = Set.of(
            "standing",
            "relationship",
            "role",
            "agency",
            "parentalResponsibility",
            "withheldFrom",
            "confidential",
            "safeToGive",
            "localAuthority");

    private static final FieldPath RELEASES = FieldPath.of("releases");

    private final Set<FieldPath> withheld;
    private final Random random;

    private OtherSecrets(Edition edition, long seed) {
        withheld = edition.withheld().stream().map(Disclosure::path).collect(Collectors.toSet());
        random = new Random(seed);
    }

    /** The plan with other secrets before the reader of its edition. */
    public static Plan of(Plan plan, Edition edition, long seed) {
        return (Plan) new OtherSecrets(edition, seed).record(plan.record(), FieldPath.plan(), false);
    }

    private Record record(Record record, FieldPath path, boolean isWithheld) {
        List<@Nullable Object> components = new ArrayList<>();
        for (Field field : Fields.of(record.getClass())) {
            Answer<?> answer = field.answerIn(record);
            FieldPath here = path.then(field.name());
            if (field.type() instanceof FieldType.Id) {
                components.add(answer.value().orElseThrow());
            } else if (here.equals(RELEASES)) {
                components.add(answer);
            } else {
                components.add(answer(field, answer, here, isWithheld || withheld.contains(here)));
            }
        }
        return Records.create(record.getClass(), components);
    }

    private Answer<?> answer(Field field, Answer<?> answer, FieldPath path, boolean isWithheld) {
        Object value = answer.value().map(Object.class::cast).orElse(null);
        if (value instanceof Record record && field.type() instanceof FieldType.Group) {
            return isWithheld && mayGo(path) && random.nextInt(6) == 0
                    ? Answer.notRecorded()
                    : Answer.of(record(record, path, isWithheld));
        } else if (value instanceof List<?> items
                && field.type() instanceof FieldType.ListOf list
                && list.element() instanceof FieldType.Group) {
            return Answer.of(items(items, path, isWithheld));
        }
        boolean isLeftAlone = !isWithheld
                || isGroups(field.type())
                || WHAT_DECIDES.contains(field.name())
                || namesSomebody(field.type())
                || random.nextInt(3) > 0;
        return isLeftAlone ? answer : other(field.type());
    }

    /** What names people decides about them, so a group that does so stays. */
    private static boolean mayGo(FieldPath path) {
        String last = path.steps().get(path.steps().size() - 1);
        return Set.of("address", "telephone", "email", "sdq", "addressBeforeCare")
                .contains(last);
    }

    private List<Object> items(List<?> items, FieldPath path, boolean isWithheld) {
        List<Object> changed = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            FieldPath here = path.then(ItemSteps.of(items.get(i), i));
            changed.add(record((Record) items.get(i), here, isWithheld || withheld.contains(here)));
        }
        return changed;
    }

    private static boolean isGroups(FieldType type) {
        return type instanceof FieldType.Group
                || (type instanceof FieldType.ListOf list && list.element() instanceof FieldType.Group);
    }

    private static boolean namesSomebody(FieldType type) {
        return type instanceof FieldType.Reference
                || (type instanceof FieldType.ListOf list && list.element() instanceof FieldType.Reference);
    }

    private Answer<?> other(FieldType type) {
        return switch (random.nextInt(4)) {
            case 0 -> Answer.notRecorded();
            case 1 -> Answer.doesNotApply(word());
            default -> Answer.of(value(type));
        };
    }

    private Object value(FieldType type) {
        if (type instanceof FieldType.ListOf list) {
            return IntStream.range(0, random.nextInt(4))
                    .mapToObj(i -> value(list.element()))
                    .toList();
        } else if (type instanceof FieldType.Choice choice) {
            return choice.codes().get(random.nextInt(choice.codes().size()));
        } else if (type instanceof FieldType.Picture) {
            return PictureMaker.png(1 + random.nextInt(9), 1 + random.nextInt(9), word());
        } else if (type instanceof FieldType.Date) {
            return LocalDate.of(2026, 11, 20).plusDays(random.nextInt(9000));
        } else if (type instanceof FieldType.Time) {
            return LocalTime.of(random.nextInt(24), 7);
        } else if (type instanceof FieldType.WholeNumber) {
            return random.nextInt(40);
        } else if (type instanceof FieldType.YesNo) {
            return random.nextBoolean();
        }
        return type instanceof FieldType.LongText ? new Narrative(word()) : word();
    }

    private String word() {
        return "other " + "words ".repeat(random.nextInt(9)) + random.nextLong();
    }
}
