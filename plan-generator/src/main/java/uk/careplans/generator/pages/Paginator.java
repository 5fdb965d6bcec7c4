package uk.careplans.generator.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.word.FinishedParts;
import uk.careplans.generator.word.Wml;

/**
 * Lays out the main story of a finished document: measured once, laid out as often as somebody asks. What it does not know is said
 * and not guessed.
 */
final class Paginator {

    private static final double HAIR = 0.05;

    /** A paragraph or a table of the body. */
    private record Block(
            @Nullable MeasuredParagraph paragraph, @Nullable MeasuredTable table, int section) {}

    /** What is on one page at once, a line or a row. */
    private static final class Piece {
        final List<Element> begins = new ArrayList<>();
        final int section;
        double gap;
        double height;
        /** What is printed again above it when a page begins with it. */
        double again;

        boolean mayBeginPage = true;
        boolean mustBeginPage;

        Piece(int section) {
            this.section = section;
        }
    }

    private final List<Block> blocks = new ArrayList<>();
    private final List<PageShape> sections = new ArrayList<>();
    private final Map<Scale, List<List<MeasuredParagraph.Line>>> lines = new HashMap<>();

    /**
     * Measures a document.
     *
     * @throws UnknownLayoutException if something of it cannot be laid out
     */
    Paginator(Element document, FinishedParts parts, EmbeddedFonts fonts, StyleSheet styles, @Nullable Element settings)
            throws UnknownLayoutException {
        double stop = StyleSheet.points(Wml.attribute(Wml.child(settings, "defaultTabStop"), "val"), 36);
        for (String other :
                List.of("evenAndOddHeaders", "mirrorMargins", "gutterAtTop", "doNotUseHTMLParagraphAutoSpacing")) {
            if (settings != null && Wml.child(settings, other) != null) {
                throw new UnknownLayoutException("the setting " + other);
            }
        }
        if (settings != null && StyleSheet.isOn(List.of(settings), "autoHyphenation", false)) {
            throw new UnknownLayoutException("words that are parted at the end of a line");
        }
        Measuring measuring = new Measuring(styles, fonts, stop);
        TableMeasuring tables = new TableMeasuring(styles, measuring);
        Element body = Wml.child(document, "body");
        if (body == null) {
            throw new UnknownLayoutException("a document without a body");
        }
        List<Element> ends = new ArrayList<>();
        addBlocks(body, measuring, tables, ends);
        Element last = Wml.child(body, "sectPr");
        if (last == null) {
            throw new UnknownLayoutException("pages without a size");
        }
        ends.add(last);
        @Nullable PageShape before = null;
        for (Element end : ends) {
            before = PageShape.of(end, before, parts, measuring);
            sections.add(before);
        }
    }

    private void addBlocks(Element parent, Measuring measuring, TableMeasuring tables, List<Element> ends)
            throws UnknownLayoutException {
        for (Element child : Wml.children(parent)) {
            String name = String.valueOf(child.getLocalName());
            switch (name) {
                case "p" -> {
                    MeasuredParagraph paragraph = measuring.paragraph(child, List.of());
                    blocks.add(new Block(paragraph, null, ends.size()));
                    if (paragraph.sectionEnd != null) {
                        ends.add(paragraph.sectionEnd);
                    }
                }
                case "tbl" -> blocks.add(new Block(null, tables.table(child), ends.size()));
                case "sdt", "sdtContent", "customXml", "ins" -> addBlocks(child, measuring, tables, ends);
                case "sectPr", "bookmarkStart", "bookmarkEnd", "sdtPr", "sdtEndPr", "proofErr" -> {}
                default -> throw new UnknownLayoutException("a document with an element " + name);
            }
        }
    }

    /**
     * The pages.
     *
     * @param forced paragraphs before which a page ends although nothing in them says so
     */
    Pages pages(Scale scale, Set<Element> forced) throws UnknownLayoutException {
        return place(pieces(scale, forced), scale);
    }

