package uk.careplans.generator.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Where the tags of each element stand in a text of well-formed XML that has no document type declaration. Elements are
 * in document order, as {@link Wml#all} gives them.
 */
final class XmlSpans {

    /** From where the start tag opens to where the end tag closes; an empty-element tag is both. */
    static final class Span {

        final int from;
        /** Behind the start tag. */
        final int open;
        /** Before the end tag; of an empty-element tag, before its slash. */
        int close;
        /** Behind the end tag. */
        int to;

        private Span(int from, int open) {
            this.from = from;
            this.open = open;
        }

        boolean isEmptyElement() {
            return to == open;
        }
    }

    private final String text;
    private final List<Span> spans = new ArrayList<>();
    private final Deque<Span> unclosed = new ArrayDeque<>();

    private XmlSpans(String text) {
        this.text = text;
    }

    static List<Span> of(String text) {
        XmlSpans found = new XmlSpans(text);
        int at = text.indexOf('<');
        while (at >= 0) {
            at = text.indexOf('<', found.take(at));
        }
        return found.spans;
    }

    /** Reads what begins with a {@code <}, and returns where it ends. */
    private int take(int from) {
        if (text.startsWith("<!--", from)) {
            return text.indexOf("-->", from) + 3;
        } else if (text.startsWith("<![CDATA[", from)) {
            return text.indexOf("]]>", from) + 3;
        } else if (text.startsWith("<?", from)) {
            return text.indexOf("?>", from) + 2;
        } else if (text.startsWith("</", from)) {
            Span span = unclosed.pop();
            span.close = from;
            span.to = text.indexOf('>', from) + 1;
            return span.to;
        }
        return takeStartTag(from);
    }

    private int takeStartTag(int from) {
        int end = from;
        char quote = 0;
        while (quote != 0 || text.charAt(end) != '>') {
            char c = text.charAt(end++);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            }
        }
        Span span = new Span(from, end + 1);
        spans.add(span);
        if (text.charAt(end - 1) == '/') {
            span.close = end - 1;
            span.to = end + 1;
        } else {
            unclosed.push(span);
        }
        return end + 1;
    }
}
