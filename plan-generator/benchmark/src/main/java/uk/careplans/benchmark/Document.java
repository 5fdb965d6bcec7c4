package uk.careplans.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document that an engine made, and how large it is in different ways. */
final class Document {

    private static final int LEVEL = 6;

    private final byte[] bytes;
    private final Map<String, byte[]> parts;

    Document(byte[] bytes) throws IOException {
        this.bytes = bytes;
        this.parts = DocumentText.parts(bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    int size() {
        return bytes.length;
    }

    /** The bytes of all parts. */
    int uncompressed() {
        return parts.values().stream().mapToInt(part -> part.length).sum();
    }

    /** How large the file is if the same parts are compressed at level 6. */
    int sizeAtLevel6() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(LEVEL);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file.size();
    }
}
