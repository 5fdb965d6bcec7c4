package uk.careplans.generator.template;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Formatting;
import uk.careplans.generator.word.Wml;

/** How large words are, in points. */
final class TextSize {

    /** What Word takes if nobody says a size. */
    private static final double UNSAID = 10;

    private final Formatting formatting;

    TextSize(Formatting formatting) {
        this.formatting = formatting;
    }

    /** The size of words; the largest they may have, if the style of a table decides. */
    double of(@Nullable Element runProperties, Element paragraph) {
        return formatting.ofRun(runProperties, paragraph, "sz").stream()
                .mapToDouble(TextSize::points)
                .max()
                .orElse(UNSAID);
    }

    /** The size of plain words of the file. */
    double ofPlainWords() {
        return formatting.ofAllRuns("sz").map(TextSize::points).orElse(UNSAID);
    }

    /** Half points, as Word writes them, as points; {@link #UNSAID} if it is no number. */
    static double points(Element size) {
        String halves = String.valueOf(Wml.attribute(size, "val"));
        return halves.matches("\\d{1,4}") ? Integer.parseInt(halves) / 2.0 : UNSAID;
    }

    /** {@code 9}, {@code 9.5}. */
    static String words(double points) {
        return String.valueOf(points).replaceFirst("\\.0$", "");
    }
}
