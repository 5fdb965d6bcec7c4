package uk.careplans.generator.merge;

/**
 * The mark of a printed field.
 *
 * @param number from 1, its own in the document
 * @param bookmark the name of its bookmark
 * @param path where in the plan its value is
 */
record Mark(int number, String bookmark, String path) {

    private static final int LONGEST_BOOKMARK = 40;

    /**
     * @param prefix of the names of all bookmarks that mark fields
     */
    static Mark of(int number, String prefix, String path) {
        return new Mark(number, bookmark(number, prefix, path), path);
    }

    /** The number makes the name unique; the path, as far as Word's rules for names let it, tells people what it is. */
    private static String bookmark(int number, String prefix, String path) {
        StringBuilder name = new StringBuilder(LONGEST_BOOKMARK);
        name.append(prefix).append(number).append('_');
        for (int i = 0; i < path.length() && name.length() < LONGEST_BOOKMARK; i++) {
            char c = path.charAt(i);
            boolean allowed = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            name.append(allowed ? c : '_');
        }
        return name.toString();
    }
}
