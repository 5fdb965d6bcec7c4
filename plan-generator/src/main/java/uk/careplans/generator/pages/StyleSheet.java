package uk.careplans.generator.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Wml;

/** The styles and lists of a document: which properties count for a paragraph, a run and a table, the weakest first. */
final class StyleSheet {

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final List<Element> documentParagraph = new ArrayList<>();
    private final List<Element> documentRun = new ArrayList<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> definitions = new HashMap<>();

    StyleSheet(@Nullable Element sheet, @Nullable Element numbering) {
        if (sheet != null) {
            Element whole = Wml.child(sheet, "docDefaults");
            addTo(documentParagraph, Wml.child(Wml.child(whole, "pPrDefault"), "pPr"));
            addTo(documentRun, Wml.child(Wml.child(whole, "rPrDefault"), "rPr"));
            for (Element style : Wml.children(sheet, "style")) {
                String id = text(style, "styleId");
                styles.put(id, style);
                if (isOn(Wml.attribute(style, "default"))) {
                    defaults.put(text(style, "type"), id);
                }
            }
        }
        if (numbering != null) {
            Wml.children(numbering, "num").forEach(list -> lists.put(text(list, "numId"), list));
            Wml.children(numbering, "abstractNum")
                    .forEach(definition -> definitions.put(text(definition, "abstractNumId"), definition));
        }
    }

    private static boolean isOn(@Nullable String value) {
        return value != null && !Set.of("0", "false", "off").contains(value);
    }

    private static String text(Element element, String attribute) {
        String value = Wml.attribute(element, attribute);
        return value == null ? "" : value;
    }

    private static void addTo(List<Element> list, @Nullable Element element) {
        if (element != null) {
            list.add(element);
        }
    }

    /** A style and those it is based on, the farthest first. */
    List<Element> chain(@Nullable String id, String type) {
        List<Element> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String at = id == null || !styles.containsKey(id) ? defaults.get(type) : id;
        while (at != null && seen.add(at)) {
            Element style = styles.get(at);
            if (style != null) {
                chain.add(0, style);
            }
            at = style == null ? null : Wml.attribute(Wml.child(style, "basedOn"), "val");
        }
        return chain;
    }

    /** The properties of a paragraph. */
    List<Element> paragraph(Element paragraph, List<Element> inTable) {
        Element own = Wml.child(paragraph, "pPr");
        List<Element> found = new ArrayList<>(documentParagraph);
        inTable.forEach(style -> addTo(found, Wml.child(style, "pPr")));
        List<Element> chain = new ArrayList<>();
        for (Element style : chain(Wml.attribute(Wml.child(own, "pStyle"), "val"), "paragraph")) {
            addTo(chain, Wml.child(style, "pPr"));
        }
        boolean ownList = own != null && Wml.child(own, "numPr") != null;
        if (ownList) {
            found.addAll(chain);
        }
        List<Element> all = new ArrayList<>(chain);
        addTo(all, own);
        addTo(found, level(all));
        if (!ownList) {
            found.addAll(chain);
        }
        addTo(found, own);
        return found;
    }

    /** The properties of a list's level; null if the paragraph is in none. */
    private @Nullable Element level(List<Element> properties) {
        String list = null;
        String depth = "0";
        for (Element each : properties) {
            Element number = Wml.child(each, "numPr");
            String id = Wml.attribute(Wml.child(number, "numId"), "val");
            String level = Wml.attribute(Wml.child(number, "ilvl"), "val");
            list = id == null ? list : id;
            depth = level == null ? depth : level;
        }
        Element found = list == null ? null : lists.get(list);
        Element definition = definitions.get(String.valueOf(Wml.attribute(Wml.child(found, "abstractNumId"), "val")));
        if (definition != null) {
            for (Element level : Wml.children(definition, "lvl")) {
                if (depth.equals(Wml.attribute(level, "ilvl"))) {
                    return Wml.child(level, "pPr");
                }
            }
        }
        return null;
    }

    /** Whether a list puts a number or bullet before the paragraph. */
    boolean isListed(List<Element> properties) {
        return level(properties) != null;
    }

    /** The properties of a run. */
    List<Element> run(@Nullable Element paragraphStyle, @Nullable Element own, List<Element> inTable) {
        List<Element> found = new ArrayList<>(documentRun);
        inTable.forEach(style -> addTo(found, Wml.child(style, "rPr")));
        for (Element style : chain(Wml.attribute(paragraphStyle, "val"), "paragraph")) {
            addTo(found, Wml.child(style, "rPr"));
        }
        Element named = Wml.child(own, "rStyle");
        if (named != null) {
            for (Element style : chain(Wml.attribute(named, "val"), "character")) {
                addTo(found, Wml.child(style, "rPr"));
            }
        }
        addTo(found, own);
        return found;
    }

    // ---- what counts

    /** The attribute of the strongest property that has it. */
    static @Nullable String value(List<Element> properties, String child, String... attributes) {
        for (int i = properties.size() - 1; i >= 0; i--) {
            Element property = Wml.child(properties.get(i), child);
            for (String attribute : attributes) {
                String value = Wml.attribute(property, attribute);
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }

    /** The strongest property of that name. */
    static @Nullable Element strongest(List<Element> properties, String child) {
        for (int i = properties.size() - 1; i >= 0; i--) {
            Element property = Wml.child(properties.get(i), child);
            if (property != null) {
                return property;
            }
        }
        return null;
    }

    static boolean isOn(List<Element> properties, String child, boolean otherwise) {
        Element toggle = strongest(properties, child);
        if (toggle == null) {
            return otherwise;
        }
        String value = Wml.attribute(toggle, "val");
        return value == null || isOn(value);
    }

    /** A measure in twentieths of a point, in points. */
    static double points(@Nullable String twips, double otherwise) {
        if (twips == null || !twips.matches("-?\\d{1,9}")) {
            return otherwise;
        }
        return Integer.parseInt(twips) / 20.0;
    }
}
