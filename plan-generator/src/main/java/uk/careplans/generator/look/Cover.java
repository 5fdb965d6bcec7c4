package uk.careplans.generator.look;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.careplans.generator.word.Wml;

/** The first section of a form, with a drawing of its own behind few words. */
final class Cover {

    private static final Set<String> AFTER_TITLE_PAGE =
            Set.of("textDirection", "bidi", "rtlGutter", "docGrid", "printerSettings", "sectPrChange");

    private Cover() {}

    /**
     * Gives the table of contents that stands on a cover to the next page, with the paragraph above it and all that is below: larger words
     * would fill the drawing, and then another page with the same drawing. A cover without its drawing is no page of its own. Nothing
     * happens if there is no table of contents on it.
     *
     * @param isDrawn whether the cover has its drawing
     */
    static void makeRoom(Element document, boolean isDrawn) {
        Element body = Objects.requireNonNull(Wml.child(document, "body"));
        List<Element> blocks = Wml.children(body);
        int contents = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Element end = sectionEnd(blocks.get(i));
            if (contents < 0 && beginsContents(blocks.get(i))) {
                contents = i;
            }
            if (end != null) {
                Element next = sectionAfter(body, end);
                if (contents > 1 && next != null) {
                    if (isDrawn) {
                        body.insertBefore(lastParagraph(end), blocks.get(contents - 1));
                    } else {
                        join(end, next);
                    }
                }
                return;
            }
        }
    }

    private static @Nullable Element sectionAfter(Element body, Element end) {
        List<Element> all = Wml.all(body, "sectPr");
        int at = all.indexOf(end) + 1;
        return at < all.size() ? all.get(at) : null;
    }

    /** The first page keeps its own header and footer: a council's logo may be there. */
    private static void join(Element end, Element next) {
        FewerPictures.remove(end);
        if (Wml.child(next, "titlePg") != null) {
            return;
        }
        for (Element each : Wml.children(end)) {
            if (each.getLocalName().endsWith("Reference") && "default".equals(Wml.attribute(each, "type"))) {
                each.setAttributeNS(Wml.W, "w:type", "first");
                next.insertBefore(each, next.getFirstChild());
            }
        }
        Element after = Wml.children(next).stream()
                .filter(each -> AFTER_TITLE_PAGE.contains(each.getLocalName()))
                .findFirst()
                .orElse(null);
        next.insertBefore(Wml.create(next, "titlePg"), after);
    }

    private static @Nullable Element sectionEnd(Element block) {
        return Wml.is(block, "p") ? Wml.child(Wml.child(block, "pPr"), "sectPr") : null;
    }

    private static boolean beginsContents(Element block) {
        return Wml.all(block, "instrText").stream()
                .anyMatch(code ->
                        code.getTextContent().strip().toUpperCase(Locale.ROOT).startsWith("TOC"));
    }

    /** Lower than any line, as Word itself has one behind a table that ends a page. */
    private static Element lastParagraph(Element end) {
        Node from = end.getParentNode();
        Element paragraph = Wml.create(end, "p");
        Element properties = Wml.create(end, "pPr");
        Element spacing = Wml.create(end, "spacing");
        spacing.setAttributeNS(Wml.W, "w:before", "0");
        spacing.setAttributeNS(Wml.W, "w:after", "0");
        spacing.setAttributeNS(Wml.W, "w:line", "20");
        spacing.setAttributeNS(Wml.W, "w:lineRule", "exact");
        from.removeChild(end);
        properties.appendChild(spacing);
        properties.appendChild(end);
        paragraph.appendChild(properties);
        return paragraph;
    }
}
