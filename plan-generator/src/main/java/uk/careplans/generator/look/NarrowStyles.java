package uk.careplans.generator.look;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Wml;

/** Styles for the paragraphs of narrow columns, each like the one that its author chose, with smaller words. For one thread. */
final class NarrowStyles {

    /** A chain of styles that is longer leads back to itself. */
    private static final int LONGEST_CHAIN = 20;

    private final Element styles;
    private final int base;
    private final Map<String, String> made = new HashMap<>();

    /**
     * Of one file.
     *
     * @param base the size of ordinary words, in half points
     */
    NarrowStyles(Element styles, int base) {
        this.styles = styles;
        this.base = base;
    }

    /** Makes the words of a table smaller. */
    void use(Element table, double times) {
        for (Element paragraph : Wml.all(table, "p")) {
            Element properties = Wml.child(paragraph, "pPr");
            Element chosen = Wml.child(properties, "pStyle");
            Element style = style(Wml.attribute(chosen, "val"));
            if (style != null && Wml.ancestor(paragraph, "tbl") == table) {
                String narrow = made.computeIfAbsent(
                        Wml.attribute(style, "styleId") + "Narrow" + Math.round(times * 100),
                        id -> make(id, style, times));
                choose(paragraph, properties, chosen, narrow);
            }
        }
    }

    private static void choose(
            Element paragraph, @Nullable Element properties, @Nullable Element chosen, String style) {
        if (chosen != null) {
            Wml.setVal(chosen, style);
            return;
        }
        Element own = properties == null ? Wml.create(paragraph, "pPr") : properties;
        if (properties == null) {
            paragraph.insertBefore(own, paragraph.getFirstChild());
        }
        Element choice = Wml.create(paragraph, "pStyle");
        own.insertBefore(choice, own.getFirstChild());
        choice.setAttributeNS(Wml.W, "w:val", style);
    }

    private String make(String id, Element like, double times) {
        Element style = Wml.create(styles, "style");
        style.setAttributeNS(Wml.W, "w:type", "paragraph");
        style.setAttributeNS(Wml.W, "w:customStyle", "1");
        style.setAttributeNS(Wml.W, "w:styleId", id);
        String size = String.valueOf(Math.round(size(like) * times));
        String name = Objects.requireNonNullElse(Wml.attribute(Wml.child(like, "name"), "val"), id);
        add(style, "name", name + " narrow " + Math.round(times * 100));
        add(style, "basedOn", Objects.requireNonNullElse(Wml.attribute(like, "styleId"), ""));
        Element words = Wml.create(styles, "rPr");
        style.appendChild(words);
        add(words, "sz", size);
        add(words, "szCs", size);
        styles.appendChild(style);
        return id;
    }

    private static void add(Element parent, String localName, String value) {
        Element child = Wml.create(parent, localName);
        child.setAttributeNS(Wml.W, "w:val", value);
        parent.appendChild(child);
    }

    /** The paragraph style of that id, or the one for paragraphs without any. */
    private @Nullable Element style(@Nullable String id) {
        return Wml.children(styles, "style").stream()
                .filter(style -> "paragraph".equals(Wml.attribute(style, "type")))
                .filter(style -> id == null
                        ? "1".equals(Wml.attribute(style, "default"))
                        : id.equals(Wml.attribute(style, "styleId")))
                .findFirst()
                .orElse(null);
    }

    /** In half points, as drawn. */
    private int size(Element style) {
        Element at = style;
        for (int i = 0; i < LONGEST_CHAIN && at != null; i++) {
            String size = Wml.attribute(Wml.child(Wml.child(at, "rPr"), "sz"), "val");
            if (size != null && size.matches("\\d{1,4}")) {
                return Integer.parseInt(size);
            }
            String parent = Wml.attribute(Wml.child(at, "basedOn"), "val");
            at = parent == null ? null : style(parent);
        }
        return base;
    }
}
