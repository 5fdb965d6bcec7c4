package uk.careplans.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A document that an engine made, and how large it is in different ways. */
final class Document {

    private static final int LEVEL = 6;

    private final byte[] bytes;
    /** In the order of the file. */
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    Document(byte[] bytes) throws IOException {
        this.bytes = bytes;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    byte[] bytes() {
        return bytes;
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    /** The names of the parts that are not the same in another document. */
    List<String> differencesFrom(Document other) {
        Set<String> names = new TreeSet<>(parts.keySet());
        names.addAll(other.parts.keySet());
        return names.stream()
                .filter(name -> !Arrays.equals(parts.get(name), other.parts.get(name)))
                .toList();
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
