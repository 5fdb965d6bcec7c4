package uk.careplans.generator.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import uk.careplans.generator.word.StoryKind;

/** Finds for each {@code #foreach} and {@code #if} its {@code #end}. */
final class BlockMatcher {

    private static final class Opened {
        final Mark mark;
        final List<Mark> middles = new ArrayList<>();

        Opened(Mark mark) {
            this.mark = mark;
        }
    }

    private final Problems problems;
    private final Deque<Opened> open = new ArrayDeque<>();
    private final List<Block> blocks = new ArrayList<>();

    private BlockMatcher(Problems problems) {
        this.problems = problems;
    }

    /** The blocks of a story; directives that match nothing go to the problems. */
    static List<Block> match(List<Mark> marks, StoryKind kind, Problems problems) {
        BlockMatcher matcher = new BlockMatcher(problems);
        marks.forEach(matcher::take);
        matcher.open
                .descendingIterator()
                .forEachRemaining(opened -> matcher.report(
                        opened.mark,
                        ProblemKind.NOT_CLOSED,
                        opened.mark.source,
                        "this "
                                + kind.words()
                                        .replaceFirst("^page body$", "part of the document")
                                        .replaceFirst("^document properties$", "property"),
                        opened.mark.tag.opensLoop() ? "repeats" : "keeps or leaves out"));
        return matcher.blocks;
    }

    /** What is written wrong was told already. */
    private void report(Mark mark, ProblemKind kind, String... details) {
        if (!(mark.tag instanceof Tag.Broken)) {
            problems.add(mark, kind, details);
        }
    }

    private void take(Mark mark) {
        if (mark.tag.opensLoop() || mark.tag.opensCondition()) {
            open.push(new Opened(mark));
        } else if (mark.tag.closes()) {
            takeEnd(mark);
        } else if (mark.isDirective()) {
            takeMiddle(mark);
        }
    }

    private void takeEnd(Mark end) {
        Opened opened = open.poll();
        if (opened == null) {
            report(end, ProblemKind.END_WITHOUT_BLOCK);
        } else {
            blocks.add(new Block(opened.mark, opened.middles, end));
        }
    }

    private void takeMiddle(Mark middle) {
        Opened opened = open.peek();
        if (opened == null || !opened.mark.tag.opensCondition()) {
            report(middle, ProblemKind.ELSE_WITHOUT_IF, middle.directive());
        } else if (opened.mark.tag.takesColumns()) {
            report(middle, ProblemKind.ELSE_IN_COLUMNS, middle.directive());
        } else if (opened.middles.stream().anyMatch(earlier -> earlier.tag instanceof Tag.Else)) {
            report(middle, ProblemKind.BEHIND_ELSE, middle.directive());
        } else {
            opened.middles.add(middle);
        }
    }
}
