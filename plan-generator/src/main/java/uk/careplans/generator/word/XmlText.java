package uk.careplans.generator.word;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes XML as text. It keeps prefixes and attributes as they are and adds nothing, so the same DOM gives the same text. */
public final class XmlText {

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
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                // A parser would turn these into a line feed or, in an attribute, a space.
                case '\r' -> out.append("&#13;");
                case '\n', '\t' -> out.append("&#").append((int) c).append(';');
                default -> out.append(c);
            }
        }
    }
}
