package uk.careplans.generator.pages;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A font whose every letter from space to z is half as wide as it is high, and whose lines are as high as its letters. */
final class TinyFont {

    private static final int FIRST = ' ';
    private static final int LAST = 'z';

    private TinyFont() {}

    @FunctionalInterface
    private interface Table {
        void write(DataOutputStream out) throws IOException;
    }

    static byte[] bytes() {
        Map<String, byte[]> tables = new LinkedHashMap<>();
        tables.put("OS/2", table(TinyFont::os2));
        tables.put("cmap", table(TinyFont::cmap));
        tables.put("head", table(TinyFont::head));
        tables.put("hhea", table(TinyFont::hhea));
        tables.put("hmtx", table(out -> {
            shorts(out, 1000, 0, 500, 0);
        }));
        return table(out -> {
            out.writeInt(0x00010000);
            shorts(out, tables.size(), 0, 0, 0);
            int at = 12 + 16 * tables.size();
            for (Map.Entry<String, byte[]> each : tables.entrySet()) {
                out.writeBytes(each.getKey());
                out.writeInt(0);
                out.writeInt(at);
                out.writeInt(each.getValue().length);
                at += each.getValue().length;
            }
            for (byte[] each : tables.values()) {
                out.write(each);
            }
        });
    }

    private static byte[] table(Table table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            table.write(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void shorts(DataOutputStream out, int... values) throws IOException {
        for (int value : values) {
            out.writeShort(value);
        }
    }

    private static void os2(DataOutputStream out) throws IOException {
        out.write(new byte[62]);
        // USE_TYPO_METRICS, first and last letter, three typographic and two measures of Windows.
        shorts(out, 1 << 7, FIRST, LAST, 800, -200, 0, 1500, 1500);
    }

    private static void head(DataOutputStream out) throws IOException {
        out.write(new byte[18]);
        out.writeShort(1000);
        out.write(new byte[34]);
    }

    private static void hhea(DataOutputStream out) throws IOException {
        out.writeInt(0x00010000);
        shorts(out, 1200, -300, 0);
        out.write(new byte[24]);
        out.writeShort(2);
    }

    private static void cmap(DataOutputStream out) throws IOException {
        shorts(out, 0, 1, 3, 1);
        out.writeInt(12);
        shorts(out, 4, 32, 0, 4, 0, 0, 0, LAST, 0xFFFF, 0, FIRST, 0xFFFF, 1 - FIRST, 1, 0, 0);
    }
}
