package uk.careplans.generator.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The zip file that all documents of a template have in common: the order of its entries, and those that are the same in
 * every document, compressed once with their checksums. Immutable; for any number of threads.
 */
public record ZipFrame(List<Entry> entries) {

    private static final int LOCAL = 30;
    private static final int CENTRAL = 46;
    private static final int END = 22;
    /** What the format can count; and what an array holds, which is less than the format's 4 GiB. */
    private static final int MOST_ENTRIES = 0xFFFF;

    private static final int MOST_BYTES = Integer.MAX_VALUE - 8;
    private static final short VERSION = 20;
    private static final short STORED = 0;
    private static final short DEFLATED = 8;
    /** 1 January 1980, the first day that a zip file can name; midnight. */
    private static final int FIRST_DAY = 0x0021;

    private static final int LOCAL_SIGNATURE = 0x04034B50;
    private static final int CENTRAL_SIGNATURE = 0x02014B50;
    private static final int END_SIGNATURE = 0x06054B50;
    /** Names are in UTF-8. */
    private static final short FLAGS = 1 << 11;

    /**
     * An entry.
     *
     * @param data where its compressed bytes are; null if each document has its own
     * @param length how many compressed bytes
     * @param size how many bytes they are a compression of
     */
    @SuppressWarnings("ArrayRecordComponent") // never leaves this class
    record Entry(String name, boolean deflated, byte @Nullable [] data, int from, int length, int size, int crc) {}

    /** Takes a copy. */
    public ZipFrame {
        entries = List.copyOf(entries);
    }

    /**
     * Compresses what all documents have.
     *
     * @param fixed in the order of the file: what an entry holds in every document, or nothing if each has its own
     */
    public static ZipFrame of(Map<String, byte @Nullable []> fixed) {
        List<Entry> entries = new ArrayList<>();
        fixed.forEach((name, content) -> entries.add(entry(name, content)));
        return new ZipFrame(entries);
    }

    private static Entry entry(String name, byte @Nullable [] content) {
        if (content == null) {
            return new Entry(name, true, null, 0, 0, 0, 0);
        }
        CRC32 crc = new CRC32();
        crc.update(content);
        byte[] deflated = deflated(content);
        return new Entry(name, true, deflated, 0, deflated.length, content.length, (int) crc.getValue());
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to", e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** What the entries hold that are the same in every document. */
    public List<byte[]> fixed() {
        return entries.stream()
                .filter(entry -> entry.data() != null)
                .map(ZipFrame::inflated)
                .toList();
    }

    /** What an entry holds that is the same in every document; null if there is none of that name. */
    public byte @Nullable [] fixed(String name) {
        return entries.stream()
                .filter(entry -> entry.data() != null && entry.name().equals(name))
                .findFirst()
                .map(ZipFrame::inflated)
                .orElse(null);
    }

    private static byte[] inflated(Entry entry) {
        try (InflaterInputStream in = new InflaterInputStream(
                new ByteArrayInputStream(entry.data(), entry.from(), entry.length()), new Inflater(true))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be read", e);
        }
    }

    /**
     * A file with the parts of a workbench: in their places those that the frame has or leaves open, and behind them, in the
     * order in which they were packed, those that it does not know.
     *
     * @throws IllegalArgumentException if a part is missing, or if there are more than 65,535 entries or more bytes than
     *     2 GiB
     */
    public byte[] file(Workbench bench) {
        List<Entry> all = entriesWith(bench);
        byte[][] names = all.stream()
                .map(entry -> entry.name().getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        ByteBuffer out = ByteBuffer.allocate(sizeOf(all, names)).order(ByteOrder.LITTLE_ENDIAN);
        int[] offsets = new int[all.size()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = out.position();
            putLocal(all.get(i), names[i], out);
        }
        int directory = out.position();
        for (int i = 0; i < offsets.length; i++) {
            putCentral(all.get(i), names[i], offsets[i], out);
        }
        int directorySize = out.position() - directory;
        out.putInt(END_SIGNATURE).putInt(0);
        out.putShort((short) offsets.length).putShort((short) offsets.length);
        out.putInt(directorySize).putInt(directory).putShort((short) 0);
        return out.array();
    }

    private static int sizeOf(List<Entry> all, byte[][] names) {
        long size = END;
        for (int i = 0; i < names.length; i++) {
            size += LOCAL + CENTRAL + 2L * names[i].length + all.get(i).length();
        }
        if (all.size() > MOST_ENTRIES || size > MOST_BYTES) {
            throw new IllegalArgumentException("A Word file has at most " + MOST_ENTRIES + " entries and " + MOST_BYTES
                    + " bytes; this one would have " + all.size() + " and " + size
                    + ". Take the largest pictures out of the form or the plan.");
        }
        return (int) size;
    }

    /**
     * Makes sure that all parts of a workbench have a place in the frame that it leaves open.
     *
     * @throws IllegalArgumentException if one has none
     */
    public void requirePlaces(Workbench bench) {
        Set<String> open = entries.stream()
                .filter(entry -> entry.data() == null)
                .map(Entry::name)
                .collect(Collectors.toSet());
        for (String name : bench.parts().keySet()) {
            if (!open.contains(name)) {
                throw new IllegalArgumentException("No document of this file has a part of its own called " + name);
            }
        }
    }

    private List<Entry> entriesWith(Workbench bench) {
        List<Entry> all = new ArrayList<>(entries.size() + bench.parts().size());
        int used = 0;
        for (Entry entry : entries) {
            Workbench.Packed packed = bench.parts().get(entry.name());
            if (packed != null) {
                used++;
            } else if (entry.data() == null) {
                throw new IllegalArgumentException("A document of this file needs the part " + entry.name());
            }
            all.add(packed == null ? entry : packed(entry.name(), packed, bench));
        }
        if (used < bench.parts().size()) {
            Set<String> known = entries.stream().map(Entry::name).collect(Collectors.toSet());
            bench.parts().forEach((name, packed) -> {
                if (!known.contains(name)) {
                    all.add(packed(name, packed, bench));
                }
            });
        }
        return all;
    }

    private static Entry packed(String name, Workbench.Packed packed, Workbench bench) {
        boolean stored = packed.stored() != null;
        return new Entry(
                name,
                !stored,
                stored ? packed.stored() : bench.array(),
                packed.from(),
                packed.to() - packed.from(),
                packed.size(),
                packed.crc());
    }

    private static void putLocal(Entry entry, byte[] name, ByteBuffer out) {
        out.putInt(LOCAL_SIGNATURE);
        putCommon(entry, name, out);
        out.put(name).put(entry.data(), entry.from(), entry.length());
    }

    private static void putCentral(Entry entry, byte[] name, int offset, ByteBuffer out) {
        out.putInt(CENTRAL_SIGNATURE).putShort(VERSION);
        putCommon(entry, name, out);
        // No comment, on disk 0, no attributes.
        out.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
        out.putInt(offset).put(name);
    }

    private static void putCommon(Entry entry, byte[] name, ByteBuffer out) {
        out.putShort(VERSION)
                .putShort(FLAGS)
                .putShort(entry.deflated() ? DEFLATED : STORED)
                .putInt(FIRST_DAY << 16);
        out.putInt(entry.crc()).putInt(entry.length()).putInt(entry.size());
        out.putShort((short) name.length).putShort((short) 0);
    }
}
