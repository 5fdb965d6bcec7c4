package uk.careplans.generator.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.word.FinishedParts;
import uk.careplans.generator.word.Wml;

/**
 * The pages of a section.
 *
 * @param pageHeight in points
 * @param width of the text
 * @param firstNumber with which its numbers begin again; negative if they go on
 * @param stories headers and footers by kind, inherited from the section before
 */
record PageShape(
        double pageHeight,
        double width,
        double top,
        double bottom,
        double header,
        double footer,
        boolean hasFirst,
        int firstNumber,
        Map<String, List<MeasuredParagraph>> stories) {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    static PageShape of(Element section, @Nullable PageShape before, FinishedParts parts, Measuring measuring)
            throws UnknownLayoutException {
        String kind = Wml.attribute(Wml.child(section, "type"), "val");
        String columns = Wml.attribute(Wml.child(section, "cols"), "num");
        String lines = Wml.attribute(Wml.child(section, "docGrid"), "type");
        Element numbers = Wml.child(section, "pgNumType");
        String format = Wml.attribute(numbers, "fmt");
        String start = Wml.attribute(numbers, "start");
        if (kind != null && !kind.equals("nextPage") && before != null) {
            throw new UnknownLayoutException("a section that does not begin with the next page");
        } else if (columns != null && !columns.equals("1")) {
            throw new UnknownLayoutException("text in columns");
        } else if (lines != null && !lines.equals("default")) {
            throw new UnknownLayoutException("lines on a grid");
        } else if (format != null && !format.equals("decimal")) {
            throw new UnknownLayoutException("page numbers that are not in figures");
        }
        Element size = Wml.child(section, "pgSz");
        Element margins = Wml.child(section, "pgMar");
        if (size == null || margins == null) {
            throw new UnknownLayoutException("pages without a size");
        }
        double sides = points(margins, "left") + points(margins, "right") + points(margins, "gutter");
        Map<String, List<MeasuredParagraph>> stories = new HashMap<>(before == null ? Map.of() : before.stories());
        for (Element reference : Wml.children(section)) {
            String name = String.valueOf(reference.getLocalName());
            if (name.equals("headerReference") || name.equals("footerReference")) {
                Element story =
                        parts.root(parts.targetName(parts.main(), reference.getAttributeNS(RELATIONSHIPS, "id")));
                stories.put(
                        name.charAt(0) + String.valueOf(Wml.attribute(reference, "type")), measured(story, measuring));
            }
        }
        return new PageShape(
                points(size, "h"),
                points(size, "w") - sides,
                points(margins, "top"),
                points(margins, "bottom"),
                points(margins, "header"),
                points(margins, "footer"),
                StyleSheet.isOn(List.of(section), "titlePg", false),
                start != null && start.matches("\\d{1,6}") ? Integer.parseInt(start) : -1,
                stories);
    }

    private static double points(Element element, String attribute) {
        return StyleSheet.points(Wml.attribute(element, attribute), 0);
    }

    private static List<MeasuredParagraph> measured(@Nullable Element story, Measuring measuring)
            throws UnknownLayoutException {
        List<MeasuredParagraph> paragraphs = new ArrayList<>();
        for (Element child : story == null ? List.<Element>of() : Wml.children(story)) {
            if (!Wml.is(child, "p")) {
                throw new UnknownLayoutException("a header or footer with more than paragraphs");
            }
            paragraphs.add(measuring.paragraph(child, List.of()));
        }
        return paragraphs;
    }

    /** The height of the room for text. */
    double height(boolean firstPage, Scale scale) {
        String kind = firstPage && hasFirst ? "first" : "default";
        double above = Math.max(Math.abs(top), top < 0 ? 0 : header + heightOf("h" + kind, scale));
        double below = Math.max(Math.abs(bottom), bottom < 0 ? 0 : footer + heightOf("f" + kind, scale));
        return pageHeight - above - below;
    }

    private double heightOf(String kind, Scale scale) {
        return MeasuredTable.stacked(stories.getOrDefault(kind, List.of()), width, scale);
    }
}
