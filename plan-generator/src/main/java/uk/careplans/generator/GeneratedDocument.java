package uk.careplans.generator;

import java.io.IOException;
import java.nio.file.Path;

/** A Word file that was made for one reader. Immutable. */
public final class GeneratedDocument {

    private final byte[] bytes;
    private final Template template;

    GeneratedDocument(byte[] bytes, Template template) {
        this.bytes = bytes;
        this.template = template;
    }

    /** The form that it was made of. */
    public Template template() {
        return template;
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
