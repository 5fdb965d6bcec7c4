package uk.careplans.generator.release;

import java.util.Optional;

/**
 * Of which form a finished document says it was made. It is what the file says, and anybody may have written it there: good for choosing a
 * form, and no proof of anything.
 */
public final class WrittenForm implements Markup.Reader {

    private static final String MARKS = "marks";

    private Optional<String> form = Optional.empty();

    private WrittenForm() {}

    /**
     * The name of the form, like {@code northshire/care-plan}; empty if the file does not say, or is no document of ours.
     *
     * @param docx a Word file, which may come from anybody
     */
    public static Optional<String> in(byte[] docx) {
        WrittenForm written = new WrittenForm();
        try {
            Bounds bounds = new Bounds();
            for (ZipBytes.Entry entry : ZipBytes.read(Stretch.of(docx)).entries()) {
                if (entry.name().latin().matches("customXml/item[0-9]{1,3}\\.xml")) {
                    Stretch part = entry.isDeflated()
                            ? Stretch.of(
                                    Unpacking.deflated(entry.packed(), bounds).content())
                            : entry.packed();
                    Markup.read(Decoding.declared(part), written);
                }
            }
        } catch (UnsearchableException e) {
            // Whoever searches the file says what is wrong with it.
            return Optional.empty();
        }
        return written.form;
    }

    @Override
    public void attribute(String element, String name, String value) {
        if (element.equals(MARKS) && name.equals("form")) {
            form = Optional.of(value);
        }
    }

    @Override
    public void begins(String element) {}

    @Override
    public void ends(String element) {}

    @Override
    public void words(String element, String words) {}

    @Override
    public void aside(String kind, String text) {}
}
