package uk.careplans.generator.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.pages.MeasuredParagraph.Atom;
import uk.careplans.generator.pages.MeasuredParagraph.Kind;
import uk.careplans.generator.pages.MeasuredParagraph.Line;

/** Breaks one paragraph into lines. */
final class LineBreaking {

    private final MeasuredParagraph paragraph;
    private final double width;
    private final Scale scale;
    private final List<Line> lines = new ArrayList<>();
    private double at;
    private double ascent;
    private double descent;
    private double picture;
    private boolean empty = true;

    LineBreaking(MeasuredParagraph paragraph, double width, Scale scale) {
        this.paragraph = paragraph;
        this.width = width;
        this.scale = scale;
        this.at = paragraph.first;
    }

    List<Line> lines() {
        List<Atom> atoms = paragraph.atoms;
        boolean hasEnded = false;
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            hasEnded = false;
            switch (atom.kind()) {
                case LINE_END, PAGE_END -> {
                    grow(atom);
                    end(atom.kind() == Kind.PAGE_END);
                    hasEnded = true;
                }
                case TAB -> {
                    grow(atom);
                    tab(i);
                }
                case SPACE -> {
                    grow(atom);
                    at += widthOf(atom);
                }
                case WORD, PICTURE -> i = word(i);
            }
        }
        if (!hasEnded || lines.isEmpty() || !lines.get(lines.size() - 1).endsPage()) {
            end(false);
        }
        return lines;
    }

    /** Sets letters up to where a line may end; gives the last of them. */
    private int word(int from) {
        List<Atom> atoms = paragraph.atoms;
        int to = from;
        double length = widthOf(atoms.get(from));
        while (!endsBehind(atoms.get(to)) && to + 1 < atoms.size() && isLetters(atoms.get(to + 1))) {
            to++;
            length += widthOf(atoms.get(to));
        }
        if (at + length > width && !empty) {
            end(false);
        }
        for (Atom atom : atoms.subList(from, to + 1)) {
            grow(atom);
        }
        at += length;
        while (at > width && width > 0 && length > width) {
            double rest = at - width;
            end(false);
            for (Atom atom : atoms.subList(from, to + 1)) {
                grow(atom);
            }
            at = rest;
            length = rest;
        }
        return to;
    }

    private static boolean isLetters(Atom atom) {
        return atom.kind() == Kind.WORD || atom.kind() == Kind.PICTURE;
    }

    private boolean endsBehind(Atom atom) {
        return atom.breaks() || (atom.mayBreak() && scale.tight());
    }

    private double widthOf(Atom atom) {
        if (atom.kind() == Kind.PICTURE) {
            return atom.width();
        }
        return atom.width() * (atom.guessed() ? scale.guessedWidths() : scale.widths());
    }

    private void tab(int index) {
        Map.@Nullable Entry<Double, String> stop = paragraph.stops.higherEntry(at + paragraph.left);
        if (stop == null) {
            double step = paragraph.defaultStop;
            at = step <= 0 ? at : (Math.floor((at + paragraph.left) / step + 0.001) + 1) * step - paragraph.left;
            return;
        }
        double behind = 0;
        for (int i = index + 1; i < paragraph.atoms.size(); i++) {
            Atom atom = paragraph.atoms.get(i);
            if (atom.kind() == Kind.TAB || atom.kind() == Kind.LINE_END || atom.kind() == Kind.PAGE_END) {
                break;
            }
            behind += widthOf(atom);
        }
        double share = switch (stop.getValue()) {
            case "right", "end", "decimal" -> 1;
            case "center" -> 0.5;
            default -> 0;
        };
        // What ends at a stop does not begin a line of its own for a hair's breadth.
        at = Math.max(at, stop.getKey() - paragraph.left - behind * share - (share == 0 ? 0 : 0.01));
    }

    private void grow(Atom atom) {
        empty = false;
        if (atom.kind() == Kind.PICTURE) {
            picture = Math.max(picture, atom.ascent());
        } else {
            double guess = atom.guessed() ? scale.guessedHeights() : 1;
            ascent = Math.max(ascent, atom.ascent() * guess);
            descent = Math.max(descent, atom.descent() * guess);
        }
    }

    private void end(boolean endsPage) {
        if (ascent + descent == 0) {
            ascent = paragraph.emptyAscent;
            descent = paragraph.emptyDescent;
        }
        lines.add(new Line(paragraph.height(ascent, descent, picture, scale), endsPage));
        at = 0;
        ascent = 0;
        descent = 0;
        picture = 0;
        empty = true;
    }
}
