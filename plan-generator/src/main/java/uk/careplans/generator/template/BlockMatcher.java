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
                .forEachRemaining(opened -> problems.add(
                        opened.mark,
                        ProblemKind.NOT_CLOSED,
                        opened.mark.source,
                        "this " + kind.words().replaceFirst("^page body$", "part of the document"),
                        opened.mark.tag instanceof Tag.ForEach ? "repeats" : "keeps or leaves out"));
        return matcher.blocks;
    }

    private void take(Mark mark) {
        if (mark.tag instanceof Tag.ForEach || mark.tag instanceof Tag.If) {
            open.push(new Opened(mark));
        } else if (mark.tag instanceof Tag.End) {
            takeEnd(mark);
        } else if (mark.isDirective()) {
            takeMiddle(mark);
        }
    }

    private void takeEnd(Mark end) {
        Opened opened = open.poll();
        if (opened == null) {
            problems.add(end, ProblemKind.END_WITHOUT_BLOCK);
        } else {
            blocks.add(new Block(opened.mark, opened.middles, end));
        }
    }

    private void takeMiddle(Mark middle) {
        Opened opened = open.peek();
        if (opened == null || !(opened.mark.tag instanceof Tag.If)) {
            problems.add(middle, ProblemKind.ELSE_WITHOUT_IF, middle.directive());
        } else if (opened.middles.stream().anyMatch(earlier -> earlier.tag instanceof Tag.Else)) {
            problems.add(middle, ProblemKind.BEHIND_ELSE, middle.directive());
        } else {
            opened.middles.add(middle);
        }
    }
}
