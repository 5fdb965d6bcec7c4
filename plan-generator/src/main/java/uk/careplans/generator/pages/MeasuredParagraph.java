package uk.careplans.generator.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A paragraph with the measures of what is in it. Filled by {@link Measuring}. */
final class MeasuredParagraph {

    /** What stands on a line. */
    enum Kind {
        /** Letters between which no line may end. */
        WORD,
        /** A space; a line may end behind it. */
        SPACE,
        /** To the next stop. */
        TAB,
        /** A picture that stands like a letter. */
        PICTURE,
        /** The end of a line. */
        LINE_END,
        /** The end of a page. */
        PAGE_END
    }

    /**
     * What stands on a line.
     *
     * @param breaks whether a line may end behind it; for letters
     * @param mayBreak whether some programs end a line behind it
     * @param guessed whether its letters are of a font that nobody knows, so that its measures are a guess
     */
    record Atom(
            Kind kind,
            double width,
            double ascent,
            double descent,
            boolean breaks,
            boolean mayBreak,
            boolean guessed) {}

    /**
     * A line.
     *
     * @param height with the space between lines
     * @param endsPage whether the page ends behind it
     */
    record Line(double height, boolean endsPage) {}

    final Element source;
    final List<Atom> atoms = new ArrayList<>();
    final TreeMap<Double, String> stops = new TreeMap<>();
    String style = "";
    String border = "";
    double before;
    double after;
    double borderAbove;
    double borderBelow;
    double left;
    double right;
    double first;
    double spacing = 1;
    String rule = "auto";
    double defaultStop;
    double emptyAscent;
    double emptyDescent;
    boolean contextual;
    boolean keepNext;
    boolean keepLines;
    boolean widowControl;
    boolean pageBreakBefore;
    boolean centred;

    @Nullable
    Element sectionEnd;

    MeasuredParagraph(Element source) {
        this.source = source;
    }

    /** Its lines in a column. */
    List<Line> lines(double column, Scale scale) {
        return new LineBreaking(this, column - left - right, scale).lines();
    }

    /** The height of a line, with the space between lines. */
    double height(double ascent, double descent, double picture, Scale scale) {
        double text = (ascent + descent) * scale.heights();
        // A picture in the middle of a line reaches below the letters' feet, or stands on them and pushes what is below
        // down.
        double image = centred && scale.tight() ? picture : picture == 0 ? 0 : picture + descent * scale.heights();
        double natural = Math.max(text, image);
        return switch (rule) {
            case "exact" -> spacing;
            case "atLeast" -> Math.max(spacing, natural);
            default -> natural * spacing;
        };
    }
}
