package uk.careplans.generator.template;

import java.util.Set;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Wml;

/** Whether anything of a piece of a Word file can be seen. */
final class Blank {

    private static final Set<String> UNSEEN = Set.of(
            "bookmarkStart",
            "bookmarkEnd",
            "pPr",
            "rPr",
            "tcPr",
            "trPr",
            "tblPr",
            "tblGrid",
            "sdtPr",
            "sdtEndPr",
            "tblPrEx",
            "instrText",
            "softHyphen");
    private static final Set<String> SPACE = Set.of("tab", "cr");

    private Blank() {}

    /** Whether a paragraph or row holds at least one directive, and nothing else that can be seen. */
    static boolean holdsNothingButDirectives(Element element) {
        return hasDirective(element) && !isSeen(element);
    }

    private static boolean hasDirective(Element element) {
        Mark mark = Mark.in(element);
        if (mark != null) {
            return mark.isDirective() && !mark.inWords;
        }
        return Wml.children(element).stream().anyMatch(Blank::hasDirective);
    }

    /** Whether a reader would see something of an element: words, a field, a picture. */
    static boolean isSeen(Element element) {
        Mark mark = Mark.in(element);
        if (mark != null) {
            return !mark.isDirective();
        }
        if (!Wml.W.equals(element.getNamespaceURI())) {
            return !PlainText.isAttribute(element);
        }
        String name = element.getLocalName();
        if (UNSEEN.contains(name) || SPACE.contains(name) || isLineBreak(element)) {
            return false;
        }
        if (name.equals("t")) {
            return !element.getTextContent().isBlank();
        }
        return (element.getFirstChild() == null && !holdsOthers(name))
                || Wml.children(element).stream().anyMatch(Blank::isSeen);
    }

    private static boolean isLineBreak(Element element) {
        return Wml.is(element, "br") && Wml.attribute(element, "type") == null;
    }

    private static boolean holdsOthers(String name) {
        return Set.of("p", "r", "tr", "tc", "sdt", "sdtContent", "hyperlink", "dir", "bdo")
                .contains(name);
    }
}
