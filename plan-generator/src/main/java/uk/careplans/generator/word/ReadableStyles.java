package uk.careplans.generator.word;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Styles as the second reader sees them, straight from the tree and not through docx4j. */
final class ReadableStyles {

    private final Map<String, Element> byId = new LinkedHashMap<>();
    private String ofPlainParagraphs = "";

    ReadableStyles(@Nullable Document styles) {
        if (styles == null) {
            return;
        }
        for (Element style : Wml.all(styles.getDocumentElement(), "style")) {
            String id = style.getAttributeNS(Wml.W, "styleId");
            byId.putIfAbsent(id, style);
            boolean isDefault = style.getAttributeNS(Wml.W, "default").matches("1|true|on");
            if (isDefault && style.getAttributeNS(Wml.W, "type").equals("paragraph")) {
                ofPlainParagraphs = id;
            }
        }
    }

    String idOf(Element paragraph) {
        Element style = Wml.path(paragraph, "pPr", "pStyle");
        return style == null ? ofPlainParagraphs : Wml.val(style);
    }

    boolean isTitle(Element paragraph) {
        return name(byId.get(idOf(paragraph))).equals("title");
    }

    /** 1 for a heading of the first level, 0 for text. */
    int headingLevel(Element paragraph) {
        Element level = property(paragraph, "outlineLvl");
        if (level != null) {
            int outline = Integer.parseInt(Wml.val(level));
            return outline < 9 ? outline + 1 : 0;
        }
        String name = name(byId.get(idOf(paragraph)));
        return name.matches("heading [1-9]") ? name.charAt(name.length() - 1) - '0' : 0;
    }

    /** A property of the paragraph, its own or from its chain of styles. */
    @Nullable
    Element property(Element paragraph, String... path) {
        Element own = Wml.child(paragraph, "pPr");
        Element found = own == null ? null : Wml.path(own, path);
        Set<String> seen = new HashSet<>();
        String id = idOf(paragraph);
        while (found == null && byId.containsKey(id) && seen.add(id)) {
            Element style = byId.get(id);
            Element properties = Wml.child(style, "pPr");
            found = properties == null ? null : Wml.path(properties, path);
            id = Wml.valOf(Wml.child(style, "basedOn"));
        }
        return found;
    }

    private static String name(@Nullable Element style) {
        return Wml.valOf(Wml.child(style, "name")).toLowerCase(Locale.ROOT);
    }
}
