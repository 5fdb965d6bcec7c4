package uk.careplans.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.Fields;
import uk.careplans.model.field.Records;

/**
 * Invented plans that answer every field of every record, or some of them. The same seed gives the same plan, so a test
 * that prints its seed can be run again.
 */
public final class RandomPlans {

    private static final List<String> WORDS = List.of(
            "Maya",
            "Zoë",
            "O'Brien",
            "likes",
            "the \"big\" park",
            "{x}",
            "C:\\plans",
            "<b>&amp;</b>",
            "${child.name}",
            "😀",
            "12 Hill Road",
            "مريم",
            "naïve",
            "— and —",
            "#end",
            "tab\there",
            "Łódź",
            "1. first",
            "- item",
            "**bold**",
            "_[a *link*](https://example.org/?a=1&b=2)",
            "\\\\",
            "/");
    private static final List<String> BREAKS = List.of(" ", "\n", "\r\n", "\n\n", "  ");
    private static final int MOST_ITEMS = 3;

    private final Random random;
    private final boolean isFull;
    private final String beginning;

    private RandomPlans(long seed, boolean isFull, String beginning) {
        this.random = new Random(seed);
        this.isFull = isFull;
        this.beginning = beginning;
    }

    /** A care plan with every answer given, in which a check finds nothing that keeps a document from being made. */
    public static CarePlan full(long seed) {
        return (CarePlan) full(PlanType.CARE_PLAN, seed);
    }

    /** A plan with every answer given, in which a check finds nothing that keeps a document from being made. */
    public static Plan full(PlanType type, long seed) {
        return new RandomPlans(seed, true, "").plan(type);
    }

    /** A plan with answers of every kind: given, not recorded, not applying. */
    public static Plan patchy(PlanType type, long seed) {
        return new RandomPlans(seed, false, "").plan(type);
    }

    /** A patchy plan, each text of which begins with these words, reasons why something does not apply among them. */
    public static Plan saying(PlanType type, String words, long seed) {
        return new RandomPlans(seed, false, words).plan(type);
    }

    private Plan plan(PlanType type) {
        return (Plan) record(type.record(), "plan");
    }

    private <R extends Record> R record(Class<R> type, String id) {
        List<@Nullable Object> components = Fields.of(type).stream()
                .<@Nullable Object>map(field -> component(field, id))
                .collect(Collectors.toList());
        return Records.create(type, components);
    }

    private Object component(Field field, String id) {
        if (field.type() instanceof FieldType.Id) {
            return new ItemId(id);
        }
        int kind = isFull ? 0 : random.nextInt(8);
        if (kind == 6) {
            return Answer.doesNotApply(text(List.of(" ")));
        }
        return kind == 7 ? Answer.notRecorded() : Answer.of(value(field.type(), field.name()));
    }

    private Object value(FieldType type, String name) {
        if (type instanceof FieldType.ListOf list) {
            return IntStream.rangeClosed(1, MOST_ITEMS)
                    .mapToObj(i -> item(list.element(), name, i))
                    .toList();
        } else if (type instanceof FieldType.Group group) {
            return record(group.record(), name.substring(0, 1));
        } else if (type instanceof FieldType.Reference reference) {
            return Ref.to(reference.target().words().charAt(0) + "" + (1 + random.nextInt(MOST_ITEMS)));
        } else if (type instanceof FieldType.Choice choice) {
            return choice.codes().get(random.nextInt(choice.codes().size()));
        } else if (type instanceof FieldType.Picture) {
            return Pictures.png(
                    1 + random.nextInt(9),
                    1 + random.nextInt(9),
                    text(List.of(" ")).replaceAll("\\R", " "));
        } else if (type instanceof FieldType.Date) {
            return date(name);
        } else if (type instanceof FieldType.Time) {
            return LocalTime.of(random.nextInt(24), random.nextInt(60));
        } else if (type instanceof FieldType.WholeNumber) {
            return 1 + random.nextInt(40);
        } else if (type instanceof FieldType.YesNo) {
            return random.nextBoolean();
        }
        return type instanceof FieldType.LongText
                ? new Narrative(text(BREAKS), random.nextInt(3) == 0)
                : text(List.of(" "));
    }

    private Object item(FieldType element, String name, int position) {
        return element instanceof FieldType.Group group
                ? record(group.record(), name.charAt(0) + "" + position)
                : value(element, name);
    }

    /** A child is born long ago and ends come late, so that no check finds dates in the wrong order. */
    private LocalDate date(String name) {
        LocalDate birth = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(3000));
        return name.equals("dateOfBirth") ? birth : birth.plusYears(name.startsWith("ends") ? 30 : 10);
    }

    private String text(List<String> breaks) {
        return IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(i -> (i == 0 ? beginning : one(breaks)) + one(WORDS))
                .collect(Collectors.joining());
    }

    private String one(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
