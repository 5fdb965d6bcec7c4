package uk.careplans.generator.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The words of a stretch of a story as another place repeats them: no notes, no pictures, of fields the results. */
final class PlainWords {

    private static final Set<String> SPACES = Set.of("tab", "br", "cr");
    private static final Set<String> LEFT_OUT =
            Set.of("pPr", "rPr", "sdtPr", "instrText", "txbxContent", "footnoteReference", "endnoteReference");

    private final StringBuilder words = new StringBuilder();
    /** For each field that is open, whether its result has begun. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private PlainWords() {}

    /** Of everything in an element. */
    static String in(Element element) {
        PlainWords read = new PlainWords();
        read.add(element);
        return read.text();
    }

    /** Of everything between two nodes, in the order of the text. */
    static String between(Node start, Node end) {
        PlainWords read = new PlainWords();
        for (@Nullable Node at = start; at != null && at != end; ) {
            boolean holdsEnd = (at.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_CONTAINED_BY) != 0;
            if (holdsEnd) {
                at = at.getFirstChild();
            } else {
                read.add(at);
                at = next(at);
                read.words.append(Wml.is(at, "p") ? " " : "");
            }
        }
        return read.text();
    }

    private static @Nullable Node next(Node node) {
        @Nullable Node at = node;
        while (at != null && at.getNextSibling() == null) {
            at = at.getParentNode();
        }
        return at == null ? null : at.getNextSibling();
    }

    private String text() {
        return words.toString().replaceAll(" +", " ").strip();
    }

    private void add(Node node) {
        String name = String.valueOf(node.getLocalName());
        boolean foreign = !Wml.W.equals(node.getNamespaceURI());
        if (foreign && !name.equals("t")) {
            children(node);
        } else if (name.equals("fldChar")) {
            field(((Element) node).getAttributeNS(Wml.W, "fldCharType"));
        } else if (name.equals("t")) {
            append(node.getTextContent());
        } else if (name.equals("noBreakHyphen")) {
            append("\u2011");
        } else if (SPACES.contains(name)) {
            append(" ");
        } else if (!LEFT_OUT.contains(name)) {
            words.append(name.equals("p") && words.length() > 0 ? " " : "");
            children(node);
        }
    }

    private void children(Node node) {
        for (@Nullable Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element) {
                add(child);
            }
        }
    }

    private void field(String type) {
        if (type.equals("begin")) {
            fields.push(false);
        } else if (type.equals("separate") && !fields.isEmpty()) {
            fields.pop();
            fields.push(true);
        } else if (type.equals("end")) {
            fields.poll();
        }
    }

    private void append(String text) {
        if (!fields.contains(false)) {
            words.append(text);
        }
    }
}
