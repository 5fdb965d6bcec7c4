package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.template.Tag.Condition;
import uk.careplans.generator.template.Tag.TagPath;
import uk.careplans.model.PlanType;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.Fields;
import uk.careplans.model.field.Suggestion;

/** Checks the paths of tags against the model's types, inside the loops that are open. */
final class Resolver {

    /**
     * A loop that is open.
     *
     * @param number its number in the template
     * @param item the type of its items; null if that is unknown because the loop itself is wrong
     */
    record Loop(int number, String variable, @Nullable FieldType item) {}

    /** What a path is, or what is wrong with it. */
    sealed interface Outcome {
        /** It depends on a loop that is wrong itself, and says so. */
        record Unknown() implements Outcome {}

        /** A field. */
        record Found(FieldUse use) implements Outcome {}

        /** {@code $foreach.count}, {@code .first} or {@code .last} of a loop. */
        record Counter(int loop, String what) implements Outcome {}

        /** A mistake. */
        record Mistake(ProblemKind kind, List<String> details) implements Outcome {}
    }

    private static final List<String> COUNTERS = List.of("count", "first", "last");

    private final PlanType planType;
    private final Collection<String> allVariables;

    /**
     * @param allVariables the variables of every loop of the template, for messages
     */
    Resolver(PlanType planType, Collection<String> allVariables) {
        this.planType = planType;
        this.allVariables = allVariables;
    }

    /** Resolves a field that is to be printed. */
    Outcome printed(TagPath path, List<Loop> loops) {
        Outcome outcome = resolve(path, loops);
        if (outcome instanceof Outcome.Counter counter && !counter.what().equals("count")) {
            return mistake(ProblemKind.CONDITION_PRINTED, "${" + path + "}", "$" + path);
        }
        return outcome instanceof Outcome.Found found ? checkPrinted(path, found) : outcome;
    }

    private Outcome checkPrinted(TagPath path, Outcome.Found found) {
        FieldUse use = found.use();
        if (use.formatter() == Formatter.ANSWERED) {
            return mistake(ProblemKind.CONDITION_PRINTED, "${" + path + "}", "$" + path);
        }
        if (use.formatter() != Formatter.PLAIN || Formatter.isPrinted(use.type())) {
            return found;
        }
        if (use.type() instanceof FieldType.ListOf list) {
            return mistake(ProblemKind.LIST_PRINTED, "${" + path + "}", path.toString(), firstFieldOf(list.element()));
        }
        return mistake(
                ProblemKind.GROUP_PRINTED, "${" + path + "}", "${" + path + "." + firstFieldOf(use.type()) + "}");
    }

    private static String firstFieldOf(FieldType type) {
        Class<? extends Record> group = Formatter.groupOf(type);
        return group == null
                ? "name"
                : Fields.of(group).stream()
                        .filter(field -> !(field.type() instanceof FieldType.Id))
                        .findFirst()
                        .map(Field::name)
                        .orElse("name");
    }

    /** Resolves the list of a loop. */
    Outcome list(TagPath path, List<Loop> loops) {
        Outcome outcome = resolve(path, loops);
        boolean list = outcome instanceof Outcome.Found found
                && found.use().type() instanceof FieldType.ListOf
                && found.use().formatter() == Formatter.PLAIN;
        return list || outcome instanceof Outcome.Mistake || outcome instanceof Outcome.Unknown
                ? outcome
                : mistake(ProblemKind.NOT_A_LIST, "$" + path);
    }

    /** Resolves a condition; mistakes are added to the list. */
    Optional<Rule> condition(Condition condition, List<Loop> loops, List<Outcome.Mistake> mistakes) {
        if (condition instanceof Condition.Holds holds) {
            return holds(holds.path(), loops, mistakes);
        } else if (condition instanceof Condition.Not not) {
            return condition(not.other(), loops, mistakes).map(Rule.Not::new);
        } else if (condition instanceof Condition.And and) {
            Optional<Rule> left = condition(and.left(), loops, mistakes);
            Optional<Rule> right = condition(and.right(), loops, mistakes);
            return left.flatMap(l -> right.map(r -> new Rule.And(l, r)));
        }
        Condition.Or or = (Condition.Or) condition;
        Optional<Rule> left = condition(or.left(), loops, mistakes);
        Optional<Rule> right = condition(or.right(), loops, mistakes);
        return left.flatMap(l -> right.map(r -> new Rule.Or(l, r)));
    }

