package uk.careplans.testkit;

import static uk.careplans.testkit.AccessibilityFile.ancestor;
import static uk.careplans.testkit.AccessibilityFile.attribute;
import static uk.careplans.testkit.AccessibilityFile.child;
import static uk.careplans.testkit.AccessibilityFile.isOn;
import static uk.careplans.testkit.AccessibilityFile.quoted;
import static uk.careplans.testkit.AccessibilityFile.text;
import static uk.careplans.testkit.AccessibilityFile.value;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import uk.careplans.testkit.AccessibilityFile.Story;

/** The rules about how the text looks: its size, fonts, contrast and alignment. */
final class AccessibilityOfLook {

    private static final double SMALLEST = 12;
    /** What Word takes if nobody says a size. */
    private static final double UNSAID = 10;

    private static final double LARGE = 18;
    private static final double LARGE_IF_BOLD = 14;
    private static final double CONTRAST = 4.5;
    private static final double CONTRAST_IF_LARGE = 3;
    private static final String WHITE = "FFFFFF";
    private static final String BLACK = "000000";

    private static final Set<String> FONTS = Set.of(
            "Arial", "Andika", "Aptos", "Calibri", "Carlito", "Century Gothic", "Comic Sans MS", "Liberation Sans",
            "MS Gothic", "Segoe UI Symbol", "Tahoma", "Trebuchet MS", "Verdana");
    private static final Set<String> SHOUTING = Set.of("caps", "smallCaps", "i", "iCs");
    private static final Map<String, String> HIGHLIGHTS = Map.of(
            "yellow", "FFFF00", "green", "00FF00", "cyan", "00FFFF", "magenta", "FF00FF", "lightGray", "C0C0C0",
            "white", WHITE, "none", "auto");

    private final AccessibilityFile file;
    private final AccessibilityStyles styles;

    private AccessibilityOfLook(AccessibilityFile file) {
        this.file = file;
        styles = file.styles();
    }

    static void check(AccessibilityFile file) {
        AccessibilityOfLook rules = new AccessibilityOfLook(file);
        for (Story story : file.stories()) {
            for (Element run : story.all("r")) {
                if (!text(run).isBlank()) {
                    rules.a11Size(story, run);
                    rules.a13Contrast(story, run);
                }
            }
            rules.a12Fonts(story);
            rules.a14Plain(story);
        }
        Story styles = new Story("word/styles.xml", file.styles().root());
        rules.a12Fonts(styles);
        rules.a14Plain(styles);
        file.optionalPart("word/numbering.xml").ifPresent(root -> rules.a12Fonts(new Story("word/numbering.xml", root)));
    }

    private void a11Size(Story story, Element run) {
        if (size(run) < SMALLEST) {
            file.problem("A11", story.part(), "text of " + size(run) + " points: " + quoted(run));
        }
    }

    private double size(Element run) {
        return styles.ofRun(run, "sz").map(each -> Double.parseDouble(value(each)) / 2).orElse(UNSAID);
    }

    private void a12Fonts(Story story) {
        for (Element fonts : story.all("rFonts")) {
            for (String script : List.of("ascii", "hAnsi", "cs", "eastAsia")) {
                String font = attribute(fonts, script);
                if (!font.isEmpty() && !FONTS.contains(font)) {
                    file.problem("A12", story.part(), "the font " + quoted(font) + " in " + holder(fonts));
                }
            }
        }
    }

    private void a13Contrast(Story story, Element run) {
        String colour = styles.ofRun(run, "color").map(each -> solid(value(each), BLACK)).orElse(BLACK);
        String ground = ground(run);
        boolean bold = styles.ofRun(run, "b").filter(AccessibilityFile::isOn).isPresent();
        boolean large = size(run) >= LARGE || (bold && size(run) >= LARGE_IF_BOLD);
        double contrast = contrast(colour, ground);
        if (contrast < (large ? CONTRAST_IF_LARGE : CONTRAST)) {
            file.problem("A13", story.part(),
                    String.format(Locale.ROOT, "contrast %.2f of %s on %s: %s", contrast, colour, ground, quoted(run)));
        }
    }

    /** The colour behind a run: the nearest of its own, its paragraph's, its cell's and its table's. */
    private String ground(Element run) {
        Optional<String> marked = child(run, "rPr", "highlight")
                .map(each -> HIGHLIGHTS.getOrDefault(value(each), BLACK))
                .filter(AccessibilityOfLook::isColour);
        Optional<Element> cell = ancestor(run, "tc");
        return marked.or(() -> styles.ofRun(run, "shd").flatMap(AccessibilityOfLook::fill))
                .or(() -> ancestor(run, "p").flatMap(p -> styles.ofParagraph(p, "shd")).flatMap(AccessibilityOfLook::fill))
                .or(() -> cell.flatMap(each -> child(each, "tcPr", "shd")).flatMap(AccessibilityOfLook::fill))
                .or(() -> cell.flatMap(each -> styles.ofTableStyle(run, "tcPr", "shd")).flatMap(AccessibilityOfLook::fill))
                .orElse(WHITE);
    }

    private static Optional<String> fill(Element shading) {
        String fill = value(shading).equals("solid") ? attribute(shading, "color") : attribute(shading, "fill");
        return Optional.of(fill).filter(AccessibilityOfLook::isColour);
    }

    private static boolean isColour(String text) {
        return text.matches("\\p{XDigit}{6}");
    }

    private static String solid(String colour, String otherwise) {
        return isColour(colour) ? colour : otherwise;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** As WCAG 2.2 defines it. */
    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 2) + 0.0722 * channel(colour, 4);
    }

    private static double channel(String colour, int at) {
        double channel = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private void a14Plain(Story story) {
        for (Element each : Docx.all(story.root())) {
            if (Docx.is(each, "jc") && Docx.is(each.getParentNode(), "pPr") && !isAlignedWell(story, each)) {
                file.problem("A14", story.part(), "not aligned left but " + quoted(value(each)) + " in " + holder(each));
            } else if (Docx.W.equals(each.getNamespaceURI())
                    && SHOUTING.contains(each.getLocalName())
                    && Docx.is(each.getParentNode(), "rPr")
                    && isOn(each)) {
                file.problem("A14", story.part(), "italics or capitals (" + each.getLocalName() + ") in " + holder(each));
            }
        }
    }

    /** Titles may be centred, as a court's are, and what stands in a header or footer may stand right. */
    private boolean isAlignedWell(Story story, Element alignment) {
        Element holder = (Element) alignment.getParentNode().getParentNode();
        String style = Docx.is(holder, "style") ? value(holder, "name") : styles.name(styles.styleOf(holder));
        return switch (value(alignment)) {
            case "left", "start" -> true;
            case "center" -> style.toLowerCase(Locale.ROOT).matches("(sub)?title|court.*");
            case "right", "end" -> Docx.is(story.root(), "hdr") || story.isFooter() || style.matches("header|footer");
            default -> false;
        };
    }

    /** The style or the text that has a property. */
    private static String holder(Element property) {
        Optional<Element> style = ancestor(property, "style");
        return style.map(each -> "the style " + quoted(value(each, "name")))
                .or(() -> ancestor(property, "r").map(each -> quoted(each)))
                .or(() -> ancestor(property, "p").map(each -> quoted(each)))
                .orElse("the defaults");
    }
}
