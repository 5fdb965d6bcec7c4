package uk.careplans.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.EndnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Would Word open this file without repairing it? Every WordprocessingML part against the schema, as an application sees
 * it that knows no extensions, and the rules that no schema can express.
 */
public final class SchemaCheck {

    private static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    @FunctionalInterface
    private interface Typed {
        XmlObject parse(Node node) throws XmlException;
    }

    private static final Map<String, Typed> TYPES = Map.of(
            "document", DocumentDocument.Factory::parse,
            "hdr", HdrDocument.Factory::parse,
            "ftr", FtrDocument.Factory::parse,
            "styles", StylesDocument.Factory::parse,
            "numbering", NumberingDocument.Factory::parse,
            "settings", SettingsDocument.Factory::parse,
            "fonts", FontsDocument.Factory::parse,
            "footnotes", FootnotesDocument.Factory::parse,
            "endnotes", EndnotesDocument.Factory::parse,
            "comments", CommentsDocument.Factory::parse);

    private SchemaCheck() {}

    /** The problems in the order of the parts' names; none for a good file. */
    public static List<String> check(byte[] docx) {
        List<String> problems = new ArrayList<>(PackageRules.check(docx));
        Map<String, Document> stories = new TreeMap<>();
        new TreeMap<>(Docx.entries(docx)).forEach((name, content) -> {
            if (name.endsWith(".xml") && !name.startsWith("[")) {
                Document part = Docx.parse(content);
                if (Docx.W.equals(part.getDocumentElement().getNamespaceURI())) {
                    stories.put(name, part);
                    validate(name, Docx.parse(content), problems);
                }
            }
        });
        problems.addAll(StoryRules.check(stories));
        return problems;
    }

    private static void validate(String name, Document part, List<String> problems) {
        Typed type = TYPES.get(part.getDocumentElement().getLocalName());
        if (type == null) {
            return;
        }
        undeclared(part.getDocumentElement())
                .forEach(prefix -> problems.add(name + ": mc:Ignorable names " + prefix + ", which is not declared"));
        withoutExtensions(part.getDocumentElement());
        List<XmlError> errors = new ArrayList<>();
        try {
            type.parse(part).validate(new XmlOptions().setErrorListener(errors));
        } catch (XmlException e) {
            problems.add(name + ": " + e.getMessage());
        }
        errors.forEach(error -> problems.add(name + ": " + shortened(error.getMessage()) + " " + place(error)));
    }

    /** Without namespaces, and without the list of all that would have been right. */
    private static String shortened(String message) {
        return message.replaceAll("@[^\\s']+", "").replaceFirst("^Expected elements? '[^']{100,}' instead of", "Unexpected");
    }

    private static String place(XmlError error) {
        try (XmlCursor at = error.getCursorLocation()) {
            String text = at != null && (at.isContainer() || at.isAttr()) ? at.getTextValue() : "";
            return "(“" + text.substring(0, Math.min(40, text.length())) + "”)";
        }
    }

    /** What is left for an application that understands nothing newer: ignorable things gone, alternatives chosen. */
    private static void withoutExtensions(Element root) {
        Set<String> ignorable = new HashSet<>();
        for (String prefix : ignorablePrefixes(root)) {
            ignorable.add(root.lookupNamespaceURI(prefix));
        }
        for (Element element : Docx.all(root)) {
            if (ignorable.contains(String.valueOf(element.getNamespaceURI()))) {
                element.getParentNode().removeChild(element);
            } else if (MC.equals(element.getNamespaceURI()) && element.getLocalName().equals("AlternateContent")) {
                chooseFallback(element);
            } else {
                removeAttributes(element, ignorable);
            }
        }
        removeAttributes(root, ignorable);
    }

    /** Word does not open a file with such a prefix. */
    private static List<String> undeclared(Element root) {
        return ignorablePrefixes(root).stream()
                .filter(prefix -> root.lookupNamespaceURI(prefix) == null)
                .toList();
    }

    private static List<String> ignorablePrefixes(Element root) {
        String prefixes = root.getAttributeNS(MC, "Ignorable").strip();
        return prefixes.isEmpty() ? List.of() : List.of(prefixes.split("\\s+"));
    }

    private static void chooseFallback(Element alternatives) {
        Node parent = alternatives.getParentNode();
        for (Element branch : Docx.children(alternatives)) {
            if (branch.getLocalName().equals("Fallback")) {
                while (branch.getFirstChild() != null) {
                    parent.insertBefore(branch.getFirstChild(), alternatives);
                }
            }
        }
        parent.removeChild(alternatives);
    }

    private static void removeAttributes(Element element, Set<String> ignorable) {
        for (int i = element.getAttributes().getLength() - 1; i >= 0; i--) {
            Node attribute = element.getAttributes().item(i);
            if (MC.equals(attribute.getNamespaceURI()) || ignorable.contains(attribute.getNamespaceURI())) {
                element.getAttributes().removeNamedItemNS(attribute.getNamespaceURI(), attribute.getLocalName());
            }
        }
    }
}
