package uk.careplans.generator.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.merge.Printed.Part;
import uk.careplans.generator.merge.Printed.Span;
import uk.careplans.generator.merge.Printed.WebLink;
import uk.careplans.generator.template.ParagraphLook;
import uk.careplans.generator.template.RunLook;
import uk.careplans.generator.word.OwnLists;
import uk.careplans.generator.word.XmlText;

/** Writes the paragraphs and list items of long texts, and the words in them that are bold, italic or links. */
final class ProseWriter {

    /** What Word allows. */
    private static final int LONGEST_TIP = 255;

    private final Output out;
    private final int firstNumbering;
    private final List<Integer> numberedLists = new ArrayList<>();
    /** The list of the last item of each level. */
    private final int[] lists = new int[OwnLists.LEVELS];

    private @Nullable StoryLinks links;

    /**
     * @param firstNumbering the first free {@code w:numId}
     */
    ProseWriter(Output out, int firstNumbering) {
        this.out = out;
        this.firstNumbering = firstNumbering;
    }

    /** What is written from now on stands in that story. */
    void inStory(StoryLinks story) {
        links = story;
    }

    /** With which number each numbered list of the document begins. */
    List<Integer> numberedLists() {
        return numberedLists;
    }

    /** Writes the start of a paragraph with its properties. */
    void startParagraph(Part part, boolean first, ParagraphLook look) {
        OwnLists own = look.lists().own();
        switch (part.kind()) {
            case PARAGRAPH -> out.append(first ? look.first() : look.following());
            case BULLET -> {
                if (part.level() == 0) {
                    out.append(look.bullet());
                } else {
                    startItem(look.lists().bulletStyle(), part.level(), own.bullets());
                }
            }
            case NUMBER -> {
                if (part.begins()) {
                    numberedLists.add(part.number());
                    lists[part.level()] = firstNumbering + numberedLists.size() - 1;
                }
                startItem(look.numberStyle(), part.level(), lists[part.level()]);
            }
            case UNDER_BULLET ->
                startUnder(look.lists().bulletStyle(), own.bulletIndents().get(part.level()));
            case UNDER_NUMBER ->
                startUnder(look.numberStyle(), own.numberIndents().get(part.level()));
        }
    }

    private void startItem(String style, int level, int list) {
        out.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(XmlText.escaped(style))
                .append("\"/><w:numPr><w:ilvl w:val=\"")
                .append(level)
                .append("\"/><w:numId w:val=\"")
                .append(list)
                .append("\"/></w:numPr></w:pPr>");
    }

    private void startUnder(String style, int indent) {
        out.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(XmlText.escaped(style))
                .append("\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr><w:ind w:left=\"")
                .append(indent)
                .append("\" w:firstLine=\"0\"/></w:pPr>");
    }

    /** Writes words as runs; a link is written as one, however many looks its words have. */
    void writeSpans(List<Span> spans, RunLook plain, @Nullable ParagraphLook look) {
        WebLink open = null;
        for (Span span : spans) {
            if (!Objects.equals(span.link(), open)) {
                out.append(open == null ? "" : "</w:hyperlink>");
                open = span.link();
                if (open != null) {
                    startLink(open);
                }
            }
            RunLook run =
                    span.isPlain() || look == null ? plain : look.span(span.bold(), span.italic(), span.link() != null);
            RunWriter.write(span.text(), run, out);
        }
        out.append(open == null ? "" : "</w:hyperlink>");
    }

    private void startLink(WebLink link) {
        String id =
                Objects.requireNonNull(links, "A link is written in a story").to(link.address());
        out.append(
                        "<w:hyperlink xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"")
                .append(id)
                .append('"');
        if (!link.tip().isEmpty()) {
            out.append(" w:tooltip=\"");
            out.escape(
                    link.tip().length() <= LONGEST_TIP ? link.tip() : link.tip().substring(0, LONGEST_TIP));
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
