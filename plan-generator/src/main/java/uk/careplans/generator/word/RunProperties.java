package uk.careplans.generator.word;

import java.util.List;
import org.w3c.dom.Element;

/** The properties of a run, {@code w:rPr}: puts an element among them where the schema wants it. */
public final class RunProperties {

    /** Tracked insertions and deletions of a paragraph mark come before everything else. */
    private static final PropertyOrder ORDER = new PropertyOrder(List.of(
            "ins",
            "del",
            "moveFrom",
            "moveTo",
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
            "oMath"));

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
        return add(properties, name);
    }

    private static Element add(Element properties, String name) {
        if (!ORDER.knows(name)) {
            throw new IllegalArgumentException("No run has the property " + name);
        }
        Element added = Wml.create(properties, name);
        ORDER.put(properties, added);
        return added;
    }
}
