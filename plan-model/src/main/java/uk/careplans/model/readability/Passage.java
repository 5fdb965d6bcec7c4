package uk.careplans.model.readability;

/**
 * A paragraph, an item of a list or a cell of a table, with its place. Immutable. {@code toString} shows the place only.
 *
 * @param place where it stands, in the words of whoever reads the document, like {@code heading "School", paragraph 2}; it must hold no
 *     answer of a plan, since findings repeat it
 * @param text what it says
 * @param kind what it is for its reader
 */
public record Passage(String place, String text, PassageKind kind) {

    @Override
    public String toString() {
        return place;
    }
}
