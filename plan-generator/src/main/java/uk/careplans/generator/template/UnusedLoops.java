package uk.careplans.generator.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import uk.careplans.generator.template.Tag.TagPath;
import uk.careplans.model.field.FieldType;

/** Finds loops between whose ends no tag names their items or their count: they print the same again and again. */
final class UnusedLoops {

    private static final class Open {
        final Mark mark;
        boolean used;

        Open(Mark mark) {
            this.mark = mark;
        }

        String variable() {
            return mark.tag instanceof Tag.ForEach loop ? loop.variable() : "";
        }
    }

    private final Problems problems;
    private final Deque<Open> open = new ArrayDeque<>();

    private UnusedLoops(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reports those of a story.
     *
     * @param marks all its tags, checked
     */
    static void report(List<Mark> marks, Problems problems) {
        UnusedLoops loops = new UnusedLoops(problems);
        marks.forEach(loops::take);
    }

    private void take(Mark mark) {
        Usage.of(mark.tag).forEach(this::use);
        if (mark.tag.opensLoop() || mark.tag.opensCondition()) {
            open.push(new Open(mark));
        } else if (mark.tag.closes() && !open.isEmpty()) {
            close(open.pop(), mark);
        }
    }

    private void use(TagPath path) {
        String first = path.steps().get(0);
        open.stream()
                .filter(each -> first.equalsIgnoreCase("foreach")
                        ? each.mark.tag.opensLoop()
                        : each.variable().equalsIgnoreCase(first))
                .findFirst()
                .ifPresent(each -> each.used = true);
    }

    private void close(Open loop, Mark end) {
        // Where a tag in between is written wrong, it may be the one that names the items.
        if (loop.mark.tag instanceof Tag.ForEach
                && loop.mark.use != null
                && !loop.used
                && !problems.haveErrorBetween(loop.mark.spot, end.spot)) {
            problems.add(loop.mark, AdviceKind.UNUSED_LOOP, loop.mark.source, example(loop.mark, loop.variable()));
        }
    }

    private static String example(Mark loop, String variable) {
        return loop.use != null
                        && loop.use.type() instanceof FieldType.ListOf list
                        && Formatter.groupOf(list.element()) != null
                ? variable + "." + PathReader.firstFieldOf(list.element())
                : variable;
    }
}
