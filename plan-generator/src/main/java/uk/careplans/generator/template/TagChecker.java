package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.careplans.generator.template.Tag.Condition;
import uk.careplans.model.PlanType;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.Fields;
import uk.careplans.model.field.Suggestion;

/** Checks every tag against the model, in the order of the text, and tells each what it means. */
final class TagChecker {

    private final PlanType planType;
    private final Map<String, PackPicture> pictures;
    private final Set<String> mayBeMissing;
    private final Resolver resolver;
    private final Problems problems;
    private final List<Loop> open = new ArrayList<>();
    private final List<Boolean> opensLoop = new ArrayList<>();
    private final List<Loop> loops = new ArrayList<>();
    private int nextLoop;

    /**
     * @param hasBand whether the form is for readers whose hard words are explained
     * @param marks the tags of all stories
     */
    TagChecker(PlanType planType, boolean hasBand, PackParts parts, List<Mark> marks, Problems problems) {
        this.pictures = new TreeMap<>(parts.pictures());
        this.mayBeMissing = parts.mayBeMissing();
        this.planType = planType;
        this.problems = problems;
        this.resolver = new Resolver(
                planType,
                hasBand,
                marks.stream()
                        .filter(mark -> mark.tag instanceof Tag.ForEach)
                        .map(mark -> ((Tag.ForEach) mark.tag).variable())
                        .collect(Collectors.toSet()));
    }

    /** Checks the tags of a story, which no loop leaves. */
    void checkStory(List<Mark> marks) {
        open.clear();
        opensLoop.clear();
        marks.forEach(this::check);
    }

    /** Looks at what was written for another program, once all stories are checked. */
    void check(OtherSyntax otherSyntax) {
        otherSyntax.report(resolver, loops);
    }

    private void check(Mark mark) {
        if (mark.tag instanceof Tag.Print print) {
            checkPrint(mark, resolver.printed(print.path(), open));
        } else if (mark.tag instanceof Tag.Picture picture) {
            checkPicture(mark, picture);
        } else if (mark.tag instanceof Tag.ForEach loop) {
            openLoop(mark, loop);
        } else if (mark.tag instanceof Tag.If condition) {
            opensLoop.add(false);
            checkCondition(mark, condition.condition());
        } else if (mark.tag instanceof Tag.Broken broken) {
            checkBroken(broken);
        } else if (mark.tag instanceof Tag.ElseIf condition) {
            checkCondition(mark, condition.condition());
        } else if (mark.tag instanceof Tag.End) {
            close();
        }
    }

    /** Nothing is known of the items of a loop that is written wrong, and nothing is said of their fields. */
    private void checkBroken(Tag.Broken broken) {
        if (broken.opensLoop() || broken.opensCondition()) {
            opensLoop.add(broken.opensLoop());
            if (broken.opensLoop()) {
                open.add(new Loop(nextLoop++, broken.variable(), "", "", null));
            }
        } else if (broken.closes()) {
            close();
        }
    }

    private void checkPrint(Mark mark, Outcome outcome) {
        if (outcome instanceof Outcome.Found found) {
            Formatter formatter = found.use().formatter();
            if (mark.inWords && (formatter == Formatter.BOXES || formatter == Formatter.IS)) {
                problems.add(mark, ProblemKind.BOXES_IN_WORDS, mark.source);
            }
            mark.use = found.use();
            if (mark.inWords && Placeholder.printsPicture(mark) && !Placeholder.isTagOfOne(mark)) {
                problems.add(mark, ProblemKind.PICTURE_IN_WORDS, mark.source);
            }
            mark.label = Labels.of(found.use(), open);
        } else if (outcome instanceof Outcome.Counter counter) {
            mark.loop = counter.loop();
        } else {
            report(mark, outcome);
        }
    }

    private void checkPicture(Mark mark, Tag.Picture picture) {
        mark.picture = pictures.get(picture.name());
        if (mark.picture == null && mayBeMissing.contains(picture.name())) {
            return;
        }
        Optional<String> near = Suggestion.nearest(picture.name(), pictures.keySet());
        if (mark.picture != null && mark.inWords && !Placeholder.isTagOfOne(mark)) {
            problems.add(mark, ProblemKind.PICTURE_IN_WORDS, mark.source);
        } else if (mark.picture == null && near.isPresent()) {
            problems.add(mark, ProblemKind.UNKNOWN_PICTURE_NEAR, mark.source, near.get());
        } else if (mark.picture == null) {
            String all = pictures.isEmpty() ? "none" : String.join(", ", pictures.keySet());
            problems.add(mark, ProblemKind.UNKNOWN_PICTURE, mark.source, all);
        }
    }

    private void openLoop(Mark mark, Tag.ForEach loop) {
        checkName(mark, loop.variable());
        Outcome outcome = resolver.list(loop.list(), open);
        FieldType item = null;
        String label = loop.variable();
        if (outcome instanceof Outcome.Found found) {
            mark.use = found.use();
            item = ((FieldType.ListOf) found.use().type()).element();
            label = Labels.last(found.use(), label);
        } else {
            report(mark, outcome);
        }
        if (mark.original.loop == FieldUse.PLAN) {
            mark.original.loop = nextLoop++;
        }
        mark.loop = mark.original.loop;
        Loop opened = new Loop(mark.loop, loop.variable(), "$" + loop.list(), label, item);
        open.add(opened);
        loops.add(opened);
        opensLoop.add(true);
    }

    private void checkName(Mark mark, String variable) {
        boolean taken = variable.equalsIgnoreCase("foreach")
                || variable.equalsIgnoreCase(Resolver.PROFILE)
                || variable.equalsIgnoreCase(BigWords.NAME)
                || Fields.of(planType.record()).stream()
                        .anyMatch(field -> field.name().equalsIgnoreCase(variable))
                || open.stream().anyMatch(loop -> loop.variable().equalsIgnoreCase(variable));
        if (taken) {
            problems.add(mark, ProblemKind.NAME_TAKEN, variable, variable + "2");
        }
    }

    private void checkCondition(Mark mark, Condition condition) {
        List<Outcome.Mistake> mistakes = new ArrayList<>();
        resolver.condition(condition, open, mistakes).ifPresent(rule -> mark.rule = rule);
        mistakes.forEach(mistake -> report(mark, mistake));
    }

    private void report(Mark mark, Outcome outcome) {
        if (outcome instanceof Outcome.Mistake mistake) {
            problems.add(mark.spot, mistake.kind(), mistake.details());
        }
    }

    /** An {@code #end} without a block is reported by the matcher. */
    private void close() {
        if (!opensLoop.isEmpty() && opensLoop.remove(opensLoop.size() - 1)) {
            open.remove(open.size() - 1);
        }
    }
}
