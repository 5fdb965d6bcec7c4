package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.careplans.generator.template.FormParagraph.Words;
import uk.careplans.generator.word.Formatting;
import uk.careplans.generator.word.Wml;

/**
 * Finds words whose colour, or that of their ground, was set by hand and does not differ enough from the other. Where a
 * colour cannot be known – one that Word chooses itself, a pattern, a picture behind – nothing is said.
 */
final class Contrast {

    private static final double ENOUGH = 4.5;
    private static final double ENOUGH_IF_LARGE = 3;
    private static final double LARGE = 18;
    private static final double LARGE_IF_BOLD = 14;

    private static final Map<String, String> HIGHLIGHTS = Map.ofEntries(
            Map.entry("yellow", "FFFF00"),
            Map.entry("green", "00FF00"),
            Map.entry("cyan", "00FFFF"),
            Map.entry("magenta", "FF00FF"),
            Map.entry("blue", "0000FF"),
            Map.entry("red", "FF0000"),
            Map.entry("darkBlue", "000080"),
            Map.entry("darkCyan", "008080"),
            Map.entry("darkGreen", "008000"),
            Map.entry("darkMagenta", "800080"),
            Map.entry("darkRed", "800000"),
            Map.entry("darkYellow", "808000"),
            Map.entry("darkGray", "808080"),
            Map.entry("lightGray", "C0C0C0"),
            Map.entry("black", "000000"),
            Map.entry("white", "FFFFFF"));
    private static final Set<String> STORIES = Set.of("body", "hdr", "ftr", "footnote", "endnote");

    private final Formatting formatting;
    private final TextSize sizes;

    Contrast(Formatting formatting, TextSize sizes) {
        this.formatting = formatting;
        this.sizes = sizes;
    }

    /** What the colours are and how far apart they should be, if they are too near. */
    Optional<List<String>> tooLow(FormParagraph paragraph) {
        return paragraph.words().stream()
                .filter(words -> !words.text().isBlank())
                .flatMap(words -> tooLow(paragraph, words).stream())
                .findFirst();
    }

    private Optional<List<String>> tooLow(FormParagraph paragraph, Words words) {
        List<String> colours = colours(paragraph, words);
        Ground ground = new Ground();
        ground.lookAt(paragraph, words);
        boolean byHand = ground.byHand || Formatting.byHand(words.properties(), "color") != null;
        if (!byHand || colours.contains("") || ground.colours.contains("")) {
            return Optional.empty();
        }
        double enough = isLarge(paragraph, words) ? ENOUGH_IF_LARGE : ENOUGH;
        List<String> worst = List.of();
        double best = 0;
        for (String colour : colours) {
            for (String behind : ground.colours) {
                double contrast = uk.careplans.generator.look.Contrast.between(colour, behind);
                if (contrast > best) {
                    best = contrast;
                    worst = List.of(
                            words(colour),
                            words(behind),
                            figures(contrast),
                            String.valueOf(enough).replace(".0", ""));
                }
            }
        }
        return best < enough ? Optional.of(worst) : Optional.empty();
    }

    private boolean isLarge(FormParagraph paragraph, Words words) {
        double size = sizes.of(words.properties(), paragraph.element());
        return size >= LARGE
                || (size >= LARGE_IF_BOLD && formatting.isOn(words.properties(), paragraph.element(), "b"));
    }

    /** The colours the words may have; an empty text for one that Word chooses. */
    private List<String> colours(FormParagraph paragraph, Words words) {
        List<Element> said = formatting.ofRun(words.properties(), paragraph.element(), "color");
        return said.isEmpty()
                ? List.of("")
                : said.stream().map(each -> colour(Wml.attribute(each, "val"))).toList();
    }

    private static String colour(@Nullable String text) {
        return text != null && text.matches("\\p{XDigit}{6}") ? text.toUpperCase(Locale.ROOT) : "";
    }

    private static String words(String colour) {
        return switch (colour) {
            case "FFFFFF" -> "white";
            case "000000" -> "black";
            default -> "#" + colour;
        };
    }

    /** Cut off, not rounded: 4.49 is not 4.5. */
    private static String figures(double contrast) {
        return String.valueOf(Math.floor(contrast * 10) / 10).replaceFirst("\\.0$", "");
    }

    /** What may be behind words: the nearest of what is said about them, their paragraph, their cells and their tables. */
    private final class Ground {

        List<String> colours = new ArrayList<>();
        boolean byHand;

        void lookAt(FormParagraph paragraph, Words words) {
            Element highlight = Formatting.byHand(words.properties(), "highlight");
            String name = highlight == null ? "none" : String.valueOf(Wml.attribute(highlight, "val"));
            String marked = HIGHLIGHTS.getOrDefault(name, "");
            if (!marked.isEmpty()) {
                colours.add(marked);
                byHand = true;
                return;
            }
            boolean found = take(Formatting.byHand(words.properties(), "shd"), true)
                    || takeAny(formatting.ofRun(words.properties(), paragraph.element(), "shd"))
                    || take(Wml.child(paragraph.properties(), "shd"), true)
                    || takeAny(formatting.ofParagraphStyle(paragraph.element(), "pPr", "shd"))
                    || takeAround(paragraph.element());
            if (!found) {
                colours.add("");
            }
        }

        private boolean takeAround(Element paragraph) {
            for (Node up = paragraph; up != null; up = up.getParentNode()) {
                boolean found = (Wml.is(up, "tc") && take(shading((Element) up, "tcPr"), true))
                        || (Wml.is(up, "tbl") && takeTable((Element) up));
                if (found) {
                    return true;
                }
                if (up instanceof Element element
                        && Wml.W.equals(up.getNamespaceURI())
                        && STORIES.contains(element.getLocalName())) {
                    return page(element);
                }
            }
            // In a text box: it may be filled, or lie on anything.
            return false;
        }

        private boolean takeTable(Element table) {
            if (take(shading(table, "tblPr"), true)) {
                return true;
            }
            // The style may shade some cells and leave others to what is behind the table.
            for (String kind : List.of("tcPr", "tblPr", "pPr", "rPr")) {
                takeAny(formatting.ofTableStyle(table, kind, "shd"));
            }
            return false;
        }

        private boolean page(Element story) {
            Element background = Wml.child(story.getOwnerDocument().getDocumentElement(), "background");
            colours.add(background == null ? "FFFFFF" : colour(Wml.attribute(background, "color")));
            return true;
        }

        private static @Nullable Element shading(Element of, String properties) {
            return Wml.child(Wml.child(of, properties), "shd");
        }

        private boolean takeAny(List<Element> shadings) {
            boolean taken = false;
            for (Element shading : shadings) {
                taken |= take(shading, false);
            }
            return taken;
        }

        /** Takes a shading, unless one can see through it. */
        private boolean take(@Nullable Element shading, boolean setByHand) {
            String pattern = shading == null ? "nil" : String.valueOf(Wml.attribute(shading, "val"));
            String fill = colour(Wml.attribute(shading, pattern.equals("solid") ? "color" : "fill"));
            if (pattern.equals("nil") || (pattern.equals("clear") && fill.isEmpty())) {
                return false;
            }
            colours.add(pattern.equals("clear") || pattern.equals("solid") ? fill : "");
            byHand |= setByHand;
            return true;
        }
    }
}
