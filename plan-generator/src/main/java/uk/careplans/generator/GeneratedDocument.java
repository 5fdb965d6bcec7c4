package uk.careplans.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import uk.careplans.generator.merge.PreparedTemplate;

/** A Word file that was made for one reader. Immutable. */
public final class GeneratedDocument {

    private final byte[] bytes;
    private final Optional<String> withoutPageNumbers;
    private final Template template;

    GeneratedDocument(PreparedTemplate.Merged merged, Template template) {
        this.bytes = merged.docx();
        this.withoutPageNumbers = merged.withoutPageNumbers();
        this.template = template;
    }

    /** The form that it was made of. */
    public Template template() {
        return template;
    }

    /**
     * Why the table of contents has no page numbers although its style has room for them: what in the document may be laid out
     * in more than one way. Empty if it has them, or is to have none. Never says what the plan says.
     */
    public Optional<String> withoutPageNumbers() {
        return withoutPageNumbers;
    }

    /** A copy of the file's bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Writes the document whole or not at all: into a new file beside it, onto the disk, and only then under its own name,
     * where it replaces what was there. The file can be read by its owner only.
     *
     * @param file its folder must exist
     * @throws IOException if it could not be written; nothing is left behind, and what was there before stays as it was,
     *     unless only the folder could not be brought to the disk after the document was in place
     */
    public void writeTo(Path file) throws IOException {
        WholeFile.write(bytes, file);
    }
}
