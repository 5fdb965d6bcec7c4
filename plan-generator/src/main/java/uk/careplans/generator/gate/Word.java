package uk.careplans.generator.gate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What of Word's XML the gate has to know. */
final class Word {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String VML = "urn:schemas-microsoft-com:vml";
    static final String VML_OFFICE = "urn:schemas-microsoft-com:office:office";
    static final String XINCLUDE = "http://www.w3.org/2001/XInclude";

    private Word() {}

    static boolean is(@Nullable Node node, String localName) {
        return node != null && W.equals(node.getNamespaceURI()) && localName.equals(node.getLocalName());
    }

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Node parent, String localName) {
        return children(parent).stream().filter(child -> is(child, localName)).toList();
    }

    /** The {@code w:val} of the descendant that is reached by those names; empty if there is none. */
    static String val(Element from, String... localNames) {
        Element at = from;
        for (String name : localNames) {
            List<Element> next = children(at, name);
            if (next.isEmpty()) {
                return "";
            }
            at = next.get(0);
        }
        return at.getAttributeNS(W, "val");
    }

    /** The element that follows in the order of the text, itself and everything below it first; null behind the last. */
    static @Nullable Element next(Element element, Element root) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                return child;
            }
        }
        for (Node up = element; up != null && up != root; up = up.getParentNode()) {
            for (Node node = up.getNextSibling(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element sibling) {
                    return sibling;
                }
            }
        }
        return null;
    }
}
