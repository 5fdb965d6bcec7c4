package uk.careplans.generator.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads what a piece of a form tells of a plan from the tags in it, all of which were checked. */
final class ToldReader {

    private static final class Open {
        final Mark mark;
        final List<Told.Branch> branches = new ArrayList<>();

        @Nullable
        Rule rule;

        List<Told> told = new ArrayList<>();

        Open(Mark mark) {
            this.mark = mark;
            this.rule = mark.rule;
        }

        void endBranch() {
            branches.add(new Told.Branch(rule, told));
            told = new ArrayList<>();
        }
    }

    private static final Set<String> CHILDS_NAMES = Set.of("child.name", "child.knownAs");

    private final List<Told> bottom = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private ToldReader() {}

    /** What neighbouring elements tell that hold whole blocks. */
    static List<Told> of(List<Element> elements) {
        ToldReader reader = new ToldReader();
        elements.stream().flatMap(each -> Mark.allBelow(each).stream()).forEach(reader::take);
        return reader.bottom;
    }

    private void take(Mark mark) {
        if (mark.tag.opensLoop() || mark.tag.opensCondition()) {
            open.push(new Open(mark));
        } else if (mark.tag.closes()) {
            close(open.pop());
        } else if (mark.isDirective()) {
            Open block = open.element();
            block.endBranch();
            block.rule = mark.rule;
        } else if (mark.use != null && !namesTheChild(mark.use)) {
            here().add(new Told.Value(mark.use));
        }
    }

    /** Every paper names the child, in many a question too; that tells nothing. */
    private static boolean namesTheChild(FieldUse use) {
        return use.loop() == FieldUse.PLAN && CHILDS_NAMES.contains(String.join(".", use.steps()));
    }

    private List<Told> here() {
        Open block = open.peek();
        return block == null ? bottom : block.told;
    }

    private void close(Open block) {
        if (block.mark.tag.opensLoop()) {
            here().add(new Told.Each(block.mark.loop, Objects.requireNonNull(block.mark.use), block.told));
        } else {
            block.endBranch();
            here().add(new Told.OneOf(block.branches));
        }
    }
}
