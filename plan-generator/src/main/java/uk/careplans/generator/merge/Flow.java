package uk.careplans.generator.merge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.template.ParagraphStart;
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
        /** The page setup of the last section of a body. */
        byte[] pageSetup = new byte[0];

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
    private final FreshLists lists;
    private final Deque<Container> containers = new ArrayDeque<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    /** Where the page setup of the section before this one stands; negative if there is none. */
    private int setupStart = -1;

    private int setupEnd;
    /** Whether a reader sees anything of this section. */
    private boolean sectionSeen;

    Flow(Output out, FreshLists lists) {
        this.out = out;
        this.lists = lists;
    }

    /** Something that a reader sees was written. */
    void seen() {
        sectionSeen = true;
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
        begin(paragraph, ParagraphStart.of(following));
    }

    private void begin(Paragraph paragraph, ParagraphStart open) {
        paragraph.start = out.length();
        paragraph.seen = false;
        paragraph.kept.setLength(0);
        lists.write(open, out);
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

    // ---- sections

    /** Writes the page setup of a section into the properties of its last paragraph. */
    void sectionBreak(String xml) {
        setupStart = out.length();
        out.append(xml);
        setupEnd = out.length();
    }

    void sectionEnds() {
        sectionSeen = false;
    }

    /**
     * Closes the last section. If nothing of it is to be seen, the section before becomes the last: its page setup moves
     * from its last paragraph to the end of the body, so that no empty page follows.
     */
    void lastSection(String xml) {
        Container body = containers.element();
        if (setupStart < 0 || sectionSeen) {
            body.pageSetup = xml.getBytes(StandardCharsets.UTF_8);
        } else {
            body.pageSetup = out.toBytes(setupStart, setupEnd);
            byte[] behind = out.toBytes(setupEnd, out.length());
            out.setLength(setupStart);
            out.append(behind);
        }
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

    /** The columns of the open table are written; its rows come now. */
    void rowsBegin() {
        containers.element().contentStart = out.length();
    }

    void open(Step.Container step) {
        int start = out.length();
        if (step.kind() == Step.Container.Kind.TABLE) {
            tableBegins();
        }
        out.append(step.open());
        containers.push(new Container(step, start, out.length()));
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
            case ROW -> {
                if (empty) {
                    out.setLength(container.start);
                    out.append(container.kept.toString());
                    return;
                }
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
        out.append(container.pageSetup).append(container.step.close());
    }

    private void last(Last last) {
        sectionSeen |= last == Last.TABLE;
        @Nullable Container around = containers.peek();
        Objects.requireNonNull(around, "A paragraph or table stands in a container").last = last;
    }
}
