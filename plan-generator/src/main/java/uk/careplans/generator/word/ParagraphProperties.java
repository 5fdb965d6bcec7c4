package uk.careplans.generator.word;

import java.util.List;
import org.w3c.dom.Element;

/** The properties of a paragraph, {@code w:pPr}: puts an element among them where the schema wants it. */
public final class ParagraphProperties {

    private static final PropertyOrder ORDER = new PropertyOrder(List.of(
            "pStyle",
            "keepNext",
            "keepLines",
            "pageBreakBefore",
            "framePr",
            "widowControl",
            "numPr",
            "suppressLineNumbers",
            "pBdr",
            "shd",
            "tabs",
            "suppressAutoHyphens",
            "kinsoku",
            "wordWrap",
            "overflowPunct",
            "topLinePunct",
            "autoSpaceDE",
            "autoSpaceDN",
            "bidi",
            "adjustRightInd",
            "snapToGrid",
            "spacing",
            "ind",
            "contextualSpacing",
            "mirrorIndents",
            "suppressOverlap",
            "jc",
            "textDirection",
            "textAlignment",
            "textboxTightWrap",
            "outlineLvl",
            "divId",
            "cnfStyle",
            "rPr",
            "sectPr",
            "pPrChange"));

    private ParagraphProperties() {}

    /** Puts a property in its place; one of the same name that was there is gone. */
    public static void put(Element properties, Element added) {
        ORDER.put(properties, added);
    }

    /** Turns a property like {@code w:keepNext} on. */
    public static void turnOn(Element paragraph, String name) {
        Element properties = Wml.child(paragraph, "pPr");
        if (properties == null) {
            properties = Wml.create(paragraph, "pPr");
            paragraph.insertBefore(properties, paragraph.getFirstChild());
        }
        put(properties, Wml.create(paragraph, name));
    }

    /** LibreOffice writes the end of a section before everything else. */
    static void restoreOrder(Element properties) {
        ORDER.restore(properties);
    }
}