    private Optional<Rule> holds(TagPath path, List<Loop> loops, List<Outcome.Mistake> mistakes) {
        Outcome outcome = resolve(path, loops);
        if (outcome instanceof Outcome.Mistake mistake) {
            mistakes.add(mistake);
            return Optional.empty();
        } else if (outcome instanceof Outcome.Unknown) {
            return Optional.empty();
        } else if (outcome instanceof Outcome.Counter counter) {
            return switch (counter.what()) {
                case "first" -> Optional.of(new Rule.IsFirst(counter.loop()));
                case "last" -> Optional.of(new Rule.IsLast(counter.loop()));
                default -> {
                    mistakes.add(mistake(ProblemKind.NOT_A_CONDITION, "$" + path));
                    yield Optional.empty();
                }
            };
        }
        return Optional.of(new Rule.Holds(((Outcome.Found) outcome).use()));
    }

    private Outcome resolve(TagPath path, List<Loop> loops) {
        String first = path.steps().get(0);
        if (first.equalsIgnoreCase("foreach")) {
            return counter(path, loops);
        }
        for (int i = loops.size() - 1; i >= 0; i--) {
            Loop loop = loops.get(i);
            if (loop.variable().equalsIgnoreCase(first)) {
                return loop.item() == null
                        ? new Outcome.Unknown()
                        : follow(new Walk(path, loop.number(), loop.item()), 1);
            }
        }
        FieldType plan = new FieldType.Group(planType.record());
        return fieldOf(plan, first) == null
                ? unknownStart(path, loops)
                : follow(new Walk(path, FieldUse.PLAN, plan), 0);
    }

    private static Outcome counter(TagPath path, List<Loop> loops) {
        if (loops.isEmpty()) {
            return mistake(ProblemKind.NO_LOOP, "$" + path);
        }
        String what = path.steps().size() == 2 ? path.steps().get(1) : "";
        return COUNTERS.contains(what)
                ? new Outcome.Counter(loops.get(loops.size() - 1).number(), what)
                : mistake(ProblemKind.UNKNOWN_FORMATTER, "$" + path, "a loop", what, "count, first, last");
    }

    private Outcome unknownStart(TagPath path, List<Loop> loops) {
        String first = path.steps().get(0);
        if (allVariables.stream().anyMatch(first::equalsIgnoreCase)) {
            return mistake(ProblemKind.OUTSIDE_LOOP, "${" + path + "}", first);
        }
        Stream<String> known = Stream.concat(
                loops.stream().map(Loop::variable),
                Fields.of(planType.record()).stream().map(Field::name));
        return Suggestion.nearest(first, known.toList())
                .map(near -> mistake(
                        ProblemKind.UNKNOWN_FIELD_NEAR,
                        "${" + path + "}",
                        planWords(),
                        "${" + replaced(path, 0, near) + "}"))
                .orElseGet(() -> mistake(ProblemKind.UNKNOWN_FIELD, "${" + path + "}", planWords(), planType.id()));
    }

    private String planWords() {
        return withArticle(planType.words());
    }

    /** A path being followed: how far it has come, and through which fields. */
    private static final class Walk {
        private final TagPath path;
        private final int loop;
        private final List<Field> fields = new ArrayList<>();
        private FieldType type;

        Walk(TagPath path, int loop, FieldType type) {
            this.path = path;
            this.loop = loop;
            this.type = type;
        }

        Outcome found(Formatter formatter, String code) {
            return new Outcome.Found(new FieldUse(loop, fields, type, formatter, code));
        }
    }

