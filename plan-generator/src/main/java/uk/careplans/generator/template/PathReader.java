package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.template.Tag.TagPath;
import uk.careplans.model.ItemId;
import uk.careplans.model.PlanType;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.Fields;
import uk.careplans.model.field.Suggestion;
import uk.careplans.model.profile.CouncilProfile;

/** Follows one path through the model, step by step, to a field and its formatter. */
final class PathReader {

    /** What a path is wanted for. */
    enum Purpose {
        PRINT,
        REPEAT,
        CONDITION
    }

    private final PlanType planType;
    private final TagPath path;
    private final Purpose purpose;
    private final List<Field> fields = new ArrayList<>();
    private String item = "";

    PathReader(PlanType planType, TagPath path, Purpose purpose) {
        this.planType = planType;
        this.path = path;
        this.purpose = purpose;
    }

    Outcome fromPlan() {
        return follow(FieldUse.PLAN, new FieldType.Group(planType.record()), 0);
    }

    /** A path that leads nowhere in the profile is told like one that leads nowhere in the plan. */
    Outcome fromProfile() {
        Outcome outcome = follow(FieldUse.PROFILE, new FieldType.Group(CouncilProfile.class), 1);
        return outcome instanceof Outcome.Mistake mistake && mistake.kind().id().equals("unknown-field")
                ? Outcome.mistake(
                        ProblemKind.NOT_IN_PROFILE,
                        "$" + path,
                        path.steps().size() < 2 ? "" : path.steps().get(1))
                : outcome;
    }

    Outcome fromWords() {
        return follow(FieldUse.WORDS, new FieldType.Group(BigWords.class), 0);
    }

    Outcome fromItemOf(Loop loop, List<Loop> open) {
        if (loop.item() == null) {
            return new Outcome.Unknown();
        }
        Outcome outcome = follow(loop.number(), loop.item(), 1);
        return fields.isEmpty() && outcome instanceof Outcome.Mistake mistake
                ? notInItem(loop, open, mistake)
                : outcome;
    }

    private Outcome follow(int loop, FieldType start, int from) {
        FieldType type = start;
        for (int i = from; i < path.steps().size(); i++) {
            Field field = fieldOf(type, path.steps().get(i));
            if (field != null) {
                fields.add(field);
                type = field.type();
            } else if (isItem(type, i)) {
                item = path.steps().get(i);
                type = ((FieldType.ListOf) type).element();
            } else {
                return formatted(loop, type, i);
            }
        }
        return found(loop, type, Formatter.PLAIN, "");
    }

    /** Whether the step names an item, not a formatter or a field that somebody forgot to name the item for. */
    private boolean isItem(FieldType type, int at) {
        if (!(type instanceof FieldType.ListOf list)
                || !fields.get(fields.size() - 1).isNamedByForms()) {
            return false;
        }
        String step = path.steps().get(at);
        boolean last = at == path.steps().size() - 1;
        return step.matches(ItemId.FORM)
                && formatter(type, step).isEmpty()
                && !(last && fieldOf(list.element(), step) != null);
    }

    private Outcome found(int loop, FieldType type, Formatter formatter, String code) {
        return new Outcome.Found(new FieldUse(loop, fields, item, type, formatter, code));
    }

    static @Nullable Field fieldOf(FieldType type, String name) {
        Class<? extends Record> group = Formatter.groupOf(type);
        if (group == null) {
            return null;
        }
        return Fields.named(group, name)
                .or(() -> Fields.of(group).stream()
                        .filter(field -> field.name().equalsIgnoreCase(name))
                        .findFirst())
                .orElse(null);
    }

    private static Optional<Formatter> formatter(FieldType type, String word) {
        return Formatter.of(type).stream()
                .filter(known -> known.word().equals(word))
                .findFirst();
    }

    /** The step is no field: a formatter, with nothing after it but the code of {@code is}. */
    private Outcome formatted(int loop, FieldType type, int at) {
        List<String> steps = path.steps();
        Optional<Formatter> formatter = formatter(type, steps.get(at));
        if (formatter.isEmpty()) {
            return unknownStep(type, at);
        }
        int last = formatter.get() == Formatter.IS ? at + 1 : at;
        if (last < steps.size() - 1) {
            return Outcome.mistake(
                    ProblemKind.BEHIND_FORMATTER, path.asTag(), steps.get(last), "." + steps.get(last + 1));
        }
        return formatter.get() == Formatter.IS ? isCode(loop, type, at + 1) : found(loop, type, formatter.get(), "");
    }

    private Outcome isCode(int loop, FieldType type, int at) {
        List<String> codes = codesOf(type);
        String written = at < path.steps().size() ? path.steps().get(at) : "";
        if (codes.contains(written)) {
            return found(loop, type, Formatter.IS, written);
        }
        return unknownFormatter(
                type,
                written.isEmpty() ? "is" : "is." + written,
                codes.stream().map(code -> "is." + code).toList());
    }

