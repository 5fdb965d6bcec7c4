package uk.careplans.generator.word;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The properties of a run, {@code w:rPr}: puts an element among them where the schema wants it. */
public final class RunProperties {

    /** Word does not open a file in which these stand in another order. */
    private static final List<String> ORDER = List.of(
            "rStyle",
            "rFonts",
            "b",
            "bCs",
            "i",
            "iCs",
            "caps",
            "smallCaps",
            "strike",
            "dstrike",
            "outline",
            "shadow",
            "emboss",
            "imprint",
            "noProof",
            "snapToGrid",
            "vanish",
            "webHidden",
            "color",
            "spacing",
            "w",
            "kern",
            "position",
            "sz",
            "szCs",
            "highlight",
            "u",
            "effect",
            "bdr",
            "shd",
            "fitText",
            "vertAlign",
            "rtl",
            "cs",
            "em",
            "lang",
            "eastAsianLayout",
            "specVanish",
            "oMath");

    /** Tracked insertions and deletions of a paragraph mark, which come before everything else. */
    private static final Set<String> TRACKED = Set.of("ins", "del", "moveFrom", "moveTo");

    private RunProperties() {}

    /**
     * The element of that name; if there is none, a new one without attributes, in its place.
     *
     * @param properties a {@code w:rPr}
     * @param name a local name that the schema knows there
     */
    public static Element element(Element properties, String name) {
        Element known = Wml.child(properties, name);
        return known == null ? add(properties, name) : known;
    }

    /**
     * A new element of that name, without attributes, in its place; one that was there is gone.
     *
     * @param properties a {@code w:rPr}
     * @param name a local name that the schema knows there
     */
    public static Element renew(Element properties, String name) {
        Element known = Wml.child(properties, name);
        if (known != null) {
            Wml.remove(known);
        }
        return add(properties, name);
    }

    private static Element add(Element properties, String name) {
        int place = ORDER.indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException("No run has the property " + name);
        }
        Node behind = properties.getFirstChild();
        while (behind != null && (!(behind instanceof Element) || comesBefore(behind, place))) {
            behind = behind.getNextSibling();
        }
        Element added = Wml.create(properties, name);
        properties.insertBefore(added, behind);
        return added;
    }

    /** Text effects of newer Words have other names, or the same in another namespace, and come last. */
    private static boolean comesBefore(Node node, int place) {
        int of = Wml.W.equals(node.getNamespaceURI()) ? ORDER.indexOf(node.getLocalName()) : -1;
        return (of >= 0 && of < place) || Wml.isAny(node, TRACKED);
    }
}