    private Outcome follow(Walk walk, int from) {
        List<String> steps = walk.path.steps();
        for (int i = from; i < steps.size(); i++) {
            Field field = fieldOf(walk.type, steps.get(i));
            if (field == null) {
                return formatted(walk, i);
            }
            walk.fields.add(field);
            walk.type = field.type();
        }
        return walk.found(Formatter.PLAIN, "");
    }

    private static @Nullable Field fieldOf(FieldType type, String name) {
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

    /** The step is no field: a formatter, with nothing behind it but the code of {@code is}. */
    private Outcome formatted(Walk walk, int at) {
        List<String> steps = walk.path.steps();
        Optional<Formatter> formatter = Formatter.of(walk.type).stream()
                .filter(known -> known.word().equals(steps.get(at)))
                .findFirst();
        if (formatter.isEmpty()) {
            return unknownStep(walk, at);
        }
        int last = formatter.get() == Formatter.IS ? at + 1 : at;
        if (last < steps.size() - 1) {
            return mistake(ProblemKind.BEHIND_FORMATTER, tag(walk), steps.get(last), "." + steps.get(last + 1));
        }
        return formatter.get() == Formatter.IS ? isCode(walk, at + 1) : walk.found(formatter.get(), "");
    }

    private static Outcome isCode(Walk walk, int at) {
        List<String> codes = codesOf(walk.type);
        String written = at < walk.path.steps().size() ? walk.path.steps().get(at) : "";
        return codes.contains(written)
                ? walk.found(Formatter.IS, written)
                : mistake(
                        ProblemKind.UNKNOWN_FORMATTER,
                        tag(walk),
                        withArticle(walk.type.words()),
                        "is." + written,
                        "is." + String.join(", is.", codes));
    }

    /** The codes that an answer of that type can have, in order; yes and no for a yes-or-no question. */
    private static List<String> codesOf(FieldType type) {
        return type instanceof FieldType.Choice choice
                ? choice.codes().stream().map(coded -> coded.code()).toList()
                : List.of("yes", "no");
    }

    private Outcome unknownStep(Walk walk, int at) {
        String step = walk.path.steps().get(at);
        String words = withArticle(walk.type.words());
        List<String> formatters =
                Formatter.of(walk.type).stream().map(Formatter::word).toList();
        Class<? extends Record> group = Formatter.groupOf(walk.type);
        if (walk.type instanceof FieldType.ListOf && !formatters.contains(step)) {
            String list = "$" + String.join(".", walk.path.steps().subList(0, at));
            return mistake(ProblemKind.INTO_LIST, tag(walk), list, step);
        } else if (group == null) {
            return Suggestion.nearest(step, formatters)
                    .map(near -> mistake(ProblemKind.UNKNOWN_FORMATTER_NEAR, tag(walk), words, step, near))
                    .orElseGet(() -> mistake(
                            ProblemKind.UNKNOWN_FORMATTER, tag(walk), words, step, String.join(", ", formatters)));
        }
        List<String> known = new ArrayList<>(formatters);
        Fields.of(group).forEach(field -> known.add(field.name()));
        String where = group == planType.record() ? planWords() : withArticle(walk.type.words());
        return Suggestion.nearest(step, known)
                .map(near -> mistake(
                        ProblemKind.UNKNOWN_FIELD_NEAR, tag(walk), where, "${" + replaced(walk.path, at, near) + "}"))
                .orElseGet(() -> mistake(ProblemKind.UNKNOWN_FIELD, tag(walk), where, planType.id()));
    }

    private static String tag(Walk walk) {
        return "${" + walk.path + "}";
    }

    private static String replaced(TagPath path, int at, String step) {
        List<String> steps = new ArrayList<>(path.steps());
        steps.set(at, step);
        return String.join(".", steps);
    }

    private static String withArticle(String words) {
        return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }

    private static Outcome.Mistake mistake(ProblemKind kind, String... details) {
        return new Outcome.Mistake(kind, List.of(details));
    }
}
