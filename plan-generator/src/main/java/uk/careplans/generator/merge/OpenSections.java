package uk.careplans.generator.merge;

import org.jspecify.annotations.Nullable;
import uk.careplans.generator.zip.Literal;

/** The sections of a body while it is written. */
final class OpenSections {

    private final Output out;
    /** The page setup of the section before this one; null if there is none. */
    private @Nullable Literal setup;

    private int setupStart;
    /** Whether a reader sees anything of this section. */
    private boolean seen;

    OpenSections(Output out) {
        this.out = out;
    }

    /** Something that a reader sees was written. */
    void seen() {
        seen = true;
    }

    /** Writes the page setup of a section into the properties of its last paragraph. */
    void write(Literal xml) {
        setup = xml;
        setupStart = out.length();
        out.write(xml);
    }

    /** The last paragraph of a section ends. */
    void end() {
        seen = false;
    }

    /**
     * Tells which page setup closes the body. If nothing of the last section is to be seen, the section before becomes the
     * last: its page setup moves from its last paragraph to the end of the body, so that no empty page follows.
     *
     * @param xml the page setup of the last section
     */
    Literal last(Literal xml) {
        if (setup == null || seen) {
            return xml;
        }
        byte[] behind = out.toBytes(setupStart + setup.length());
        out.setLength(setupStart);
        out.write(behind);
        return setup;
    }
}
