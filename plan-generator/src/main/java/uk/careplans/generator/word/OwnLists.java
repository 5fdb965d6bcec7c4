package uk.careplans.generator.word;

import java.util.List;

/**
 * The lists that a document may have and its template has not. They look like those of List Bullet and List Number, and
 * go on for three levels.
 *
 * @param bullets the id of a bulleted list
 * @param numberDefinition the definition behind the numbered lists
 * @param bulletIndents how far the words of each level stand in, in twentieths of a point
 * @param numberIndents the same for numbered lists
 */
public record OwnLists(int bullets, int numberDefinition, List<Integer> bulletIndents, List<Integer> numberIndents) {

    /** How many levels they have. */
    public static final int LEVELS = 3;

    /** Takes copies. */
    public OwnLists {
        bulletIndents = List.copyOf(bulletIndents);
        numberIndents = List.copyOf(numberIndents);
    }
}
