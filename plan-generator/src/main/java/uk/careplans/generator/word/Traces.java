package uk.careplans.generator.word;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Takes out of a part what tells of its author or of Word's work on it. What is printed stays as it is. */
final class Traces {

    private static final Set<String> COMMENTS = Set.of("commentRangeStart", "commentRangeEnd", "commentReference");
    private static final Set<String> MARKS = Set.of(
            "proofErr",
            "lastRenderedPageBreak",
            "permStart",
            "permEnd",
            "smartTagPr",
            "customXmlPr",
            // The data and the prompt of an author's control live in parts that do not go into a document.
            "dataBinding",
            "placeholder");
    private static final Set<String> WRAPPERS = Set.of("smartTag", "customXml");
    private static final String BACK = "_GoBack";

    private final Element root;
    private final Leftovers leftovers;

    private Traces(Element root, Leftovers leftovers) {
        this.root = root;
        this.leftovers = leftovers;
    }

    static void remove(Element root, Leftovers leftovers) {
        Traces traces = new Traces(root, leftovers);
        traces.removeComments();
        traces.removeMarks();
        traces.removeHiddenText();
        removeAttributes(root);
    }

    /** Like {@link #removeAttributes}, for parts that have such ids as elements, too. */
    static void removeIds(Element root) {
        Wml.all(root, "rsid").forEach(Wml::remove);
        removeAttributes(root);
    }

    /** The ids by which Word remembers who wrote what in which sitting. */
    static void removeAttributes(Element root) {
        for (Element element : Wml.all(root)) {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = attributes.getLength() - 1; i >= 0; i--) {
                if (isTrace((Attr) attributes.item(i))) {
                    element.removeAttributeNode((Attr) attributes.item(i));
                }
            }
            if (element.getLocalName().equals("cNvPr") && element.hasAttribute("name")) {
                // Word puts the picture's file name here, some versions with its folders; nobody sees it.
                element.setAttribute("name", "Picture");
            }
        }
    }

    private static boolean isTrace(Attr attribute) {
        String name = attribute.getLocalName();
        String namespace = attribute.getNamespaceURI();
        // A field that is marked as dirty makes Word ask whether to update it.
        return (Wml.W.equals(namespace) && (name.startsWith("rsid") || name.equals("dirty")))
                || (Wml.W14.equals(namespace) && (name.equals("paraId") || name.equals("textId")));
    }

    private void removeComments() {
        for (Element mark : Wml.all(root, COMMENTS)) {
            leftovers.add(LeftoverKind.COMMENT, mark);
            removeFromRun(mark);
        }
    }

    private void removeMarks() {
        Set<String> backs = new HashSet<>();
        for (Element element : Wml.all(root)) {
            boolean back = Wml.is(element, "bookmarkStart")
                    && BACK.equals(element.getAttributeNS(Wml.W, "name"))
                    && backs.add(element.getAttributeNS(Wml.W, "id"));
            boolean backEnd = Wml.is(element, "bookmarkEnd") && backs.contains(element.getAttributeNS(Wml.W, "id"));
            if (isBinding(element)) {
                leftovers.add(LeftoverKind.BOUND_CONTROL, element);
            }
            if (back || backEnd || Wml.isAny(element, MARKS) || isBinding(element)) {
                removeFromRun(element);
            } else if (Wml.isAny(element, WRAPPERS)) {
                Wml.unwrap(element);
            }
        }
    }

    private static boolean isBinding(Element element) {
        return element.getLocalName().equals("dataBinding") && Wml.is(element.getParentNode(), "sdtPr");
    }

    private static void removeFromRun(Element element) {
        Element run = Wml.is(element.getParentNode(), "r") ? (Element) element.getParentNode() : null;
        Wml.remove(element);
        if (run != null && Wml.children(run).stream().allMatch(child -> Wml.is(child, "rPr"))) {
            Wml.remove(run);
        }
    }

    private void removeHiddenText() {
        Set<Element> codes = new HashSet<>();
        for (ComplexField field : ComplexField.in(root)) {
            List<Element> runs = field.runs();
            if (!runs.stream().allMatch(Traces::isHidden)) {
                // A field that is shown needs its codes, even if they are marked as hidden.
                runs.stream().filter(ComplexField::isCode).forEach(codes::add);
            }
        }
        for (Element run : Wml.all(root, "r")) {
            if (isHidden(run) && !codes.contains(run)) {
                leftovers.add(LeftoverKind.HIDDEN_TEXT, run);
                Wml.remove(run);
            }
        }
    }

    private static boolean isHidden(Element run) {
        return Wml.isOn(Wml.path(run, "rPr", "vanish"));
    }
}
