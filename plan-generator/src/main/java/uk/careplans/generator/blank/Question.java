package uk.careplans.generator.blank;

import java.util.List;
import java.util.Set;

/**
 * What a form asks, in its own words.
 *
 * @param words the question
 * @param around what stands around it and says what it is about, the nearest first: the head of its column, the label of its
 *     row, its guidance, the headings above it
 * @param blank where its answer goes
 * @param isDate whether the blank takes a date only
 */
record Question(String words, List<String> around, Blank blank, boolean isDate) {

    private static final Set<String> YES_NO = Set.of("yes", "no");

    /** Takes a copy. */
    Question {
        around = List.copyOf(around);
    }

    /** Whether its boxes, if it has any, are for yes and for no. */
    boolean isYesNo() {
        return blank instanceof Blank.Boxes boxes
                && boxes.options().stream().map(Phrase::plain).toList().containsAll(YES_NO);
    }

    /** The heading that it stands below; empty if there is none. */
    String section() {
        return around.isEmpty() ? "" : around.get(around.size() - 1);
    }
}
