package uk.careplans.generator.merge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.template.Step;

/**
 * The paragraphs and tables of a story while it is written: what nobody would see of them vanishes, and what Word wants
 * to find (a paragraph at the end of a cell, something between two tables) is put there.
 */
final class Flow {

    /** Holds two tables apart, or ends a cell after a table, without taking room. */
    private static final String HAIRLINE =
            "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/></w:pPr></w:p>";

    private static final String NO_WORDS = "<w:r><w:t></w:t></w:r>";

    private enum Last {
        NOTHING,
        PARAGRAPH,
        TABLE
    }

    private static final class Container {
        final Step.Container step;
        final int start;
        int contentStart;
        final StringBuilder kept = new StringBuilder();
        Last last = Last.NOTHING;

        Container(Step.Container step, int start, int contentStart) {
            this.step = step;
            this.start = start;
            this.contentStart = contentStart;
        }
    }

    private static final class Paragraph {
        final Step.Paragraph step;
        final StringBuilder kept = new StringBuilder();
        int start;
        boolean seen;
        /** Whether a long text has split it. */
        boolean split;

        Paragraph(Step.Paragraph step) {
            this.step = step;
        }
    }

    private final Output out;
    private final Deque<Container> containers = new ArrayDeque<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();

    Flow(Output out) {
        this.out = out;
    }

    /** Something that a reader sees was written. */
    void seen() {
        Paragraph paragraph = paragraphs.peek();
        if (paragraph != null) {
            paragraph.seen = true;
        }
    }

    /** Writes one end of a bookmark, which stays even if what is around it vanishes: its other end may be elsewhere. */
    void keep(String xml) {
        out.append(xml);
        if (!paragraphs.isEmpty()) {
            paragraphs.element().kept.append(xml);
        }
        if (!containers.isEmpty()) {
            containers.element().kept.append(xml);
        }
    }

    // ---- paragraphs that may vanish or be split

    void open(Step.Paragraph step) {
        Paragraph paragraph = new Paragraph(step);
        paragraphs.push(paragraph);
        begin(paragraph, step.open());
    }

    void closeParagraph() {
        end(paragraphs.pop());
    }

    /** Whether the open paragraph has words besides the field that is being printed. */
    boolean paragraphHasOtherWords() {
        Paragraph paragraph = paragraphs.element();
        return paragraph.seen || !paragraph.step.ofOneField();
    }

    /** Whether a part of the open paragraph is written already, with its number and its page break if it has them. */
    boolean paragraphIsUnderWay() {
        Paragraph paragraph = paragraphs.element();
        return paragraph.seen || paragraph.split;
    }

    /**
     * Ends the open paragraph, writes paragraphs of their own, and begins it again behind them.
     *
     * @param following the start of the rest of the paragraph, without a number or page break of its own
     */
    void interrupt(String following, Runnable write) {
        Paragraph paragraph = paragraphs.element();
        end(paragraph);
        write.run();
        last(Last.PARAGRAPH);
        paragraph.split = true;
        begin(paragraph, following);
    }

    private void begin(Paragraph paragraph, String open) {
        paragraph.start = out.length();
        paragraph.seen = false;
        paragraph.kept.setLength(0);
        out.append(open);
    }

    private void end(Paragraph paragraph) {
        if (paragraph.seen) {
            out.append("</w:p>");
            last(Last.PARAGRAPH);
        } else {
            out.setLength(paragraph.start);
            out.append(paragraph.kept.toString());
        }
    }

    void paragraphEnds() {
        last(Last.PARAGRAPH);
    }

    // ---- tables of which every document has a row

    void tableBegins() {
        Container around = containers.peek();
        if (around != null && around.last == Last.TABLE) {
            out.append(HAIRLINE);
        }
    }

    void tableEnds() {
        last(Last.TABLE);
    }

    // ---- containers

    void open(Step.Container step) {
        int start = out.length();
        if (step.kind() == Step.Container.Kind.TABLE) {
            tableBegins();
        }
        out.append(step.open());
        containers.push(new Container(step, start, out.length()));
    }

    /** What was written of the open table so far is no row of it. */
    void headEnds() {
        Container table = containers.element();
        table.contentStart = out.length();
    }

    void closeContainer() {
        Container container = containers.pop();
        boolean empty = out.length() - container.contentStart == container.kept.length();
        switch (container.step.kind()) {
            case TABLE -> {
                if (empty) {
                    out.setLength(container.start);
                    out.append(container.kept.toString());
                    return;
                }
                last(Last.TABLE);
            }
            case WORDS -> out.append(empty ? NO_WORDS : "");
            case STORY, CELL -> {
                if (container.last == Last.NOTHING) {
                    out.append(container.step.emptyParagraph());
                } else if (container.last == Last.TABLE) {
                    out.append(HAIRLINE);
                }
            }
        }
        out.append(container.step.close());
    }

    private void last(Last last) {
        @Nullable Container around = containers.peek();
        Objects.requireNonNull(around, "A paragraph or table stands in a container").last = last;
    }
}
