package uk.careplans.generator.template;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.careplans.generator.template.Tag.Condition;
import uk.careplans.generator.template.Tag.TagPath;
import uk.careplans.model.PlanType;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.Fields;
import uk.careplans.model.field.Suggestion;

/** Checks the paths of tags against the model's types, inside the loops that are open. */
final class Resolver {

    static final String PROFILE = "profile";
    private static final List<String> COUNTERS = List.of("count", "first", "last");

    private final PlanType planType;
    private final boolean hasBand;
    private final Collection<String> allVariables;

    /**
     * @param hasBand whether the form is for readers whose hard words are explained
     * @param allVariables the variables of every loop of the template, for messages
     */
    Resolver(PlanType planType, boolean hasBand, Collection<String> allVariables) {
        this.planType = planType;
        this.hasBand = hasBand;
        this.allVariables = allVariables;
    }

    /** Resolves a field that is to be printed. */
    Outcome printed(TagPath path, List<Loop> loops) {
        Outcome outcome = resolve(path, loops, PathReader.Purpose.PRINT);
        if (outcome instanceof Outcome.Counter counter && !counter.what().equals("count")) {
            return Outcome.mistake(ProblemKind.CONDITION_PRINTED, path.asTag(), "$" + path);
        }
        return outcome instanceof Outcome.Found found ? checkPrinted(path, found) : outcome;
    }

    private static Outcome checkPrinted(TagPath path, Outcome.Found found) {
        FieldUse use = found.use();
        if (use.formatter().isCondition()) {
            return Outcome.mistake(ProblemKind.CONDITION_PRINTED, path.asTag(), "$" + path);
        }
        if (use.formatter() != Formatter.PLAIN || Formatter.isPrinted(use.type())) {
            return found;
        }
        if (use.type() instanceof FieldType.ListOf list) {
            return Outcome.mistake(
                    ProblemKind.LIST_PRINTED, path.asTag(), path.toString(), PathReader.firstFieldOf(list.element()));
        }
        return Outcome.mistake(
                ProblemKind.GROUP_PRINTED, path.asTag(), "${" + path + "." + PathReader.firstFieldOf(use.type()) + "}");
    }

    /** Resolves the list of a loop. */
    Outcome list(TagPath path, List<Loop> loops) {
        Outcome outcome = resolve(path, loops, PathReader.Purpose.REPEAT);
        boolean list = outcome instanceof Outcome.Found found
                && found.use().type() instanceof FieldType.ListOf
                && found.use().formatter() == Formatter.PLAIN;
        return list || outcome instanceof Outcome.Mistake || outcome instanceof Outcome.Unknown
                ? outcome
                : Outcome.mistake(ProblemKind.NOT_A_LIST, "$" + path);
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
        Outcome outcome = resolve(path, loops, PathReader.Purpose.CONDITION);
        if (outcome instanceof Outcome.Found found) {
            return Optional.of(new Rule.Holds(found.use()));
        } else if (outcome instanceof Outcome.Counter counter) {
            switch (counter.what()) {
                case "first" -> {
                    return Optional.of(new Rule.IsFirst(counter.loop()));
                }
                case "last" -> {
                    return Optional.of(new Rule.IsLast(counter.loop()));
                }
                default -> mistakes.add(Outcome.mistake(ProblemKind.NOT_A_CONDITION, "$" + path, "if"));
            }
        } else if (outcome instanceof Outcome.Mistake mistake) {
            mistakes.add(mistake);
        }
        return Optional.empty();
    }

    private Outcome resolve(TagPath path, List<Loop> loops, PathReader.Purpose purpose) {
        String first = path.steps().get(0);
        if (first.equalsIgnoreCase("foreach")) {
            return counter(path, loops);
        }
        for (int i = loops.size() - 1; i >= 0; i--) {
            Loop loop = loops.get(i);
            if (loop.variable().equalsIgnoreCase(first)) {
                return new PathReader(planType, path, purpose).fromItemOf(loop, loops);
            }
        }
        if (first.equalsIgnoreCase(PROFILE)) {
            return purpose == PathReader.Purpose.CONDITION
                    ? new PathReader(planType, path, purpose).fromProfile()
                    : Outcome.mistake(ProblemKind.PROFILE_PRINTED, path.asTag(), "$" + path);
        }
        if (first.equalsIgnoreCase(BigWords.NAME)) {
            return hasBand
                    ? new PathReader(planType, path, purpose).fromWords()
                    : Outcome.mistake(ProblemKind.NO_BIG_WORDS, path.asTag());
        }
        return PathReader.fieldOf(new FieldType.Group(planType.record()), first) == null
                ? unknownStart(path, loops)
                : new PathReader(planType, path, purpose).fromPlan();
    }

    private static Outcome counter(TagPath path, List<Loop> loops) {
        if (loops.isEmpty()) {
            return Outcome.mistake(ProblemKind.NO_LOOP, "$" + path);
        }
        String what = path.steps().size() == 2 ? path.steps().get(1) : "";
        return COUNTERS.contains(what)
                ? new Outcome.Counter(loops.get(loops.size() - 1).number(), what)
                : Outcome.mistake(ProblemKind.UNKNOWN_COUNTER, "$" + path);
    }

    private Outcome unknownStart(TagPath path, List<Loop> loops) {
        String first = path.steps().get(0);
        if (allVariables.stream().anyMatch(first::equalsIgnoreCase)) {
            return Outcome.mistake(ProblemKind.OUTSIDE_LOOP, path.asTag(), first);
        }
        Stream<String> known = Stream.concat(
                loops.stream().filter(loop -> loop.item() != null).map(Loop::variable),
                Fields.of(planType.record()).stream().map(Field::name));
        return PathReader.unknown(
                planType, path, Suggestion.nearest(first, known.toList()).map(near -> path.with(0, near)));
    }
}
