package uk.careplans.generator.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.merge.Control.Paragraphs;
import uk.careplans.generator.merge.Printed.Part;
import uk.careplans.generator.merge.Printed.Span;
import uk.careplans.generator.merge.Printed.WebLink;
import uk.careplans.generator.word.OwnLists;
import uk.careplans.generator.zip.Literal;

/** Writes the paragraphs and list items of long texts, and the words in them that are bold, italic or links. */
final class ProseWriter {

    /** What Word allows. */
    private static final int LONGEST_TIP = 255;

    private final Output out;
    private final Phrases phrases;
    private final RunWriter runs;
    private final FreshLists lists;
    private final Around around;
    /** The list of the last item of each level. */
    private final int[] listOfLevel = new int[OwnLists.LEVELS];

    ProseWriter(Output out, Phrases phrases, RunWriter runs, FreshLists lists, Around around) {
        this.out = out;
        this.phrases = phrases;
        this.runs = runs;
        this.lists = lists;
        this.around = around;
    }

    /** Writes the start of a paragraph with its properties. */
    void startParagraph(Part part, boolean first, Paragraphs look) {
        OwnLists own = look.own();
        switch (part.kind()) {
            case PARAGRAPH -> lists.write(first ? look.first() : Start.of(look.following()), out);
            case BULLET -> {
                if (part.level() == 0) {
                    out.write(look.bullet());
                } else {
                    startItem(look.bulleted(), part.level(), own.bullets());
                }
            }
            case NUMBER -> {
                if (part.begins()) {
                    listOfLevel[part.level()] = lists.own(part.number());
                }
                startItem(look.numbered(), part.level(), listOfLevel[part.level()]);
            }
            case UNDER_BULLET -> startUnder(look.bulleted(), own.bulletIndents().get(part.level()));
            case UNDER_NUMBER -> startUnder(look.numbered(), own.numberIndents().get(part.level()));
        }
    }

    private void startItem(Literal styled, int level, int list) {
        out.write(styled);
        if (level == 0) {
            out.write(phrases.list);
        } else {
            out.append("\"/><w:numPr><w:ilvl w:val=\"").append(level).append("\"/><w:numId w:val=\"");
        }
        out.append(list);
        out.write(phrases.listEnd);
    }

    private void startUnder(Literal styled, int indent) {
        out.write(styled);
        out.append("\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr><w:ind w:left=\"")
                .append(indent)
                .append("\" w:firstLine=\"0\"/></w:pPr>");
    }

    /** Writes words as runs; a link is written as one, however many looks its words have. */
    void writeSpans(List<Span> spans, Control control) {
        Paragraphs look = control.paragraphs;
        WebLink open = null;
        for (Span span : spans) {
            if (!Objects.equals(span.link(), open)) {
                endLink(open);
                open = span.link();
                if (open != null) {
                    startLink(open);
                }
            }
            runs.write(span.text(), look == null || span.isPlain() ? control.runs : lookOf(span, look));
        }
        endLink(open);
    }

    private static Runs lookOf(Span span, Paragraphs look) {
        return look.span(span.bold(), span.italic(), span.link() != null);
    }

    private void endLink(@Nullable WebLink open) {
        if (open != null) {
            out.append("</w:hyperlink>");
        }
    }

    private void startLink(WebLink link) {
        out.append(
                        "<w:hyperlink xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"")
                .append(around.to(link.address()))
                .append('"');
        if (!link.tip().isEmpty()) {
            out.append(" w:tooltip=\"");
            out.escape(link.tip(), LONGEST_TIP);
            out.append('"');
        }
        out.append(" w:history=\"1\">");
    }

    /** The same words line by line. */
    static List<List<Span>> lines(List<Span> spans) {
        List<List<Span>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        for (Span span : spans) {
            String[] texts = span.text().split("\n", -1);
            for (int i = 0; i < texts.length; i++) {
                if (i > 0) {
                    lines.add(new ArrayList<>());
                }
                if (!texts[i].isEmpty()) {
                    lines.get(lines.size() - 1).add(new Span(texts[i], span.bold(), span.italic(), span.link()));
                }
            }
        }
        return lines;
    }
}
