package uk.careplans.generator.template;

import java.util.List;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Wml;
import uk.careplans.generator.word.XmlText;

/**
 * Copies what a template's author put there into the steps. What must be unique in a document (bookmarks, numbers of
 * controls and drawings) becomes a step of its own, since a loop may write it more than once.
 */
final class LoopParts {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    void addCopy(Element element, boolean visible, StepList steps) {
        if (!needsCare(element)) {
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
                || Wml.children(element).stream().anyMatch(LoopParts::needsCare);
    }

    private static boolean isNumbered(Element element) {
        return isDrawing(element) || (Wml.is(element, "id") && Wml.is(element.getParentNode(), "sdtPr"));
    }

    private static boolean isDrawing(Element element) {
        return DRAWING.equals(element.getNamespaceURI()) && "docPr".equals(element.getLocalName());
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

    private static void addStart(Element element, boolean visible, StepList steps) {
        if (!isDrawing(element)) {
            steps.add(new Step.Literal(XmlText.open(element), visible));
            return;
        }
        element.setAttribute("id", "\uE000");
        List<String> around = List.of(XmlText.open(element).split("\uE000", -1));
        steps.add(new Step.Literal(around.get(0), visible));
        steps.add(new Step.FreshId(Step.IdKind.DRAWING));
        steps.add(new Step.Literal(around.get(1), visible));
    }
}
