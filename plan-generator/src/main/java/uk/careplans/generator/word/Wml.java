package uk.careplans.generator.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** WordprocessingML as a tree: its names, and the few steps through it that everybody takes all the time. */
public final class Wml {

    /** The namespace of WordprocessingML. */
    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final Set<String> OFF = Set.of("0", "false", "off");

    private Wml() {}

    /** Whether a node is the WordprocessingML element of that local name. */
    public static boolean is(@Nullable Node node, String localName) {
        return node instanceof Element && W.equals(node.getNamespaceURI()) && localName.equals(node.getLocalName());
    }

    static boolean isAny(@Nullable Node node, Set<String> localNames) {
        return node instanceof Element && W.equals(node.getNamespaceURI()) && localNames.contains(node.getLocalName());
    }

    /** The child elements, in order. */
    public static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The first child element of that name. */
    public static @Nullable Element child(@Nullable Element parent, String localName) {
        if (parent != null) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (is(node, localName)) {
                    return (Element) node;
                }
            }
        }
        return null;
    }

    /** The element at the end of a path of first children, {@code path(paragraph, "pPr", "numPr", "numId")}. */
    public static @Nullable Element path(Element from, String... localNames) {
        Element at = from;
        for (String name : localNames) {
            at = child(at, name);
        }
        return at;
    }

    /** The element and all elements below it in document order, as they are now. */
    public static List<Element> all(Element root) {
        List<Element> found = new ArrayList<>();
        Node node = root;
        while (node != null) {
            if (node instanceof Element element) {
                found.add(element);
            }
            node = following(node, root);
        }
        return found;
    }

    /** The elements of that name, from an element downwards, in document order, as they are now. */
    public static List<Element> all(Element root, String localName) {
        return all(root, Set.of(localName));
    }

    static List<Element> all(Element root, Set<String> localNames) {
        return all(root).stream().filter(element -> isAny(element, localNames)).toList();
    }

    /** Is the element still in its document, or has it gone with something around it? */
    static boolean isAttached(Node node) {
        Node top = node;
        while (top.getParentNode() != null) {
            top = top.getParentNode();
        }
        return top == node.getOwnerDocument();
    }

    /** The nearest element of that name around a node, or the node itself if it is one. */
    public static @Nullable Element ancestor(Node node, String localName) {
        for (Node up = node; up != null; up = up.getParentNode()) {
            if (is(up, localName)) {
                return (Element) up;
            }
        }
        return null;
    }

    /** The child elements of that name, in order. */
    public static List<Element> children(Node parent, String localName) {
        return children(parent).stream().filter(child -> is(child, localName)).toList();
    }

    /** The attribute of that name; null if it is missing. */
    public static @Nullable String attribute(@Nullable Element element, String name) {
        return element != null && element.hasAttributeNS(W, name) ? element.getAttributeNS(W, name) : null;
    }

    static String val(Element element) {
        return element.getAttributeNS(W, "val");
    }

    /** The {@code w:val} of an element; empty if there is none. */
    public static String valOf(@Nullable Element element) {
        return element == null ? "" : val(element);
    }

    /** A switch such as {@code w:b}: on if it is there, unless it says that it is off. */
    public static boolean isOn(@Nullable Element toggle) {
        return toggle != null && !OFF.contains(val(toggle));
    }

    /** A new element with the prefix that its document uses. */
    public static Element create(Node in, String localName) {
        Element root = in.getOwnerDocument().getDocumentElement();
        String prefix = root.lookupPrefix(W);
        return in.getOwnerDocument().createElementNS(W, prefix == null ? localName : prefix + ":" + localName);
    }

    /** Sets {@code w:val}. */
    public static void setVal(Element element, String value) {
        set(element, "val", value);
    }

    static void set(Element element, String attribute, String value) {
        String prefix = element.lookupPrefix(W);
        // Attributes without a prefix are in no namespace, so a default namespace does not serve.
        element.setAttributeNS(W, (prefix == null ? "w" : prefix) + ":" + attribute, value);
    }

    static void remove(Node node) {
        if (node.getParentNode() != null) {
            node.getParentNode().removeChild(node);
        }
    }

    /** Takes a wrapper away and leaves what it held in its place. */
    static void unwrap(Element wrapper) {
        Node parent = wrapper.getParentNode();
        if (parent == null) {
            return;
        }
        while (wrapper.getFirstChild() != null) {
            parent.insertBefore(wrapper.getFirstChild(), wrapper);
        }
        parent.removeChild(wrapper);
    }

    private static @Nullable Node following(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node up = node;
        while (up != null && up != root && up.getNextSibling() == null) {
            up = up.getParentNode();
        }
        return up == null || up == root ? null : up.getNextSibling();
    }
}
