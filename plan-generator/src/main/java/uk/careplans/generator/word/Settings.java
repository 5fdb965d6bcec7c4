package uk.careplans.generator.word;

import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What stays of the settings of a template: what changes the look of the page. The rest tells of its author, of his
 * data sources and macros, or makes Word ask something when the document is opened.
 */
final class Settings {

    private static final String MATHS = "http://schemas.openxmlformats.org/officeDocument/2006/math";

    private static final Set<String> KEPT = Set.of(
            "displayBackgroundShape",
            "embedTrueTypeFonts",
            "embedSystemFonts",
            "saveSubsetFonts",
            "mirrorMargins",
            "alignBordersAndEdges",
            "bordersDoNotSurroundHeader",
            "bordersDoNotSurroundFooter",
            "gutterAtTop",
            "defaultTabStop",
            "autoHyphenation",
            "consecutiveHyphenLimit",
            "hyphenationZone",
            "doNotHyphenateCaps",
            "evenAndOddHeaders",
            "bookFoldRevPrinting",
            "bookFoldPrinting",
            "bookFoldPrintingSheets",
            "characterSpacingControl",
            "noLineBreaksAfter",
            "noLineBreaksBefore",
            "footnotePr",
            "endnotePr",
            "compat",
            "themeFontLang",
            "clrSchemeMapping",
            "decimalSymbol",
            "listSeparator");

    private Settings() {}

    static void clean(Document settings) {
        for (Element each : Wml.children(settings.getDocumentElement())) {
            if (!Wml.isAny(each, KEPT) && !MATHS.equals(each.getNamespaceURI())) {
                Wml.remove(each);
            }
        }
        Traces.removeAttributes(settings.getDocumentElement());
    }
}
