package uk.careplans.generator.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import uk.careplans.generator.merge.Printed.Part;
import uk.careplans.generator.merge.Printed.Part.Kind;
import uk.careplans.generator.merge.Printed.Span;

/**
 * Reads Markdown as paragraphs and list items with bold and italic words and links. Whatever else Markdown knows stays
 * text as it was typed: headings, quotations, code, rules, tables, pictures, HTML.
 */
final class MarkdownParser {

    /** As deep as the lists of a form go; what is nested deeper stays at that level. */
    private static final int DEEPEST = 2;
    /** Deeper than anybody writes; what goes on behind it is text. */
    private static final int DEEPEST_NESTING = 40;

    private static final Parser COMMONMARK = Parser.builder()
            .maxOpenBlockParsers(DEEPEST_NESTING)
            .maxInlineNesting(DEEPEST_NESTING)
            .enabledBlockTypes(Set.of(ListBlock.class))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .customInlineContentParserFactory(AsTyped.of('`'))
            .customInlineContentParserFactory(AsTyped.of('&'))
            .customInlineContentParserFactory(AsTyped.of('<'))
            .build();

    private final String text;
    private final List<Part> parts = new ArrayList<>();

    private MarkdownParser(String text) {
        this.text = text;
    }

    static List<Part> parse(String text) {
        MarkdownParser parser = new MarkdownParser(text);
        parser.readBlocks(COMMONMARK.parse(text));
        return parser.parts;
    }

    private void readBlocks(Node parent) {
        for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof ListBlock list) {
                readList(list, 0);
            } else {
                add(Kind.PARAGRAPH, 0, 0, false, spansOf(block));
            }
        }
    }

    private void readList(ListBlock list, int level) {
        int first = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? Math.max(1, ordered.getMarkerStartNumber())
                : 1;
        int number = first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            readItem((ListItem) item, list instanceof BulletList, Math.min(level, DEEPEST), number, number == first);
            number++;
        }
    }

    private void readItem(ListItem item, boolean bullet, int level, int number, boolean begins) {
        boolean marked = false;
        for (Node block = item.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof ListBlock list && marked) {
                readList(list, level + 1);
            } else if (block instanceof ListBlock list) {
                // An item of nothing but a list, as in "- - x", has no words to hang its own bullet on.
                readList(list, level);
            } else if (marked) {
                add(bullet ? Kind.UNDER_BULLET : Kind.UNDER_NUMBER, level, 0, false, spansOf(block));
            } else {
                add(bullet ? Kind.BULLET : Kind.NUMBER, level, bullet ? 0 : number, begins && !bullet, spansOf(block));
                marked = true;
            }
        }
    }

    private List<Span> spansOf(Node block) {
        return block instanceof Paragraph paragraph
                ? new MarkdownSpans(text).read(paragraph)
                : List.of(Span.plain(typed((Block) block)));
    }

    /** The definition of a link, which Markdown would hide. */
    private String typed(Block block) {
        StringBuilder typed = new StringBuilder();
        for (SourceSpan line : block.getSourceSpans()) {
            typed.append(typed.isEmpty() ? "" : "\n")
                    .append(text, line.getInputIndex(), line.getInputIndex() + line.getLength());
        }
        return typed.toString();
    }

    private void add(Kind kind, int level, int number, boolean begins, List<Span> spans) {
        Part part = new Part(kind, level, number, begins, spans);
        if (!part.text().isBlank()) {
            parts.add(part);
        }
    }
}
