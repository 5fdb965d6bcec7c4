package uk.careplans.generator.merge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.template.Step;
import uk.careplans.generator.zip.Literal;

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

    /**
     * How a paragraph begins that may vanish or be split.
     *
     * @param ofOneField whether a field is all that can be seen in it
     */
    record OpenParagraph(Start open, boolean ofOneField) {}

    /**
     * How a container begins and ends.
     *
     * @param emptyParagraph what a story or cell holds when nothing is left
     */
    record OpenContainer(Step.Container.Kind kind, Literal open, Literal close, Literal emptyParagraph) {}

    private static final class Container {
        final OpenContainer form;
        final int start;
        int contentStart;
        /** The page setup of the last section of a body. */
        @Nullable
        Literal pageSetup;

        final Kept kept = new Kept();
        Last last = Last.NOTHING;

        Container(OpenContainer form, int start, int contentStart) {
            this.form = form;
            this.start = start;
            this.contentStart = contentStart;
        }
    }

    private static final class Paragraph {
        final OpenParagraph form;
        int start;
        boolean seen;
        /** Whether a long text has split it. */
        boolean split;

        Kept kept = new Kept();

        Paragraph(OpenParagraph form) {
            this.form = form;
        }
    }

    private final Output out;
    private final FreshLists lists;
    private final Deque<Container> containers = new ArrayDeque<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final OpenLinks links;
    private final OpenSections sections;

    Flow(Output out, FreshLists lists) {
        this.out = out;
        this.lists = lists;
        this.links = new OpenLinks(out);
        this.sections = new OpenSections(out);
    }

    /** Something that a reader sees was written. */
    void seen() {
        sections.seen();
        Paragraph paragraph = paragraphs.peek();
        if (paragraph != null) {
            paragraph.seen = true;
        }
        links.seen();
    }

    /** Writes one end of a bookmark, which stays even if what is around it vanishes: its other end may be elsewhere. */
    void keep(String xml) {
        int start = out.length();
        out.append(xml);
        int bytes = out.length() - start;
        links.keep(xml, bytes);
        if (!paragraphs.isEmpty()) {
            paragraphs.element().kept.add(xml, bytes);
        }
        if (!containers.isEmpty()) {
            containers.element().kept.add(xml, bytes);
        }
    }

    // ---- paragraphs that may vanish or be split

    void open(OpenParagraph form) {
        Paragraph paragraph = new Paragraph(form);
        paragraphs.push(paragraph);
        begin(paragraph, form.open());
    }

    void closeParagraph() {
        end(paragraphs.pop());
    }

    /** Whether the open paragraph has words besides the field that is being printed. */
    boolean paragraphHasOtherWords() {
        Paragraph paragraph = paragraphs.element();
        return paragraph.seen || !paragraph.form.ofOneField();
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
    void interrupt(Literal following, Runnable write) {
        Paragraph paragraph = paragraphs.element();
        end(paragraph);
        write.run();
        last(Last.PARAGRAPH);
        paragraph.split = true;
        begin(paragraph, Start.of(following));
    }

    private void begin(Paragraph paragraph, Start open) {
        paragraph.start = out.length();
        paragraph.seen = false;
        paragraph.kept = new Kept();
        lists.write(open, out);
    }

    private void end(Paragraph paragraph) {
        if (paragraph.seen) {
            out.append("</w:p>");
            last(Last.PARAGRAPH);
        } else {
            out.setLength(paragraph.start);
            out.append(paragraph.kept.xml);
        }
    }

    void paragraphEnds() {
        last(Last.PARAGRAPH);
    }

    /** The links made of data. */
    OpenLinks links() {
        return links;
    }

    // ---- sections

    /** The sections of a body. */
    OpenSections sections() {
        return sections;
    }

    /** Closes the last section. */
    void lastSection(Literal xml) {
        containers.element().pageSetup = sections.last(xml);
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

    void open(OpenContainer form) {
        int start = out.length();
        if (form.kind() == Step.Container.Kind.TABLE) {
            tableBegins();
        }
        out.write(form.open());
        containers.push(new Container(form, start, out.length()));
    }

    void closeContainer() {
        Container container = containers.pop();
        boolean empty = out.length() - container.contentStart == container.kept.length;
        switch (container.form.kind()) {
            case TABLE -> {
                if (empty) {
                    out.setLength(container.start);
                    out.append(container.kept.xml);
                    return;
                }
                last(Last.TABLE);
            }
            case ROW -> {
                if (empty) {
                    out.setLength(container.start);
                    out.append(container.kept.xml);
                    return;
                }
            }
            case WORDS -> out.append(empty ? NO_WORDS : "");
            case STORY, CELL -> {
                if (container.last == Last.NOTHING) {
                    out.write(container.form.emptyParagraph());
                } else if (container.last == Last.TABLE) {
                    out.append(HAIRLINE);
                }
            }
        }
        if (container.pageSetup != null) {
            out.write(container.pageSetup);
        }
        out.write(container.form.close());
    }

    private void last(Last last) {
        if (last == Last.TABLE) {
            sections.seen();
        }
        @Nullable Container around = containers.peek();
        Objects.requireNonNull(around, "A paragraph or table stands in a container").last = last;
    }
}
