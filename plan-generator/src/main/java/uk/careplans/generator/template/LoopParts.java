package uk.careplans.generator.template;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import uk.careplans.generator.word.Wml;
import uk.careplans.generator.word.XmlText;

/**
 * Copies what a template's author put there into the steps. What must be unique in a document (bookmarks, numbers of
 * controls and drawings) becomes a step of its own, since a loop may write it more than once.
 */
final class LoopParts {

    private static final String VML = "urn:schemas-microsoft-com:vml";
    private static final String OFFICE = "urn:schemas-microsoft-com:office:office";
    /** What Word numbers itself; its other names are kept, since Word finds its own watermarks by theirs. */
    private static final String NUMBERED = "_x0000_";

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    void addCopy(Element element, boolean visible, StepList steps) {
        String note = Notes.leftOut(element);
        if (note != null) {
            steps.add(new Step.Literal(XmlText.of(element), visible));
            steps.add(new Step.NoteMark(note));
        } else if (!needsCare(element)) {
            steps.add(new Step.Literal(XmlText.of(element), visible));
        } else if (Bookmarks.isEnd(element)) {
            steps.add(new Step.Once(XmlText.of(element)));
        } else {
            copyWithFreshIds(element, visible, steps);
        }
    }

    private static boolean needsCare(Element element) {
        return Bookmarks.isEnd(element)
                || isNumbered(element)
                || Notes.leftOut(element) != null
                || Wml.children(element).stream().anyMatch(LoopParts::needsCare);
    }

    private static boolean isNumbered(Element element) {
        return isDrawing(element)
                || isShape(element)
                || (Wml.is(element, "id") && Wml.is(element.getParentNode(), "sdtPr"));
    }

    private static boolean isDrawing(Element element) {
        return DRAWING.equals(element.getNamespaceURI()) && "docPr".equals(element.getLocalName());
    }

    /** Types of shapes are shared: the shapes of all rounds name the same one. */
    private static boolean isShape(Element element) {
        return VML.equals(element.getNamespaceURI())
                && !"shapetype".equals(element.getLocalName())
                && (element.hasAttribute("id") || element.hasAttributeNS(OFFICE, "spid"));
    }

    private static Step.ShapeName nameOf(Element shape) {
        StringBuilder attributes = new StringBuilder();
        for (Attr attribute : new Attr[] {shape.getAttributeNode("id"), shape.getAttributeNodeNS(OFFICE, "spid")}) {
            if (attribute != null) {
                attributes.append(' ').append(attribute.getName()).append("=\"");
                attributes.append(XmlText.escaped(attribute.getValue())).append('"');
            }
        }
        String id = shape.getAttribute("id");
        String name = id.isEmpty() || id.startsWith(NUMBERED) ? "Shape" : id;
        return new Step.ShapeName(attributes.toString(), XmlText.escaped(name) + "_");
    }

    private static boolean isNameOfShape(Attr attribute) {
        return attribute.getNamespaceURI() == null
                ? attribute.getName().equals("id")
                : OFFICE.equals(attribute.getNamespaceURI()) && "spid".equals(attribute.getLocalName());
    }

    private void copyWithFreshIds(Element element, boolean visible, StepList steps) {
        if (Wml.is(element, "id")) {
            steps.addUnseen("<w:id w:val=\"");
            steps.add(new Step.FreshId(Step.IdKind.CONTROL));
            steps.addUnseen("\"/>");
            return;
        }
        addStart(element, visible, steps);
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                addCopy(child, visible, steps);
            } else {
                steps.add(new Step.Literal(XmlText.of(node), visible));
            }
        }
        steps.addUnseen(XmlText.close(element));
    }

    /** The start tag of an element: its attributes as they are, with fresh numbers, or filled from the plan. */
    void addStart(Element element, boolean visible, StepList steps) {
        steps.add(new Step.Literal("<" + element.getNodeName(), visible));
        addAttributes(element, steps);
        steps.addUnseen(">");
    }

    /** The attributes of an element, without the address of a link, which goes elsewhere. */
    void addAttributes(Element element, StepList steps) {
        NamedNodeMap attributes = element.getAttributes();
        boolean shape = isShape(element);
        if (shape) {
            steps.add(nameOf(element));
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (PlainText.isAddress(attribute) || (shape && isNameOfShape(attribute))) {
                continue;
            }
            Element text = PlainText.of(element, attribute);
            steps.addUnseen(" " + attribute.getName() + "=\"");
            if (text != null) {
                steps.addAll(PlainText.compile(text));
            } else if (isDrawing(element) && attribute.getName().equals("id")) {
                steps.add(new Step.FreshId(Step.IdKind.DRAWING));
            } else {
                steps.addUnseen(XmlText.escaped(attribute.getValue()));
            }
            steps.addUnseen("\"");
        }
    }
}
