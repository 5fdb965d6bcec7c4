package uk.careplans.model.edition;

import java.util.stream.IntStream;
import uk.careplans.model.FieldPath;

/**
 * One way in which people write something: what to look for. Immutable; {@code toString} tells nothing of it.
 *
 * @param letters what to look for
 * @param manner when the same letters count as the same thing
 * @param kind what kind of thing it is
 * @param path where in the plan it stands
 */
record Term(Letters letters, Manner manner, Withheld.Kind kind, FieldPath path) {

    /** Shorter ones would be found everywhere. */
    static final int SHORTEST = 3;

    /** When the same letters count as the same thing. */
    enum Manner {
        /** As words: written together or with signs between them, but no word is torn in two by a space. */
        WORDS,
        /** As words, and a name, so that "the Quinces" are found with "Quince". */
        NAME,
        /** As words each of which begins with a capital letter. */
        CAPITALISED,
        /** As words with no space between them. */
        TOGETHER,
        /** As a number, with any spaces and signs. */
        NUMBER,
        /** As a telephone number, with or without what is dialled before it. */
        TELEPHONE,
        /** As the first half of a postcode, after which no second half stands. */
        OUTWARD,
        /** With its words apart where they are apart: 3/05 is not 30/5. */
        APART
    }

    static Term of(String words, Manner manner, Withheld.Kind kind, FieldPath path) {
        return new Term(Letters.of(words), manner, kind, path);
    }

    /** How many letters and digits it has. */
    int length() {
        return letters.length();
    }

    /** Where the term ends if it stands in a text from this letter on; -1 if it does not. */
    int endIn(Letters text, String plain, int from) {
        int to = from + length();
        boolean isHere = to <= plain.length()
                && plain.startsWith(letters.plain(), from)
                && isJoinedAlike(text, from)
                && (manner != Manner.CAPITALISED || isCapitalised(text, from));
        return isHere && isEnd(text, plain, to) ? to : -1;
    }

    private boolean isJoinedAlike(Letters text, int from) {
        for (int i = 1; i < length(); i++) {
            byte gap = text.before(from + i);
            boolean isAlike = switch (manner) {
                case NUMBER, TELEPHONE -> true;
                case OUTWARD -> gap <= Letters.SEAM || letters.before(i) == Letters.SEAM;
                case TOGETHER -> gap < Letters.SPACE;
                case APART -> text.isGap(from + i) == letters.isGap(i);
                default -> gap < Letters.SPACE || (gap == Letters.SPACE && letters.isGap(i));
            };
            if (!isAlike) {
                return false;
            }
        }
        return true;
    }

    private boolean isCapitalised(Letters text, int from) {
        return IntStream.range(0, length()).allMatch(i -> (i > 0 && !letters.isGap(i)) || text.isCapital(from + i));
    }

    private boolean isEnd(Letters text, String plain, int to) {
        return switch (manner) {
            case NAME -> text.isEdge(to) || isPlural(text, plain, to, "s") || isPlural(text, plain, to, "es");
            case OUTWARD -> text.isEdge(to) && !isSecondHalf(text, plain, to);
            default -> text.isEdge(to);
        };
    }

    private static boolean isPlural(Letters text, String plain, int to, String ending) {
        return plain.startsWith(ending, to) && text.isEdge(to + ending.length());
    }

    private static boolean isSecondHalf(Letters text, String plain, int to) {
        return plain.length() >= to + 3
                && Character.isDigit(plain.charAt(to))
                && Character.isLetter(plain.charAt(to + 1))
                && Character.isLetter(plain.charAt(to + 2))
                && text.isEdge(to + 3);
    }

    @Override
    public String toString() {
        return kind + " of " + path;
    }
}
