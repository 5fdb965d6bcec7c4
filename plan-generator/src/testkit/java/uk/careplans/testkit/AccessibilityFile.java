package uk.careplans.testkit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A finished Word file as the rules of {@link Accessibility} look at it, and the problems they have found. */
final class AccessibilityFile {

    static final String DOCUMENT = "word/document.xml";

    private static final Set<String> STORIES = Set.of("document", "hdr", "ftr", "footnotes", "endnotes");
    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    /** A part with text in it. */
    record Story(String part, Element root) {

        List<Element> all(String localName) {
            return Docx.all(root, localName);
        }

        boolean isDocument() {
            return Docx.is(root, "document");
        }

        boolean isFooter() {
            return Docx.is(root, "ftr");
        }
    }

    private final Map<String, Element> parts = new TreeMap<>();
    private final List<Story> stories = new ArrayList<>();
    private final Set<String> names;
    private final Set<String> problems = new LinkedHashSet<>();
    private final AccessibilityStyles styles;

    AccessibilityFile(byte[] docx) {
        names = Docx.entries(docx).keySet();
        new TreeMap<>(Docx.entries(docx)).forEach((name, content) -> {
            if (name.endsWith(".xml") && !name.startsWith("[")) {
                Document part = Docx.parse(content);
                removeFallbacks(part.getDocumentElement());
                parts.put(name, part.getDocumentElement());
            }
        });
        parts.forEach((name, root) -> {
            if (Docx.W.equals(root.getNamespaceURI()) && STORIES.contains(root.getLocalName())) {
                stories.add(new Story(name, root));
            }
        });
        styles = new AccessibilityStyles(part("word/styles.xml"));
    }

    /** What an old Word would show instead is no second picture. */
    private static void removeFallbacks(Element root) {
        for (Element element : Docx.all(root)) {
            if ("Fallback".equals(element.getLocalName())) {
                element.getParentNode().removeChild(element);
            }
        }
    }

    Element part(String name) {
        Element root = parts.get(name);
        if (root == null) {
            throw new AssertionError("There is no part " + name + " but " + names);
        }
        return root;
    }

    Optional<Element> optionalPart(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** The names of all parts. */
    Set<String> names() {
        return names;
    }

    /** The document, headers, footers and notes. */
    List<Story> stories() {
        return stories;
    }

    Story document() {
        return new Story(DOCUMENT, part(DOCUMENT));
    }

    AccessibilityStyles styles() {
        return styles;
    }

    void problem(String rule, String part, String what) {
        problems.add(rule + " " + part + ": " + what);
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    /** The first descendant on a path of child elements. */
    static Optional<Element> child(Element parent, String... path) {
        Optional<Element> found = Optional.of(parent);
        for (String name : path) {
            found = found.flatMap(each -> Docx.children(each).stream()
                    .filter(child -> Docx.is(child, name))
                    .findFirst());
        }
        return found;
    }

    static String attribute(Element element, String name) {
        return element.getAttributeNS(Docx.W, name);
    }

    static String value(Element element) {
        return attribute(element, "val");
    }

    /** The value of a property, or nothing. */
    static String value(Element parent, String... path) {
        return child(parent, path).map(AccessibilityFile::value).orElse("").strip();
    }

    /** Whether a switch such as {@code w:b} is on. */
    static boolean isOn(Element property) {
        return !OFF.contains(value(property));
    }

    static boolean isOn(Element parent, String... path) {
        return child(parent, path).filter(AccessibilityFile::isOn).isPresent();
    }

    static Optional<Element> ancestor(Node node, String name) {
        for (Node each = node.getParentNode(); each != null; each = each.getParentNode()) {
            if (each instanceof Element element && Docx.is(element, name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** What is read of an element: its text, tabs and line breaks. */
    static String text(Element root) {
        StringBuilder text = new StringBuilder();
        Docx.all(root).forEach(element -> text.append(ownText(element)));
        return text.toString();
    }

    static String ownText(Element element) {
        if (Docx.is(element, "t")) {
            return element.getTextContent();
        }
        if (!Docx.is(element.getParentNode(), "r") || !Docx.W.equals(element.getNamespaceURI())) {
            return "";
        }
        return switch (element.getLocalName()) {
            case "tab" -> "\t";
            case "br", "cr" -> "\n";
            case "sym" -> "\uFFFD";
            default -> "";
        };
    }

    /** The beginning of a text, for a message. */
    static String quoted(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return "“" + (line.length() > 50 ? line.substring(0, 50) + "…" : line) + "”";
    }

    static String quoted(Element element) {
        return quoted(text(element));
    }
}
