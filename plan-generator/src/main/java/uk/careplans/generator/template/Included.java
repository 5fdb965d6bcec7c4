package uk.careplans.generator.template;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.w3c.dom.Element;
import uk.careplans.generator.word.NotIncluded;
import uk.careplans.generator.word.ParagraphText;
import uk.careplans.generator.word.WordFile;
import uk.careplans.model.field.Suggestion;

/** What {@code #include} wants, and why it did not get it. */
final class Included {

    private final WordFile file;
    private final Collection<String> pieces;
    private final Problems problems;

    /**
     * @param pieces the names of all there are
     */
    Included(WordFile file, Collection<String> pieces, Problems problems) {
        this.file = file;
        this.pieces = new TreeSet<>(pieces);
        this.problems = problems;
    }

    /** The piece that is to take the place of a paragraph with that text; empty if the text is anything else. */
    static Optional<String> wantedIn(String text) {
        List<TagScanner.Found> found = TagScanner.scan(text);
        return found.size() == 1
                        && found.get(0).meaning() instanceof TagScanner.Meaning.Complete complete
                        && complete.tag() instanceof Tag.Include include
                        && isBlank(text.substring(0, found.get(0).from()))
                        && isBlank(text.substring(found.get(0).to()))
                ? Optional.of(include.piece())
                : Optional.empty();
    }

    /** Reports an include that is still there when all pieces are in their places. */
    void report(Tag.Include include, Element paragraph, Spots.Spot spot, String source) {
        if (wantedIn(ParagraphText.of(paragraph).text()).isEmpty()) {
            problems.add(spot, ProblemKind.INCLUDE_NOT_ALONE, List.of(source));
        } else {
            file.notIncluded(paragraph).ifPresent(why -> report(include, why, spot, source));
        }
    }

    private void report(Tag.Include include, NotIncluded why, Spots.Spot spot, String source) {
        switch (why.reason()) {
            case UNKNOWN -> reportUnknown(include, spot, source);
            case CIRCLE -> problems.add(spot, ProblemKind.PIECE_CIRCLE, List.of(source));
            case TOO_MANY -> problems.add(spot, ProblemKind.TOO_MANY_PIECES, List.of(source));
            case HOLDS_NOTES -> problems.add(spot, ProblemKind.PIECE_WITH_NOTES, List.of(source));
            case UNREADABLE -> problems.add(spot, ProblemKind.PIECE_UNREADABLE, List.of(source, why.detail()));
        }
    }

    private void reportUnknown(Tag.Include include, Spots.Spot spot, String source) {
        Optional<String> near = Suggestion.nearest(include.piece(), pieces);
        if (near.isPresent()) {
            problems.add(spot, ProblemKind.UNKNOWN_PIECE_NEAR, List.of(source, near.get()));
        } else {
            problems.add(
                    spot,
                    ProblemKind.UNKNOWN_PIECE,
                    List.of(source, pieces.isEmpty() ? "none" : String.join(", ", pieces)));
        }
    }

    private static boolean isBlank(String text) {
        return text.replaceAll("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF\\u00A0]", "")
                .isBlank();
    }
}
