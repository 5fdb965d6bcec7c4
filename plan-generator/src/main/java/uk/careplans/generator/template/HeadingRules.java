package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Formatting;
import uk.careplans.generator.word.Styles;
import uk.careplans.generator.word.Wml;
import uk.careplans.generator.word.WordFile;

/** Finds headings that only look like one, and levels that are left out. For the page itself, not for headers and notes. */
final class HeadingRules {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 10;
    /** In points: so much larger than its style's words are those of a heading. */
    private static final double LARGER = 2;

    private final Styles styles;
    private final Formatting formatting;
    private final TextSize sizes;
    private final Problems problems;

    HeadingRules(WordFile file, Problems problems) {
        this.styles = file.styles();
        this.formatting = file.formatting();
        this.sizes = new TextSize(formatting);
        this.problems = problems;
    }

    /** Reports them for the paragraphs of the body. */
    void check(List<FormParagraph> paragraphs) {
        checkLevels(paragraphs);
        FormParagraph before = null;
        for (FormParagraph paragraph : paragraphs) {
            if (paragraph.isEmpty()) {
                continue;
            }
            // Of several such lines, as in a letterhead, only the last can head what follows.
            boolean alike = looksLikeHeading(paragraph);
            if (before != null && !alike) {
                String style = formatting.nameOf(formatting.styleOf(before.element()));
                problems.add(before.spot(), AdviceKind.LOOKS_LIKE_HEADING, List.of(style));
            }
            before = alike ? paragraph : null;
        }
    }

    private void checkLevels(List<FormParagraph> paragraphs) {
        int before = 0;
        for (FormParagraph paragraph : paragraphs) {
            OptionalInt level = paragraph.hasWords() ? level(paragraph) : OptionalInt.empty();
            if (level.isEmpty()) {
                continue;
            }
            int here = level.getAsInt() + 1;
            if (before == 0 && here > 1) {
                problems.add(paragraph.spot(), AdviceKind.FIRST_HEADING, List.of(String.valueOf(here)));
            } else if (here > before + 1) {
                problems.add(
                        paragraph.spot(),
                        AdviceKind.HEADING_SKIPPED,
                        List.of(String.valueOf(here), String.valueOf(before), String.valueOf(before + 1)));
            }
            before = here;
        }
    }

    private OptionalInt level(FormParagraph paragraph) {
        Element own = Wml.child(paragraph.properties(), "outlineLvl");
        String byHand = own == null ? "" : String.valueOf(Wml.attribute(own, "val"));
        return byHand.length() == 1 && byHand.charAt(0) >= '0' && byHand.charAt(0) <= '8'
                ? OptionalInt.of(Integer.parseInt(byHand))
                : styles.headingLevel(formatting.styleOf(paragraph.element()));
    }

    /** A short line that is bold or large by hand, ends without a stop, and says something itself. */
    private boolean looksLikeHeading(FormParagraph paragraph) {
        String text = paragraph.text().strip();
        boolean line = !text.isEmpty()
                && text.length() <= LONGEST
                && BLANKS.split(text, -1).length <= MOST_WORDS
                && text.indexOf('\t') < 0
                && text.indexOf('\n') < 0
                && ".:;,?!…_".indexOf(text.charAt(text.length() - 1)) < 0;
        return line
                && !paragraph.more()
                && level(paragraph).isEmpty()
                && !isTitle(paragraph)
                && !styles.isList(paragraph.element())
                && Wml.ancestor(paragraph.element(), "tc") == null
                && Wml.ancestor(paragraph.element(), "txbxContent") == null
                && hasOwnWords(paragraph)
                && (isBold(paragraph) || isLarge(paragraph));
    }

    private boolean isTitle(FormParagraph paragraph) {
        String style = formatting.nameOf(formatting.styleOf(paragraph.element()));
        return style.equalsIgnoreCase("title") || style.equalsIgnoreCase("subtitle");
    }

    /** A value alone in bold is a value that matters. */
    private static boolean hasOwnWords(FormParagraph paragraph) {
        return paragraph.words().stream()
                .anyMatch(words -> words.tag() == null
                        && words.text().codePoints().filter(Character::isLetter).count() > 2);
    }

    private static boolean isBold(FormParagraph paragraph) {
        return paragraph.words().stream()
                .filter(words -> !words.text().isBlank())
                .allMatch(words -> Formatting.isOn(Formatting.byHand(words.properties(), "b")));
    }

    private boolean isLarge(FormParagraph paragraph) {
        List<Element> byHand = new ArrayList<>();
        for (FormParagraph.Words words : paragraph.words()) {
            if (!words.text().isBlank()) {
                Element size = Formatting.byHand(words.properties(), "sz");
                if (size == null) {
                    return false;
                }
                byHand.add(size);
            }
        }
        double ofStyle = Math.max(sizes.of(null, paragraph.element()), sizes.ofPlainWords());
        return byHand.stream().allMatch(size -> TextSize.points(size) >= ofStyle + LARGER);
    }
}
