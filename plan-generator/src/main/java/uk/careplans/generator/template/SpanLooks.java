package uk.careplans.generator.template;

import org.w3c.dom.Element;
import uk.careplans.generator.word.RunProperties;
import uk.careplans.generator.word.Styles;
import uk.careplans.generator.word.Wml;

/** Makes words bold or italic, or a link, within the formatting of a tag: by the form's own styles where it has them. */
final class SpanLooks {

    private static final String STRONG = "Strong";
    private static final String EMPHASIS = "Emphasis";
    private static final String HYPERLINK = "Hyperlink";
    private static final String BLUE = "0563C1";

    private final Styles styles;

    SpanLooks(Styles styles) {
        this.styles = styles;
    }

    /**
     * Run properties with what the span adds.
     *
     * @param properties those of the tag; changed and given back
     * @param kind the sum of {@link ParagraphLook#BOLD} and its like
     */
    Element of(Element properties, int kind) {
        boolean styled = Wml.child(properties, "rStyle") != null;
        if ((kind & ParagraphLook.LINK) != 0 && !(styled || setStyle(properties, HYPERLINK))) {
            Wml.setVal(RunProperties.element(properties, "color"), BLUE);
            Wml.setVal(RunProperties.element(properties, "u"), "single");
        }
        styled |= (kind & ParagraphLook.LINK) != 0;
        boolean strong = (kind & ParagraphLook.BOLD) != 0 && !styled && setStyle(properties, STRONG);
        if ((kind & ParagraphLook.BOLD) != 0 && !strong) {
            switchOn(properties, "b", "bCs");
        }
        boolean emphasis = kind == ParagraphLook.ITALIC && !styled && setStyle(properties, EMPHASIS);
        if ((kind & ParagraphLook.ITALIC) != 0 && !emphasis) {
            switchOn(properties, "i", "iCs");
        }
        return properties;
    }

    private boolean setStyle(Element properties, String name) {
        return styles.idOf(name, "character")
                .map(id -> {
                    Wml.setVal(RunProperties.element(properties, "rStyle"), id);
                    return true;
                })
                .orElse(false);
    }

    private static void switchOn(Element properties, String... names) {
        for (String name : names) {
            RunProperties.element(properties, name).removeAttributeNS(Wml.W, "val");
        }
    }
}
