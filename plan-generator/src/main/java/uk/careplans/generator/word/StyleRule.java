package uk.careplans.generator.word;

import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase.Ind;
import org.docx4j.wml.PPrBase.NumPr;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Style;
import org.jspecify.annotations.Nullable;

/**
 * What one style says itself; {@code null} where it leaves the word to the style it is based on.
 *
 * @param outlineLevel 0 for a heading of the first level, 9 for text
 * @param listId the list it puts its paragraphs in, 0 for none
 * @param listLevel their level in it, 0 for the first
 * @param indent the attributes of {@code w:ind}
 */
record StyleRule(
        String id,
        String name,
        String type,
        @Nullable String basedOn,
        @Nullable Integer outlineLevel,
        @Nullable Integer listId,
        @Nullable Integer listLevel,
        @Nullable Map<String, String> indent,
        @Nullable Boolean hidden,
        boolean isDefault) {

    static StyleRule of(Style style) {
        @Nullable PPr paragraph = style.getPPr();
        return new StyleRule(
                style.getStyleId() == null ? "" : style.getStyleId(),
                style.getName() == null ? "" : style.getName().getVal(),
                style.getType() == null ? "paragraph" : style.getType(),
                style.getBasedOn() == null ? null : style.getBasedOn().getVal(),
                paragraph == null || paragraph.getOutlineLvl() == null
                        ? null
                        : whole(paragraph.getOutlineLvl().getVal()),
                paragraph == null ? null : listId(paragraph.getNumPr()),
                paragraph == null ? null : listLevel(paragraph.getNumPr()),
                paragraph == null ? null : indent(paragraph.getInd()),
                hidden(style.getRPr()),
                style.isDefault());
    }

    private static @Nullable Boolean hidden(@Nullable RPr run) {
        return (run == null || run.getVanish() == null) ? null : run.getVanish().isVal();
    }

    private static @Nullable Integer listId(@Nullable NumPr list) {
        return list == null || list.getNumId() == null
                ? null
                : whole(list.getNumId().getVal());
    }

    private static @Nullable Integer listLevel(@Nullable NumPr list) {
        return list == null || list.getIlvl() == null
                ? null
                : whole(list.getIlvl().getVal());
    }

    private static @Nullable Map<String, String> indent(@Nullable Ind indent) {
        if (indent == null) {
            return null;
        }
        Map<String, String> attributes = new TreeMap<>();
        put("left", indent.getLeft(), attributes);
        put("right", indent.getRight(), attributes);
        put("hanging", indent.getHanging(), attributes);
        put("firstLine", indent.getFirstLine(), attributes);
        return attributes;
    }

    private static void put(String name, @Nullable BigInteger value, Map<String, String> attributes) {
        if (value != null) {
            attributes.put(name, value.toString());
        }
    }

    private static @Nullable Integer whole(@Nullable BigInteger number) {
        return number == null ? null : number.intValue();
    }
}
