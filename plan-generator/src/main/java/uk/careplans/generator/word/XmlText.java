package uk.careplans.generator.word;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes XML as text. It keeps prefixes and attributes as they are and adds nothing, so the same DOM gives the same text. */
public final class XmlText {

    private static final @Nullable String[] ESCAPED = new @Nullable String[0x80];

    static {
        ESCAPED['&'] = "&amp;";
        ESCAPED['<'] = "&lt;";
        ESCAPED['>'] = "&gt;";
        ESCAPED['"'] = "&quot;";
        // A parser would turn these into a line feed or, in an attribute, a space.
        ESCAPED['\r'] = "&#13;";
        ESCAPED['\n'] = "&#10;";
        ESCAPED['\t'] = "&#9;";
    }

    private XmlText() {}

    /** The start tag of an element. */
    public static String open(Element element) {
        StringBuilder out = new StringBuilder();
        start(element, out);
        return out.append('>').toString();
    }

    /** The end tag of an element. */
    public static String close(Element element) {
        return "</" + element.getNodeName() + ">";
    }

    /** A node with all that is in it; comments and processing instructions are left out. */
    public static String of(Node node) {
        StringBuilder out = new StringBuilder();
        write(node, out);
        return out.toString();
    }

    private static void write(Node node, StringBuilder out) {
        if (node instanceof Element element) {
            start(element, out);
            if (element.getFirstChild() == null) {
                out.append("/>");
                return;
            }
            out.append('>');
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                write(child, out);
            }
            out.append(close(element));
        } else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            escape(node.getNodeValue(), out);
        }
    }

    private static void start(Element element, StringBuilder out) {
        out.append('<').append(element.getNodeName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            out.append(' ').append(attribute.getName()).append("=\"");
            escape(attribute.getValue(), out);
            out.append('"');
        }
    }

    /** A text as XML writes it, in an element or in an attribute with double quotes. */
    public static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        escape(text, out);
        return out.toString();
    }

    /** Appends a text as XML writes it, in an element or in an attribute with double quotes. */
    public static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                out.append(c);
            } else {
                out.append(escaped(c));
            }
        }
    }

    /** Whether XML writes a character as it is. */
    public static boolean isPlain(char c) {
        return c >= ESCAPED.length || ESCAPED[c] == null;
    }

    /** A character as XML writes it. */
    public static String escaped(char c) {
        String escaped = c < ESCAPED.length ? ESCAPED[c] : null;
        return escaped == null ? String.valueOf(c) : escaped;
    }
}
