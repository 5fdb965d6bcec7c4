package uk.careplans.generator.gate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;

/**
 * A Word file that has passed the {@link Gate}; there is no other way to have one. For one thread: contents and trees are the
 * caller's to change.
 */
public final class CheckedFile {

    /** Of parts that are added; zip knows none before. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final String name;
    private final String main;
    private final Map<ZipPart, byte[]> zip;
    private final Map<String, byte[]> parts;
    private final Map<String, Document> xml;

    CheckedFile(String name, String main, Map<ZipPart, byte[]> zip, Map<String, Document> xml) {
        this.name = name;
        this.main = main;
        this.zip = zip;
        this.parts = new TreeMap<>();
        zip.forEach((part, content) -> parts.put(part.name(), content));
        this.xml = xml;
    }

    /** What its author calls it. */
    public String name() {
        return name;
    }

    /** The name of its main document. */
    public String main() {
        return main;
    }

    /** What is in its parts, by their names. */
    public Map<String, byte[]> parts() {
        return parts;
    }

    /** The trees of those parts that are XML, by their names. */
    public Map<String, Document> xml() {
        return xml;
    }

    /**
     * The file with other contents: its parts in their order and with their times, then those that are new.
     *
     * @param changed what takes the place of parts, by name
     * @param added parts that come behind them
     */
    public byte[] with(Map<String, byte[]> changed, Map<String, byte[]> added) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<ZipPart, byte[]> each : zip.entrySet()) {
                ZipPart part = each.getKey();
                write(
                        part.name(),
                        time(part.time()),
                        part.isDeflated(),
                        changed.getOrDefault(part.name(), each.getValue()),
                        out);
            }
            for (Map.Entry<String, byte[]> more : added.entrySet()) {
                write(more.getKey(), NO_TIME, true, more.getValue(), out);
            }
        } catch (IOException e) {
            throw new IllegalStateException("A zip file in memory could not be written", e);
        }
        return bytes.toByteArray();
    }

    /** The same in a zip file of our own making, for a library that must see what was checked and nothing else. */
    public byte[] stored() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : parts.entrySet()) {
                write(each.getKey(), NO_TIME, false, each.getValue(), out);
            }
        } catch (IOException e) {
            throw new IllegalStateException("A zip file in memory could not be written", e);
        }
        return bytes.toByteArray();
    }

    private static void write(String name, LocalDateTime time, boolean deflated, byte[] content, ZipOutputStream out)
            throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        entry.setMethod(deflated ? ZipEntry.DEFLATED : ZipEntry.STORED);
        entry.setCrc(sum.getValue());
        entry.setSize(content.length);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    /** From seconds in halves, and years since 1980; what is no time becomes none. */
    private static LocalDateTime time(int dos) {
        int date = dos >>> 16;
        int time = dos & 0xFFFF;
        try {
            return LocalDateTime.of(
                    1980 + (date >> 9), (date >> 5) & 15, date & 31, time >> 11, (time >> 5) & 63, (time & 31) * 2);
        } catch (DateTimeException e) {
            return NO_TIME;
        }
    }
}
