package uk.careplans.generator.word;

/**
 * Where in a Word file, in its author's words: {@code care-plan.docx, heading "Next steps", table 1, row 2, column "Who
 * will be responsible?"}.
 *
 * @param file the file's name
 * @param where the place inside; empty for the file as a whole
 */
public record Place(String file, String where) {

    /** The file as a whole. */
    public static Place whole(String file) {
        return new Place(file, "");
    }

    /** File and place, with a comma between them. */
    @Override
    public String toString() {
        return where.isEmpty() ? file : file + ", " + where;
    }
}
