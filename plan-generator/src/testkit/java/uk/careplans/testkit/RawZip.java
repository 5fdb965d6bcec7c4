package uk.careplans.testkit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A zip file written field by field, so that it can say what no zip program would. Without a change it is a good one. */
final class RawZip {

    /** One entry: what is packed, and what the two headers say of it. */
    static final class Entry {
        String name;
        String localName;
        byte[] packed;
        int method = 8;
        int flags;
        int localFlags;
        int localMethod = 8;
        int checksum;
        int localChecksum;
        int packedSize;
        int localPackedSize;
        int size;
        int localSize;
        byte[] behind = new byte[0];
        byte[] extra = new byte[0];
        int offset = -1;
        int disk;

        private Entry(String name, byte[] content) {
            this.name = name;
            this.localName = name;
            CRC32 sum = new CRC32();
            sum.update(content);
            checksum = (int) sum.getValue();
            localChecksum = checksum;
            pack(deflated(content));
            size = content.length;
            localSize = size;
        }

        /** Other packed bytes, whose length both headers say. */
        Entry pack(byte[] bytes) {
            packed = bytes;
            packedSize = bytes.length;
            localPackedSize = bytes.length;
            return this;
        }

        Entry stored(byte[] content) {
            method = 0;
            localMethod = 0;
            return pack(content);
        }

        Entry flags(int bits) {
            flags = bits;
            localFlags = bits;
            return this;
        }

        Entry size(int bytes) {
            size = bytes;
            localSize = bytes;
            return this;
        }

        Entry checksum(int sum) {
            checksum = sum;
            localChecksum = sum;
            return this;
        }

        /** Sizes and checksum behind the content, as programs write that do not know them before. */
        Entry streamed(boolean signed) {
            flags(8);
            localChecksum = 0;
            localPackedSize = 0;
            localSize = 0;
            byte[] all = new byte[16];
            ByteBuffer.wrap(all)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(0x08074B50)
                    .putInt(checksum)
                    .putInt(packedSize)
                    .putInt(size);
            behind = signed ? all : Arrays.copyOfRange(all, 4, 16);
            return this;
        }
    }

    final List<Entry> entries = new ArrayList<>();
    byte[] before = new byte[0];
    byte[] beforeDirectory = new byte[0];
    byte[] afterDirectory = new byte[0];
    byte[] comment = new byte[0];
    byte[] after = new byte[0];
    int count = -1;

    RawZip(Map<String, byte[]> contents) {
        contents.forEach((name, content) -> entries.add(new Entry(name, content)));
    }

    /** A good file with a word in it. */
    static RawZip good() {
        return new RawZip(Docx.entries(WordMaker.word().paragraph("a").bytes()));
    }

    Entry of(String name) {
        return entries.stream().filter(entry -> entry.name.equals(name)).findFirst().orElseThrow();
    }

    Entry document() {
        return of("word/document.xml");
    }

    Entry add(String name, byte[] content) {
        Entry entry = new Entry(name, content);
        entries.add(entry);
        return entry;
    }

    Entry add(String name, String content) {
        return add(name, content.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before);
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        for (Entry entry : entries) {
            int offset = entry.offset >= 0 ? entry.offset : out.size();
            if (entry.offset < 0) {
                out.writeBytes(local(entry));
                out.writeBytes(entry.packed);
                out.writeBytes(entry.behind);
            }
            directory.writeBytes(central(entry, offset));
        }
        out.writeBytes(beforeDirectory);
        int start = out.size();
        out.writeBytes(directory.toByteArray());
        out.writeBytes(afterDirectory);
        int number = count >= 0 ? count : entries.size();
        out.writeBytes(little(22)
                .putInt(0x06054B50)
                .putInt(0)
                .putShort((short) number)
                .putShort((short) number)
                .putInt(directory.size())
                .putInt(start)
                .putShort((short) comment.length)
                .array());
        out.writeBytes(comment);
        out.writeBytes(after);
        return out.toByteArray();
    }

    private static byte[] local(Entry entry) {
        byte[] name = entry.localName.getBytes(StandardCharsets.UTF_8);
        return little(30 + name.length + entry.extra.length)
                .putInt(0x04034B50)
                .putShort((short) 20)
                .putShort((short) entry.localFlags)
                .putShort((short) entry.localMethod)
                .putInt(0x21 << 16)
                .putInt(entry.localChecksum)
                .putInt(entry.localPackedSize)
                .putInt(entry.localSize)
                .putShort((short) name.length)
                .putShort((short) entry.extra.length)
                .put(name)
                .put(entry.extra)
                .array();
    }

    private static byte[] central(Entry entry, int offset) {
        byte[] name = entry.name.getBytes(StandardCharsets.UTF_8);
        return little(46 + name.length)
                .putInt(0x02014B50)
                .putShort((short) 20)
                .putShort((short) 20)
                .putShort((short) entry.flags)
                .putShort((short) entry.method)
                .putInt(0x21 << 16)
                .putInt(entry.checksum)
                .putInt(entry.packedSize)
                .putInt(entry.size)
                .putShort((short) name.length)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) entry.disk)
                .putShort((short) 0)
                .putInt(0)
                .putInt(offset)
                .put(name)
                .array();
    }

    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
