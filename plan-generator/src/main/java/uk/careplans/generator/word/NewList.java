package uk.careplans.generator.word;

/**
 * A numbered list that a document has and its template has not.
 *
 * @param again the id of the template's list that it is once more, from its first number; {@link #OWN} for a list of the
 *     document's own, which looks like the style List Number
 * @param firstNumber the first number of a list of the document's own
 */
public record NewList(int again, int firstNumber) {

    /** Instead of the id of a list of the template. */
    public static final int OWN = 0;

    /** A list of the document's own. */
    public static NewList own(int firstNumber) {
        return new NewList(OWN, firstNumber);
    }

    /** A list of the template once more. */
    public static NewList again(int list) {
        return new NewList(list, 1);
    }
}
