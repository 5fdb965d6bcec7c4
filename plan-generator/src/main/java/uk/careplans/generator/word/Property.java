package uk.careplans.generator.word;

/**
 * One of the properties of a document (File, Info) that hold text.
 *
 * @param name {@code title}, {@code subject}, {@code keywords}, {@code comments} or {@code category}, or as its author
 *     named it
 * @param custom whether its author named it
 */
public record Property(String name, boolean custom) {

    /** The document's title. */
    public static final Property TITLE = new Property("title", false);

    /** The document's subject. */
    public static final Property SUBJECT = new Property("subject", false);

    /** What a Word author calls it. */
    public String words() {
        return custom ? "\"" + name + "\"" : name;
    }
}
