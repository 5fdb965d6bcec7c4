package uk.careplans.generator.zip;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of one document are compressed, one after another, until a {@link ZipFrame} puts them into a file. It
 * is used again for the next document of the same template. For one thread.
 */
public final class Workbench {

    /** A part as it is packed: where its bytes are, and what a zip file says about it. */
    @SuppressWarnings("ArrayRecordComponent") // never leaves this package
    record Packed(byte @Nullable [] stored, int from, int to, int size, int crc) {}

    private final BitSink sink = new BitSink();
    private final CRC32 crc = new CRC32();
    private final Codebook book;
    private final Deflate deflate;
    private final Map<String, Packed> parts = new LinkedHashMap<>();

    /** A workbench for the documents of a template. */
    public Workbench(Codebook book) {
        this.book = book;
        this.deflate = new Deflate(book, sink);
    }

    /** How its documents are compressed. */
    public Codebook book() {
        return book;
    }

    /** Compresses a part; its draft may be used anew afterwards. */
    public void pack(String name, Draft draft) {
        int from = sink.length();
        deflate.write(draft);
        int crc = crc(draft.array(), draft.length());
        parts.put(name, new Packed(null, from, sink.length(), draft.length(), crc));
    }

    /**
     * Takes a part as it is, such as a picture, which is compressed already.
     *
     * @param content is not copied and must not change
     */
    public void store(String name, byte[] content) {
        parts.put(name, new Packed(content, 0, content.length, content.length, crc(content, content.length)));
    }

    private int crc(byte[] content, int length) {
        crc.reset();
        crc.update(content, 0, length);
        return (int) crc.getValue();
    }

    /** Forgets and wipes everything: the next document is another child's. */
    public void wipe() {
        parts.clear();
        deflate.wipe();
        sink.wipe();
    }

    /** How many compressed bytes it could hold without growing. */
    public int capacity() {
        return sink.capacity();
    }

    Map<String, Packed> parts() {
        return parts;
    }

    byte[] array() {
        return sink.array();
    }
}
