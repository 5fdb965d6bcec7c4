package uk.careplans.generator.template;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Story;
import uk.careplans.generator.word.Wml;

/** Finds pictures that say nothing to those who cannot see them. A text box speaks for itself. */
final class PictureRules {

    private static final Pattern FILE_NAME = Pattern.compile("(?i)\\S.*\\.(png|jpe?g|svg|gif|[ew]mf|bmp|tiff?)");

    private final Spots spots;
    private final Problems problems;

    PictureRules(Spots spots, Problems problems) {
        this.spots = spots;
        this.problems = problems;
    }

    /** Reports those of a story. */
    void check(Story story) {
        check(story.xml().getDocumentElement(), story);
    }

    private void check(Element parent, Story story) {
        for (Element child : Wml.children(parent)) {
            String name = child.getLocalName();
            if (name.equals("inline") || name.equals("anchor")) {
                checkText(textOfDrawing(child), child, story);
            } else if (name.equals("imagedata") && child.getParentNode() instanceof Element shape) {
                checkText(shape.getAttribute("alt"), child, story);
            }
            // What an old Word would show instead is the same again.
            if (!name.equals("Fallback")) {
                check(child, story);
            }
        }
    }

    private void checkText(@Nullable String text, Element picture, Story story) {
        Element paragraph = Wml.ancestor(picture, "p");
        if (text == null || paragraph == null) {
            return;
        }
        if (text.isBlank()) {
            problems.add(spots.of(story, paragraph), AdviceKind.NO_ALT_TEXT, List.of());
        } else if (FILE_NAME.matcher(text.strip().toLowerCase(Locale.ROOT)).matches()) {
            problems.add(spots.of(story, paragraph), AdviceKind.FILE_NAME_AS_ALT_TEXT, List.of());
        }
    }

    /** The alternative text; null where none is wanted. */
    private static @Nullable String textOfDrawing(Element drawing) {
        String text = "";
        for (Element each : Wml.all(drawing)) {
            boolean decorative = each.getLocalName().equals("decorative")
                    && !each.getAttribute("val").matches("0|false");
            if (decorative || Wml.is(each, "txbxContent")) {
                return null;
            }
            if (each.getLocalName().equals("docPr") && each.getParentNode() == drawing) {
                text = each.getAttribute("descr").isBlank() ? each.getAttribute("title") : each.getAttribute("descr");
            }
        }
        return text;
    }
}
