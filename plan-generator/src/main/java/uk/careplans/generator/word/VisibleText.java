package uk.careplans.generator.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What can be seen in the paragraphs of a part, read without any of the code that heals tags, so that it can judge what
 * that code did: letters, and what else takes up room, in their order.
 */
final class VisibleText {

    private static final Set<String> UNSEEN = Set.of(
            "pPr",
            "rPr",
            "sdtPr",
            "sdtEndPr",
            "smartTagPr",
            "customXmlPr",
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "delInstrText",
            "lastRenderedPageBreak",
            "commentReference",
            "annotationRef",
            "proofErr");
    private static final Set<String> SEE_THROUGH = Set.of(
            "r", "hyperlink", "sdt", "sdtContent", "fldSimple", "ins", "moveTo", "smartTag", "customXml", "dir", "bdo");

    private VisibleText() {}

    /** The paragraphs in their order, those in text boxes and notes too. */
    static List<String> of(Element root) {
        List<String> paragraphs = new ArrayList<>();
        for (Element paragraph : Wml.all(root, "p")) {
            StringBuilder text = new StringBuilder();
            addChildren(paragraph, text);
            paragraphs.add(text.toString());
        }
        return paragraphs;
    }

    private static void addChildren(Node parent, StringBuilder text) {
        for (Element child : Wml.children(parent)) {
            add(child, text);
        }
    }

    private static void add(Element element, StringBuilder text) {
        String name = element.getLocalName();
        boolean word = Wml.W.equals(element.getNamespaceURI());
        boolean unseen = word && (UNSEEN.contains(name) || name.endsWith("Start") || name.endsWith("End"));
        if (unseen || isHidden(element)) {
            return;
        } else if (word && SEE_THROUGH.contains(name)) {
            addChildren(element, text);
        } else if (word && name.equals("t")) {
            text.append(element.getTextContent());
        } else if (word && name.equals("tab")) {
            text.append('\t');
        } else if (word && (name.equals("cr") || (name.equals("br") && Wml.attribute(element, "type") == null))) {
            text.append('\n');
        } else if (word && name.equals("softHyphen")) {
            text.append('\u00AD');
        } else if (word && name.equals("noBreakHyphen")) {
            text.append('\u2011');
        } else {
            text.append(ParagraphText.OBJECT).append(name).append(ParagraphText.OBJECT);
        }
    }

    private static boolean isHidden(Element element) {
        return Wml.is(element, "r")
                && Wml.isOn(Wml.path(element, "rPr", "vanish"))
                && Wml.child(element, "fldChar") == null;
    }
}
