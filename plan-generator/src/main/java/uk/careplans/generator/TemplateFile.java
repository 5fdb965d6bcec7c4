package uk.careplans.generator;

import java.io.IOException;
import java.nio.file.Path;
import uk.careplans.generator.word.Changed;

/** A template that goes back to its author: the author's own Word file, with nothing changed but what was asked for. Immutable. */
public final class TemplateFile {

    private final Changed changed;

    TemplateFile(Changed changed) {
        this.changed = changed;
    }

    /** A copy of the file's bytes. */
    public byte[] bytes() {
        return changed.docx().clone();
    }

    /** How many comments were added, or tags put whole. If there are none, the bytes are those of the author's file. */
    public int changes() {
        return changed.changes();
    }

    /**
     * Writes the file whole or not at all; it replaces what was there. It can be read by its owner only.
     *
     * @param file its folder must exist
     * @throws IOException if it could not be written; what was there before stays as it was
     */
    public void writeTo(Path file) throws IOException {
        WholeFile.write(changed.docx(), file);
    }
}
