package uk.careplans.generator.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.w3c.dom.Element;
import uk.careplans.generator.word.ParagraphText;
import uk.careplans.generator.word.Styles;
import uk.careplans.generator.word.Wml;

/** The headings above the place where a form is being read, by style or, where its author had none, by look. */
final class Headings {

    /** Below all real ones. */
    private static final int BY_LOOK = 10;
    /** The longest that a bold line is a heading. */
    private static final int LONGEST = 70;

    private record Heading(int level, String words) {}

    private final Styles styles;
    private final List<Heading> open = new ArrayList<>();

    Headings(Styles styles) {
        this.styles = styles;
    }

    /** The level of a heading, from 1; 0 for any other paragraph. */
    int levelOf(Element paragraph) {
        Element properties = Wml.child(paragraph, "pPr");
        Element outline = properties == null ? null : Wml.child(properties, "outlineLvl");
        String level = Wml.attribute(outline, "val");
        if (level != null && level.matches("[0-8]")) {
            return Integer.parseInt(level) + 1;
        }
        Element style = properties == null ? null : Wml.child(properties, "pStyle");
        OptionalInt ofStyle = styles.headingLevel(Wml.attribute(style, "val"));
        if (ofStyle.isPresent()) {
            return ofStyle.getAsInt();
        }
        return looksLikeOne(paragraph) ? BY_LOOK : 0;
    }

    private static boolean looksLikeOne(Element paragraph) {
        String text = ParagraphText.of(paragraph).text().strip();
        if (text.isEmpty() || text.length() > LONGEST || text.endsWith(":") || text.endsWith("?")) {
            return false;
        }
        List<Element> runs = Wml.all(paragraph, "r").stream()
                .filter(run -> !Wml.all(run, "t").isEmpty())
                .toList();
        return !runs.isEmpty() && runs.stream().allMatch(Headings::isBold);
    }

    private static boolean isBold(Element run) {
        Element properties = Wml.child(run, "rPr");
        Element bold = properties == null ? null : Wml.child(properties, "b");
        String value = Wml.attribute(bold, "val");
        return bold != null && !"0".equals(value) && !"false".equals(value);
    }

    void open(int level, String words) {
        open.removeIf(heading -> heading.level() >= level);
        open.add(new Heading(level, words));
    }

    /** The nearest first. */
    List<String> above() {
        List<String> words = new ArrayList<>();
        open.forEach(heading -> words.add(0, heading.words()));
        return words;
    }

    /** As they are now, to go on with elsewhere. */
    Headings copy() {
        Headings copy = new Headings(styles);
        copy.open.addAll(open);
        return copy;
    }
}