    /**
     * The paragraphs that some programs keep whole, and others only with the next: they are laid out whole, and have to be told so.
     */
    List<Element> keptWhole() {
        List<List<MeasuredParagraph.Line>> broken = lines.computeIfAbsent(Scale.LARGEST, this::brokenLines);
        List<Element> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            MeasuredParagraph paragraph = blocks.get(i).paragraph();
            if (paragraph != null
                    && paragraph.keepNext
                    && !paragraph.keepLines
                    && broken.get(i).size() > 1) {
                kept.add(paragraph.source);
            }
        }
        return kept;
    }

    // ---- lines and rows

    private List<Piece> pieces(Scale scale, Set<Element> forced) throws UnknownLayoutException {
        List<List<MeasuredParagraph.Line>> broken = lines.computeIfAbsent(scale, this::brokenLines);
        List<Piece> pieces = new ArrayList<>();
        boolean kept = false;
        boolean forcedNext = false;
        double after = 0;
        @Nullable MeasuredParagraph before = null;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int from = pieces.size();
            if (block.paragraph() != null) {
                MeasuredParagraph paragraph = block.paragraph();
                @Nullable
                MeasuredParagraph next =
                        i + 1 < blocks.size() ? blocks.get(i + 1).paragraph() : null;
                addLines(
                        paragraph,
                        broken.get(i),
                        block.section(),
                        isJoined(before, paragraph),
                        isJoined(paragraph, next),
                        pieces);
                Piece first = pieces.get(from);
                first.mustBeginPage = paragraph.pageBreakBefore || forced.contains(paragraph.source);
                first.gap = gap(before, after, paragraph);
                after = paragraph.after;
                before = paragraph;
            } else if (block.table() != null) {
                addRows(block.table(), block.section(), scale, pieces);
                pieces.get(from).gap = after;
                after = 0;
                before = null;
            }
            Piece first = pieces.get(from);
            first.mayBeginPage = !kept;
            first.mustBeginPage |= forcedNext;
            kept = block.paragraph() != null
                    ? block.paragraph().keepNext
                    : block.table() != null && block.table().keepsNext();
            forcedNext = block.paragraph() != null && endsPage(broken.get(i));
        }
        return pieces;
    }

    private static boolean endsPage(List<MeasuredParagraph.Line> lines) {
        return lines.get(lines.size() - 1).endsPage();
    }

    private List<List<MeasuredParagraph.Line>> brokenLines(Scale scale) {
        List<List<MeasuredParagraph.Line>> broken = new ArrayList<>();
        for (Block block : blocks) {
            double column = sections.get(block.section()).width();
            broken.add(block.paragraph() == null ? List.of() : block.paragraph().lines(column, scale));
        }
        return broken;
    }

    /** Of the space behind a paragraph and that before the next, the larger counts. */
    static double gap(@Nullable MeasuredParagraph before, double after, MeasuredParagraph paragraph) {
        boolean alike = before != null && before.style.equals(paragraph.style);
        double behind = alike && before != null && before.contextual ? 0 : after;
        return Math.max(behind, alike && paragraph.contextual ? 0 : paragraph.before);
    }

    /** Whether two paragraphs stand in one box. */
    static boolean isJoined(@Nullable MeasuredParagraph first, @Nullable MeasuredParagraph second) {
        return first != null && second != null && !first.border.isEmpty() && first.border.equals(second.border);
    }

    private static void addLines(
            MeasuredParagraph paragraph,
            List<MeasuredParagraph.Line> lines,
            int section,
            boolean joinedAbove,
            boolean joinedBelow,
            List<Piece> pieces) {
        int count = lines.size();
        for (int i = 0; i < count; i++) {
            Piece piece = new Piece(section);
            piece.height = lines.get(i).height();
            if (i == 0) {
                piece.begins.add(paragraph.source);
                piece.height += joinedAbove ? 0 : paragraph.borderAbove;
            } else {
                boolean single = paragraph.widowControl && (i == 1 || i == count - 1);
                piece.mustBeginPage = lines.get(i - 1).endsPage();
                boolean whole = paragraph.keepLines || paragraph.keepNext;
                piece.mayBeginPage = !whole && !single;
            }
            piece.height += i == count - 1 && !joinedBelow ? paragraph.borderBelow : 0;
            pieces.add(piece);
        }
    }

    private static void addRows(MeasuredTable table, int section, Scale scale, List<Piece> pieces) {
        double heads = 0;
        boolean kept = true;
        List<MeasuredTable.Row> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            MeasuredTable.Row row = rows.get(i);
            Piece piece = new Piece(section);
            piece.height = row.height(scale) + (i == rows.size() - 1 ? table.borderBelow() : 0);
            piece.begins.addAll(row.paragraphs());
            piece.mayBeginPage = !kept;
            piece.again = row.isHead() ? 0 : heads;
            heads += row.isHead() ? piece.height : 0;
            kept = row.isHead() || row.keepsNext();
            pieces.add(piece);
        }
    }

    // ---- pages

    private Pages place(List<Piece> pieces, Scale scale) throws UnknownLayoutException {
        Pages pages = new Pages();
        int section = 0;
        int number = sections.get(0).firstNumber() < 0 ? 1 : sections.get(0).firstNumber();
        boolean first = true;
        boolean empty = true;
        double y = 0;
        double room = sections.get(0).height(true, scale);
        for (int from = 0; from < pieces.size(); ) {
            int to = from + 1;
            while (to < pieces.size()
                    && !pieces.get(to).mayBeginPage
                    && !pieces.get(to).mustBeginPage
                    && pieces.get(to).section == pieces.get(from).section) {
                to++;
            }
            Piece head = pieces.get(from);
            double height = 0;
            for (Piece piece : pieces.subList(from, to)) {
                height += piece.height + (piece == head ? 0 : piece.gap);
            }
            boolean other = head.section != section;
            boolean forced = other || head.mustBeginPage;
            if (!empty && (forced || y + head.gap + height > room + HAIR)) {
                for (Element begun : head.begins) {
                    pages.usedBefore().put(begun, y / room);
                }
                section = head.section;
                int again = sections.get(section).firstNumber();
                number = other && again >= 0 ? again : number + 1;
                first = other;
                room = sections.get(section).height(first, scale);
                y = forced ? head.gap : head.again;
            } else {
                y += head.gap;
            }
            if (y + height > room + HAIR) {
                throw new UnknownLayoutException("more is kept together than stands on a page");
            }
            for (Piece piece : pieces.subList(from, to)) {
                y += piece == head ? 0 : piece.gap;
                for (Element begun : piece.begins) {
                    pages.places().put(begun, new Pages.Place(number, y));
                }
                y += piece.height;
            }
            empty = false;
            from = to;
        }
        return pages;
    }
}
