package uk.careplans.generator.pages;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.word.FinishedParts;
import uk.careplans.generator.word.Wml;

/** The fonts that a document carries. Immutable. */
final class EmbeddedFonts {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final Map<String, String> KINDS =
            Map.of("embedRegular", "", "embedBold", "b", "embedItalic", "i", "embedBoldItalic", "bi");

    private final Map<String, FontMetrics> fonts = new HashMap<>();

    private EmbeddedFonts() {}

    static EmbeddedFonts of(FinishedParts parts) throws UnknownLayoutException {
        EmbeddedFonts embedded = new EmbeddedFonts();
        Element table = parts.relatedTo(parts.main(), "fontTable");
        if (table == null) {
            return embedded;
        }
        for (Element font : Wml.children(table, "font")) {
            for (Element embed : Wml.children(font)) {
                String kind = KINDS.get(embed.getLocalName());
                if (kind != null) {
                    byte[] bytes = parts.target(
                            parts.nameOf(parts.main(), "fontTable"), embed.getAttributeNS(RELATIONSHIPS, "id"));
                    String name = Wml.attribute(font, "name");
                    embedded.fonts.put(name + "/" + kind, read(bytes, Wml.attribute(embed, "fontKey")));
                }
            }
        }
        return embedded;
    }

    private static FontMetrics read(byte @Nullable [] font, @Nullable String key) throws UnknownLayoutException {
        if (font == null) {
            throw new UnknownLayoutException("a font that the document names but does not carry");
        }
        try {
            return key == null ? FontMetrics.of(font) : FontMetrics.of(font, key);
        } catch (FontException e) {
            throw new UnknownLayoutException("a font that is damaged: " + e.getMessage());
        }
    }

    /** The font of that name; null if the document does not carry it. */
    @Nullable
    FontMetrics find(String name, boolean bold, boolean italic) {
        return fonts.get(name + "/" + (bold ? "b" : "") + (italic ? "i" : ""));
    }
}
