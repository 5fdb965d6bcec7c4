package uk.careplans.generator.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.merge.Printed.Span;
import uk.careplans.generator.merge.Printed.WebLink;

/** Reads the words of one Markdown paragraph. */
final class MarkdownSpans {

    /** What would be something else in other Markdown, and keeps its lines. */
    private static final Pattern LINE_OF_ITS_OWN =
            Pattern.compile("\\s*(?:#{1,6}\\s|[|>]|```|~~~|---|===|\\*\\*\\*$|</?\\w).*");

    private final String text;
    private final List<Span> spans = new ArrayList<>();
    private int line;

    /**
     * @param text the whole Markdown text
     */
    MarkdownSpans(String text) {
        this.text = text;
    }

    List<Span> read(Paragraph paragraph) {
        List<String> lines =
                paragraph.getSourceSpans().stream().map(this::typed).toList();
        readChildren(paragraph, false, false, null, lines);
        return spans;
    }

    private void readChildren(Node parent, boolean bold, boolean italic, @Nullable WebLink link, List<String> lines) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text words) {
                add(words.getLiteral(), bold, italic, link);
            } else if (node instanceof StrongEmphasis) {
                readChildren(node, true, italic, link, lines);
            } else if (node instanceof Emphasis) {
                readChildren(node, bold, true, link, lines);
            } else if (node instanceof Link found) {
                readChildren(node, bold, italic, webLink(found), lines);
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                boolean breaks =
                        node instanceof HardLineBreak || isOfItsOwn(lines, line) || isOfItsOwn(lines, line + 1);
                line++;
                add(breaks ? "\n" : " ", bold, italic, link);
            } else {
                for (SourceSpan span : node.getSourceSpans()) {
                    add(typed(span), bold, italic, link);
                }
            }
        }
    }

    private static boolean isOfItsOwn(List<String> lines, int number) {
        return number < lines.size()
                && LINE_OF_ITS_OWN.matcher(lines.get(number)).matches();
    }

    private static @Nullable WebLink webLink(Link link) {
        String tip = link.getTitle() == null ? "" : link.getTitle();
        return LinkAddress.whole(link.getDestination())
                .map(address -> new WebLink(address, tip))
                .orElse(null);
    }

    private String typed(SourceSpan span) {
        return text.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }

    private void add(String words, boolean bold, boolean italic, @Nullable WebLink link) {
        Span added = new Span(words, bold, italic, link);
        int last = spans.size() - 1;
        if (last >= 0 && looksLike(spans.get(last), added)) {
            spans.set(last, new Span(spans.get(last).text() + words, bold, italic, link));
        } else if (!words.isEmpty()) {
            spans.add(added);
        }
    }

    private static boolean looksLike(Span one, Span other) {
        return one.bold() == other.bold() && one.italic() == other.italic() && Objects.equals(one.link(), other.link());
    }
}
