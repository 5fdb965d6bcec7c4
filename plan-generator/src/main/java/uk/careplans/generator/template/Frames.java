package uk.careplans.generator.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The blocks that are open while the children of one element are compiled. */
final class Frames {

    private static final class Frame {
        final Mark open;
        final List<Step.Branch> branches = new ArrayList<>();

        @Nullable
        Rule rule;

        StepList steps = new StepList();

        Frame(Mark open) {
            this.open = open;
            this.rule = open.rule;
        }

        void endBranch() {
            branches.add(new Step.Branch(rule, steps.steps()));
            steps = new StepList();
        }
    }

    private final StepList bottom = new StepList();
    private final Deque<Frame> frames = new ArrayDeque<>();

    /** Where steps go now. */
    StepList steps() {
        Frame frame = frames.peek();
        return frame == null ? bottom : frame.steps;
    }

    /** A directive of a block on this level. */
    void take(Mark directive) {
        if (directive.tag.opensLoop() || directive.tag.opensCondition()) {
            frames.push(new Frame(directive));
        } else if (directive.tag instanceof Tag.End) {
            close(frames.pop());
        } else {
            Frame frame = frames.element();
            frame.endBranch();
            frame.rule = directive.rule;
        }
    }

    /** Opens the blocks that begin in a paragraph or row; gives back what must be closed after it. */
    List<Mark> openBefore(List<Mark> directives) {
        List<Mark> closing = new ArrayList<>();
        for (Mark directive : directives) {
            if (directive.tag instanceof Tag.End) {
                closing.add(directive);
            } else {
                take(directive);
            }
        }
        return closing;
    }

    private void close(Frame frame) {
        if (frame.open.tag instanceof Tag.ForEach) {
            StepList round = new StepList();
            if (!frame.open.startingLists.isEmpty()) {
                round.add(new Step.ListsStart(frame.open.startingLists));
            }
            round.addAll(frame.steps.steps());
            steps().add(new Step.Repeat(frame.open.loop, Objects.requireNonNull(frame.open.use), round.steps()));
        } else {
            frame.endBranch();
            steps().add(new Step.Choose(frame.branches));
        }
    }

    /** The loops and conditions that are open. */
    boolean areOpen() {
        return !frames.isEmpty();
    }

    List<Step> all() {
        return bottom.steps();
    }
}
