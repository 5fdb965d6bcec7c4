package uk.careplans.testkit;

import static uk.careplans.testkit.AccessibilityFile.ancestor;
import static uk.careplans.testkit.AccessibilityFile.attribute;
import static uk.careplans.testkit.AccessibilityFile.child;
import static uk.careplans.testkit.AccessibilityFile.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** What a property really is for a paragraph or a run: its own, its styles', its table's, the document's. */
final class AccessibilityStyles {

    private final Element root;
    private final Map<String, Element> byId = new LinkedHashMap<>();
    private String defaultParagraph = "";

    AccessibilityStyles(Element root) {
        this.root = root;
        for (Element style : Docx.all(root, "style")) {
            String id = attribute(style, "styleId");
            byId.put(id, style);
            if (attribute(style, "type").equals("paragraph") && attribute(style, "default").equals("1")) {
                defaultParagraph = id;
            }
        }
    }

    Element root() {
        return root;
    }

    /** A property of the document's defaults. */
    Optional<Element> ofDefaults(String kind, String name) {
        return child(root, "docDefaults", kind + "Default", kind, name);
    }

    /** The id of a paragraph's style. */
    String styleOf(Element paragraph) {
        String own = value(paragraph, "pPr", "pStyle");
        return own.isEmpty() ? defaultParagraph : own;
    }

    /** The name of a style as Word shows it. */
    String name(String styleId) {
        return Optional.ofNullable(byId.get(styleId)).map(style -> value(style, "name")).orElse(styleId);
    }

    boolean hasDefaultStyle(Element paragraph) {
        return styleOf(paragraph).equals(defaultParagraph);
    }

    Optional<Element> ofParagraph(Element paragraph, String name) {
        return child(paragraph, "pPr", name)
                .or(() -> ofStyle(styleOf(paragraph), "pPr", name))
                .or(() -> ofDefaults("pPr", name));
    }

    Optional<Element> ofRun(Element run, String name) {
        return child(run, "rPr", name)
                .or(() -> ofStyle(value(run, "rPr", "rStyle"), "rPr", name))
                .or(() -> ancestor(run, "p").flatMap(each -> ofStyle(styleOf(each), "rPr", name)))
                .or(() -> ofTableStyle(run, "rPr", name))
                .or(() -> ofDefaults("rPr", name));
    }

    /** The level of a heading, 1 to 9; 0 for any other paragraph. */
    int headingLevel(Element paragraph) {
        int level = ofParagraph(paragraph, "outlineLvl")
                .map(each -> Integer.parseInt(value(each)))
                .orElse(9);
        return level < 9 ? level + 1 : 0;
    }

    /** A property that the style of the table around has for this place: a head row, a first column, a band, any. */
    Optional<Element> ofTableStyle(Element inside, String kind, String name) {
        Optional<Element> table = ancestor(inside, "tbl");
        if (table.isEmpty()) {
            return Optional.empty();
        }
        List<Element> styles = chain(value(table.orElseThrow(), "tblPr", "tblStyle"));
        for (String part : partsAt(table.orElseThrow(), inside)) {
            for (Element style : styles) {
                for (Element conditional : Docx.children(style)) {
                    Optional<Element> found = child(conditional, kind, name);
                    if (Docx.is(conditional, "tblStylePr") && attribute(conditional, "type").equals(part) && found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return styles.stream().flatMap(style -> child(style, kind, name).stream()).findFirst();
    }

    private static List<String> partsAt(Element table, Element inside) {
        int row = ancestor(inside, "tr").map(AccessibilityOfTables.rows(table)::indexOf).orElse(-1);
        int column = ancestor(inside, "tc")
                .flatMap(cell -> ancestor(cell, "tr").map(each -> AccessibilityOfTables.cells(each).indexOf(cell)))
                .orElse(-1);
        List<String> parts = new ArrayList<>();
        if (column == 0 && AccessibilityOfTables.looksLike(table, "firstColumn", 0x80)) {
            parts.add("firstCol");
        }
        boolean headRow = AccessibilityOfTables.looksLike(table, "firstRow", 0x20);
        if (row == 0 && headRow) {
            parts.add("firstRow");
        } else if (!AccessibilityOfTables.looksLike(table, "noHBand", 0x200)) {
            parts.add((row - (headRow ? 1 : 0)) % 2 == 0 ? "band1Horz" : "band2Horz");
        }
        return parts;
    }

    private Optional<Element> ofStyle(String id, String kind, String name) {
        return chain(id).stream().flatMap(style -> child(style, kind, name).stream()).findFirst();
    }

    /** A style and those it is based on. */
    private List<Element> chain(String id) {
        List<Element> chain = new ArrayList<>();
        Element style = byId.get(id);
        while (style != null && !chain.contains(style)) {
            chain.add(style);
            style = byId.get(value(style, "basedOn"));
        }
        return chain;
    }
}
