package uk.careplans.generator.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The entries of a zip file that may come from anybody. Sizes are counted as they are inflated, never believed. */
final class Archive {

    private static final int LARGEST_FILE = 20 << 20;
    /** Of all parts together; docx4j has the same limit. */
    private static final int LARGEST_CONTENT = 50 << 20;

    private static final int MOST_ENTRIES = 500;
    private static final int END_OF_DIRECTORY = 22;

    private final String file;
    private final Map<String, byte[]> entries = new TreeMap<>();
    private final Set<String> folded = new HashSet<>();
    private long content;

    private Archive(String file) {
        this.file = file;
    }

    /** The entries by name, without those that only name a folder. */
    static Map<String, byte[]> read(String file, byte[] zip) throws WordFileException {
        refuseOtherKinds(file, zip);
        Archive archive = new Archive(file);
        archive.readEntries(zip);
        return archive.entries;
    }

    private static void refuseOtherKinds(String file, byte[] zip) throws WordFileException {
        if (zip.length > LARGEST_FILE) {
            throw tooBig(file, "The file is larger than " + (LARGEST_FILE >> 20) + " MB");
        } else if (startsWith(zip, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new WordFileException(
                    "protected-or-old",
                    file + " is protected with a password, or is an old .doc file. Take the password off, and save it"
                            + " in Word as “Word Document (.docx)”.");
        } else if (!startsWith(zip, 'P', 'K', 3, 4)) {
            throw new WordFileException(
                    "not-a-docx", file + " is not a Word document. Save it in Word as “Word Document (.docx)”.");
        }
    }

    private void readEntries(byte[] zip) throws WordFileException {
        int count = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++count > MOST_ENTRIES) {
                    throw tooBig(file, "It has more than " + MOST_ENTRIES + " parts");
                }
                add(entry, in);
            }
        } catch (WordFileException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(e);
        }
        if (count != entriesInDirectory(zip)) {
            throw damaged(null);
        }
    }

    private void add(ZipEntry entry, ZipInputStream in) throws IOException {
        String name = entry.getName();
        if (entry.isDirectory()) {
            return;
        }
        boolean leavesTheFile =
                name.startsWith("/") || Arrays.asList(name.split("/", -1)).contains("..");
        if (leavesTheFile || name.contains("\\") || name.contains(":")) {
            throw new WordFileException(
                    "odd-part-name", file + " has a part whose name leads out of the file. Do not use this file.");
        }
        if (!folded.add(name.toLowerCase(Locale.ROOT))) {
            throw new WordFileException(
                    "part-twice", file + " has two parts of the same name. Open it in Word and save it again.");
        }
        entries.put(name, inflate(in));
    }

    private byte[] inflate(ZipInputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            content += read;
            if (content > LARGEST_CONTENT) {
                throw tooBig(file, "Unpacked it is larger than " + (LARGEST_CONTENT >> 20) + " MB");
            }
        }
        return out.toByteArray();
    }

    /** The entry count at the end of the zip; -1 if the end is missing. Streams would not notice a file cut off there. */
    private static int entriesInDirectory(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int earliest = Math.max(0, zip.length - END_OF_DIRECTORY - 0xFFFF);
        for (int at = zip.length - END_OF_DIRECTORY; at >= earliest; at--) {
            if (bytes.getInt(at) == 0x06054B50) {
                return Short.toUnsignedInt(bytes.getShort(at + 10));
            }
        }
        return -1;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private WordFileException damaged(@Nullable Throwable cause) {
        return new WordFileException(
                "damaged", file + " is damaged or cut off. Open it in Word, save it again, and use that file.", cause);
    }

    private static WordFileException tooBig(String file, String what) {
        return new WordFileException(
                "too-big", file + " is too big for a template. " + what + ". Make its pictures smaller.");
    }
}
