package uk.careplans.generator.word;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Makes a story whole again where cleaning, or the program that wrote it, left something that Word would refuse. */
final class Repairs {

    private static final Set<String> WRAPPERS = Set.of("sdt", "hyperlink", "tbl", "tr");
    private static final Set<String> PARTS_OF_CONTENT = Set.of("r", "p", "tbl", "tr", "tc", "sdt", "hyperlink");
    private static final Set<String> TEXTS = Set.of("tc", "body", "hdr", "ftr", "footnote", "endnote");
    private static final String HALF_AN_INCH = "720";
    private static final Map<String, String> MARGINS =
            Map.of("header", HALF_AN_INCH, "footer", HALF_AN_INCH, "gutter", "0");

    private static final PropertyOrder OF_CONTROLS = new PropertyOrder(List.of(
            "rPr",
            "alias",
            "tag",
            "id",
            "lock",
            "placeholder",
            "temporary",
            "showingPlcHdr",
            "dataBinding",
            "label",
            "tabIndex"));

    private Repairs() {}

    static void make(Element root) {
        removeEmptied(root);
        endInParagraphs(root);
        pairBookmarks(root);
        Wml.all(root, "pPr").forEach(ParagraphProperties::restoreOrder);
        // LibreOffice writes the title of a check box after what kind of control it is.
        Wml.all(root, "sdtPr").forEach(OF_CONTROLS::restore);
        for (Element margins : Wml.all(root, "pgMar")) {
            // The schema wants them, and docx4j forgets them.
            MARGINS.keySet().stream()
                    .sorted()
                    .filter(side -> !margins.hasAttributeNS(Wml.W, side))
                    .forEach(side -> Wml.set(margins, side, MARGINS.getOrDefault(side, "0")));
        }
    }

    /** From the inside outwards, since a control may have held nothing but a control. */
    private static void removeEmptied(Element root) {
        List<Element> wrappers = Wml.all(root, WRAPPERS);
        for (int i = wrappers.size() - 1; i >= 0; i--) {
            if (isEmpty(wrappers.get(i))) {
                Wml.remove(wrappers.get(i));
            }
        }
    }

    private static boolean isEmpty(Element wrapper) {
        return switch (wrapper.getLocalName()) {
            case "tbl" -> Wml.all(wrapper, "tr").isEmpty();
            case "tr" -> Wml.all(wrapper, "tc").isEmpty();
            default ->
                Wml.all(wrapper).stream()
                        .noneMatch(inside ->
                                inside != wrapper && (Wml.isAny(inside, PARTS_OF_CONTENT) || isForeignContent(inside)));
        };
    }

    /** Formulas, say; but not the properties of a control, some of which are in newer namespaces. */
    private static boolean isForeignContent(Element inside) {
        return !Wml.W.equals(inside.getNamespaceURI())
                && Wml.ancestor(inside, "sdtPr") == null
                && Wml.ancestor(inside, "rPr") == null;
    }

    private static void endInParagraphs(Element root) {
        for (Element text : Wml.all(root, TEXTS)) {
            List<Element> blocks = Wml.children(text).stream()
                    .filter(child -> Wml.isAny(child, Set.of("p", "tbl", "sdt")))
                    .toList();
            boolean cell = Wml.is(text, "tc");
            if (blocks.isEmpty() || (cell && Wml.is(blocks.get(blocks.size() - 1), "tbl"))) {
                text.insertBefore(Wml.create(text, "p"), Wml.child(text, "sectPr"));
            }
        }
    }

    /** A bookmark of which one end was in deleted text. */
    private static void pairBookmarks(Element root) {
        Collection<Element> starts = Wml.all(root, "bookmarkStart");
        Collection<Element> ends = Wml.all(root, "bookmarkEnd");
        Map<String, Integer> endCount = new HashMap<>();
        ends.forEach(end -> endCount.merge(id(end), 1, Integer::sum));
        Set<String> open = new HashSet<>();
        for (Element start : starts) {
            if (!endCount.containsKey(id(start)) || !open.add(id(start))) {
                Wml.remove(start);
            }
        }
        for (Element end : ends) {
            if (!open.remove(id(end))) {
                Wml.remove(end);
            }
        }
    }

    private static String id(Element mark) {
        return mark.getAttributeNS(Wml.W, "id");
    }
}