    /** The codes that an answer of that type can have, in order; yes and no for a yes-or-no question. */
    private static List<String> codesOf(FieldType type) {
        return type instanceof FieldType.Choice choice
                ? choice.codes().stream().map(coded -> coded.code()).toList()
                : List.of("yes", "no");
    }

    private Outcome unknownStep(FieldType type, int at) {
        String step = path.steps().get(at);
        List<String> formatters = Formatter.of(type).stream()
                .filter(known -> !known.isCondition() || purpose == Purpose.CONDITION)
                .map(Formatter::word)
                .toList();
        Class<? extends Record> group = Formatter.groupOf(type);
        if (group != null) {
            List<String> known = new ArrayList<>(formatters);
            Fields.of(group).forEach(field -> known.add(field.name()));
            return unknown(planType, path, Suggestion.nearest(step, known).map(near -> path.with(at, near)));
        }
        if (!fields.isEmpty() && fields.get(fields.size() - 1).isNamedByForms() && !step.matches(ItemId.FORM)) {
            return Outcome.mistake(
                    ProblemKind.NOT_AN_ID, path.asTag(), step, "$" + path.upTo(at), String.valueOf(ItemId.LONGEST));
        }
        boolean intoList = type instanceof FieldType.ListOf
                && Suggestion.nearest(step, formatters).isEmpty();
        return intoList ? intoList((FieldType.ListOf) type, at) : unknownFormatter(type, step, formatters);
    }

    private Outcome intoList(FieldType.ListOf list, int at) {
        String step = path.steps().get(at);
        boolean ofGroups = Formatter.groupOf(list.element()) != null;
        String field = fieldOf(list.element(), step) == null ? firstFieldOf(list.element()) : step;
        String item = ofGroups ? "${item." + field + "}" : "${item}";
        return Outcome.mistake(ProblemKind.INTO_LIST, path.asTag(), "$" + path.upTo(at), item);
    }

    private Outcome unknownFormatter(FieldType type, String written, List<String> known) {
        if (known.isEmpty()) {
            return Outcome.mistake(ProblemKind.BEHIND_FIELD, path.asTag(), words(type), "." + written);
        }
        return Suggestion.nearest(written, known)
                .map(near -> Outcome.mistake(
                        ProblemKind.UNKNOWN_FORMATTER_NEAR, path.asTag(), words(type), "." + written, "." + near))
                .orElseGet(() -> Outcome.mistake(
                        ProblemKind.UNKNOWN_FORMATTER,
                        path.asTag(),
                        words(type),
                        "." + written,
                        "." + String.join(", .", known)));
    }

    private static String words(FieldType type) {
        return type instanceof FieldType.ListOf ? "list" : type.words();
    }

    /** A field of a group that can be printed, for messages. */
    static String firstFieldOf(FieldType type) {
        return Stream.ofNullable(Formatter.groupOf(type))
                .flatMap(group -> Fields.of(group).stream())
                .filter(field -> !(field.type() instanceof FieldType.Id) && Formatter.isPrinted(field.type()))
                .map(Field::name)
                .findFirst()
                .orElse("name");
    }

    /** The path leads to no field of the plan. */
    static Outcome unknown(PlanType planType, TagPath path, Optional<TagPath> meant) {
        String plan = ("aeiou".indexOf(planType.words().charAt(0)) >= 0 ? "an " : "a ") + planType.words();
        return meant.map(near -> Outcome.mistake(ProblemKind.UNKNOWN_FIELD_NEAR, path.asTag(), plan, near.asTag()))
                .orElseGet(() -> Outcome.mistake(ProblemKind.UNKNOWN_FIELD, path.asTag(), plan, planType.id()));
    }

    /** The items of the loop have no such field; those of another loop that is open may. */
    private Outcome notInItem(Loop loop, List<Loop> open, Outcome.Mistake mistake) {
        if (mistake.kind() != ProblemKind.UNKNOWN_FIELD && mistake.kind() != ProblemKind.UNKNOWN_FIELD_NEAR) {
            return mistake;
        }
        String step = path.steps().get(1);
        Optional<Outcome> meant = open.stream()
                .filter(other -> other.item() != null && fieldOf(other.item(), step) != null)
                .map(other -> path.with(0, other.variable()).asTag())
                .map(tag -> (Outcome) Outcome.mistake(ProblemKind.OTHER_LOOP, path.asTag(), loop.list(), step, tag))
                .findFirst();
        return meant.orElseGet(() -> mistake.kind() == ProblemKind.UNKNOWN_FIELD_NEAR
                ? mistake
                : Outcome.mistake(ProblemKind.NOT_IN_ITEM, path.asTag(), loop.list(), step, planType.id()));
    }
}
