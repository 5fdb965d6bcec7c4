package uk.careplans.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static uk.careplans.testkit.LeaksInParts.joined;
import static uk.careplans.testkit.LeaksInParts.utf8;
import static uk.careplans.testkit.PlantedLeak.with;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import uk.careplans.testkit.PlantedLeak.Planter;

/** Secrets in the zip file itself, where no program for zip files shows them. */
final class LeaksInArchive {

    private static final int END_SIZE = 22;

    private LeaksInArchive() {}

    static Map<String, Planter> all() {
        Map<String, Planter> all = new LinkedHashMap<>();
        all.put("in the name of a part", (docx, s) -> with(docx, Map.of("word/media/" + s + ".png", utf8("x"))));
        all.put(
                "in the name of a part, with percent signs",
                (docx, s) -> with(
                        docx, Map.of("word/media/" + URLEncoder.encode(s, UTF_8).replace("+", "%20"), utf8("x"))));
        all.put("in the name of a folder", (docx, s) -> with(docx, Map.of("word/" + s + "/", new byte[0])));
        all.put("in the comment of the archive", (docx, s) -> rewritten(docx, zip -> zip.setComment(s), entry -> {}));
        all.put(
                "in the comment of an entry",
                (docx, s) -> rewritten(docx, zip -> {}, entry -> entry.setComment("see " + s)));
        all.put(
                "in an extra field of an entry",
                (docx, s) -> rewritten(docx, zip -> {}, entry -> entry.setExtra(extra(s))));
        all.put("before the archive", (docx, s) -> joined(utf8("#!" + s + "\n"), docx));
        all.put("behind the archive", (docx, s) -> joined(docx, utf8("\n" + s)));
        all.put("in an entry that no directory names", (docx, s) -> joined(entry("word/old.xml", utf8(s)), docx));
        all.put("in an entry behind the archive", (docx, s) -> joined(docx, entry("word/old.xml", utf8(s))));
        all.put("before the directory", LeaksInArchive::beforeDirectory);
        all.put(
                "in the first of two parts of one name",
                (docx, s) -> joined(entry("word/document.xml", utf8("<w:t>" + s + "</w:t>")), docx));
        return all;
    }

    private interface OfZip {
        void change(ZipOutputStream zip);
    }

    private interface OfEntry {
        void change(ZipEntry entry);
    }

    private static byte[] rewritten(byte[] docx, OfZip ofZip, OfEntry ofEntry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ofZip.change(zip);
            for (Map.Entry<String, byte[]> each : Docx.entries(docx).entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                if (each.getKey().equals("word/document.xml")) {
                    ofEntry.change(entry);
                }
                zip.putNextEntry(entry);
                zip.write(each.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] extra(String secret) {
        byte[] text = utf8(secret);
        return ByteBuffer.allocate(4 + text.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0x7777)
                .putShort((short) text.length)
                .put(text)
                .array();
    }

    /** A stored entry alone. */
    private static byte[] entry(String name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return joined(
                ByteBuffer.allocate(30)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(0x04034B50)
                        .putShort((short) 20)
                        .putInt(0)
                        .putInt(0x210000)
                        .putInt((int) crc.getValue())
                        .putInt(content.length)
                        .putInt(content.length)
                        .putShort((short) name.length())
                        .putShort((short) 0)
                        .array(),
                utf8(name),
                content);
    }

    private static byte[] beforeDirectory(byte[] docx, String secret) {
        ByteBuffer zip = ByteBuffer.wrap(docx).order(ByteOrder.LITTLE_ENDIAN);
        int end = docx.length - END_SIZE;
        int directory = zip.getInt(end + 16);
        byte[] tail = Arrays.copyOfRange(docx, directory, docx.length);
        byte[] hidden = utf8(secret);
        ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN).putInt(tail.length - END_SIZE + 16, directory + hidden.length);
        return joined(Arrays.copyOf(docx, directory), hidden, tail);
    }
}
