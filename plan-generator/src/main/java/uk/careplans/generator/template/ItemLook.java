package uk.careplans.generator.template;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Numbering;
import uk.careplans.generator.word.ParagraphProperties;
import uk.careplans.generator.word.Styles;
import uk.careplans.generator.word.Wml;

/** Makes the starts of paragraphs in lists that start again, whose list has another id in every round. */
final class ItemLook {

    /** Stands for the id; no file of Word can hold it there. */
    private static final String ID = "\uE000";

    private static final int LAST_LEVEL = 8;

    private final Styles styles;
    private final Numbering numbering;

    ItemLook(Styles styles, Numbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    ParagraphStart start(Element paragraph, RepeatedList list) {
        Element old = Wml.child(paragraph, "pPr");
        Element properties = old == null ? Wml.create(paragraph, "pPr") : (Element) old.cloneNode(true);
        Element numPr = Wml.child(properties, "numPr");
        if (Wml.child(numPr, "numId") == null) {
            keepIndent(paragraph, properties);
        }
        int level = Math.min(LAST_LEVEL, levelOf(paragraph, numPr, list));
        ParagraphProperties.put(properties, numPr(paragraph, level));
        List<String> around = List.of(Looks.open(properties).split(ID, -1));
        return new ParagraphStart(around.get(0), list, around.get(1));
    }

    private static Element numPr(Element paragraph, int level) {
        Element numPr = Wml.create(paragraph, "numPr");
        numPr.appendChild(Wml.create(paragraph, "ilvl"));
        numPr.appendChild(Wml.create(paragraph, "numId"));
        Wml.setVal((Element) numPr.getFirstChild(), String.valueOf(level));
        Wml.setVal((Element) numPr.getLastChild(), ID);
        return numPr;
    }

    private int levelOf(Element paragraph, @Nullable Element numPr, RepeatedList list) {
        String own = Wml.attribute(Wml.child(numPr, "ilvl"), "val");
        if (own != null && own.matches("\\d")) {
            return Integer.parseInt(own);
        }
        String style = Wml.attribute(Wml.child(Wml.child(paragraph, "pPr"), "pStyle"), "val");
        return styles.listLevelOf(paragraph).orElseGet(() -> style == null ? 0 : numbering.levelOf(list.list(), style));
    }

    /** A list that a paragraph names itself would indent it in spite of its style. */
    private void keepIndent(Element paragraph, Element properties) {
        Map<String, String> indent = styles.indentInListOf(paragraph);
        if (indent.isEmpty() || Wml.child(properties, "ind") != null) {
            return;
        }
        Element ind = Wml.create(paragraph, "ind");
        indent.forEach((name, value) -> ind.setAttributeNS(Wml.W, "w:" + name, value));
        ParagraphProperties.put(properties, ind);
    }
}
