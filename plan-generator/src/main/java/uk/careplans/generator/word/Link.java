package uk.careplans.generator.word;

/**
 * A relationship of a part.
 *
 * @param id as the part refers to it
 * @param type the whole type, an address
 * @param target the part's name without a leading slash, or an address outside the file
 * @param external whether it leads outside the file
 */
record Link(String id, String type, String target, boolean external) {

    static final String OFFICE = Wml.R + "/";

    /** The kind of an ordinary relationship, {@code header} or {@code image}; the whole type of any other. */
    String kind() {
        return type.startsWith(OFFICE) ? type.substring(OFFICE.length()) : type;
    }

    /** Never shows where it leads, which may be made of what a plan says. */
    @Override
    public String toString() {
        return kind() + " " + id;
    }
}
