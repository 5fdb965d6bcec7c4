package uk.careplans.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Files that are no zip file, or one that is read in two ways, is too much, or is torn. */
final class HostileZips {

    private final Map<String, Supplier<byte[]>> all = new LinkedHashMap<>();

    private HostileZips() {}

    static Map<String, Supplier<byte[]>> all() {
        HostileZips zips = new HostileZips();
        zips.addOtherFiles();
        zips.addContradictions();
        zips.addNames();
        zips.addSizes();
        zips.addDamage();
        return zips.all;
    }

    private void addOtherFiles() {
        all.put("nothing at all", () -> new byte[0]);
        all.put("one byte", () -> new byte[] {'P'});
        all.put("a letter as plain text", () -> "Dear Sir or Madam".getBytes(UTF_8));
        all.put("RTF under another name", () -> "{\\rtf1\\ansi Hello}".getBytes(UTF_8));
        all.put("a PDF under another name", () -> "%PDF-1.7\n%âãÏÓ".getBytes(UTF_8));
        all.put("HTML that Word would open", () -> "<html xmlns:w='urn:x'><body>a</body></html>".getBytes(UTF_8));
        all.put("an old .doc", () -> ole("WordDocument"));
        all.put("encrypted with a password", () -> ole("EncryptedPackage"));
        all.put("encrypted, at an odd position", () -> {
            byte[] even = ole("EncryptedPackage");
            byte[] odd = new byte[even.length + 1];
            System.arraycopy(even, 0, odd, 0, 8);
            System.arraycopy(even, 8, odd, 9, even.length - 8);
            return odd;
        });
        all.put("a zip of something else", () -> Docx.zip(Map.of("readme.txt", "hello".getBytes(UTF_8))));
        all.put("an OpenDocument text", () -> Docx.zip(Map.of(
                "mimetype",
                "application/vnd.oasis.opendocument.text".getBytes(UTF_8),
                "content.xml",
                "<x/>".getBytes(UTF_8))));
        all.put("an empty zip", () -> new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    }

    private static byte[] ole(String stream) {
        byte[] file = new byte[1024];
        int[] magic = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        for (int i = 0; i < magic.length; i++) {
            file[i] = (byte) magic[i];
        }
        for (int i = 0; i < stream.length(); i++) {
            file[512 + 2 * i] = (byte) stream.charAt(i);
        }
        return file;
    }

    private void addContradictions() {
        put("a part twice", zip -> zip.add("word/document.xml", "<evil/>"));
        put("a part twice, first the other", zip -> {
            RawZip.Entry evil = zip.add("word/document.xml", "<evil/>");
            zip.entries.remove(evil);
            zip.entries.add(0, evil);
        });
        put("a part twice by case", zip -> zip.add("WORD/Document.xml", "<evil/>"));
        put("a part twice by backslash", zip -> zip.add("word\\document.xml", "<evil/>"));
        put("a part twice by doubled slash", zip -> zip.add("word//document.xml", "<evil/>"));
        put("a part twice by leading slash", zip -> zip.add("/word/document.xml", "<evil/>"));
        put("a part twice by percent", zip -> zip.add("word/%64ocument.xml", "<evil/>"));
        put("a part twice by encoded slash", zip -> zip.add("word%2Fdocument.xml", "<evil/>"));
        put("content types twice by case", zip -> zip.add("[content_types].XML", "<evil/>"));
        put("another name before the part", zip -> zip.document().localName = "word/document.xmk");
        put("a shorter name before the part", zip -> zip.document().localName = "word/document");
        put("another method before the part", zip -> zip.document().localMethod = 0);
        put("another checksum before the part", zip -> zip.document().localChecksum = 1);
        put("another size before the part", zip -> zip.document().localSize = 1);
        put("another packed size before the part", zip -> zip.document().localPackedSize = 1);
        put("other flags before the part", zip -> zip.document().localFlags = 8);
        put("a false checksum", zip -> zip.document().checksum(1));
        put("a checksum that is false behind the part", zip -> {
            RawZip.Entry entry = zip.document().streamed(true);
            entry.behind[4] ^= 1;
        });
        put("a size that is false behind the part, unsigned", zip -> {
            RawZip.Entry entry = zip.document().streamed(false);
            entry.behind[8] ^= 1;
        });
        put("a stored part whose size comes behind it", zip -> {
            RawZip.Entry entry = zip.document();
            entry.stored("<x/>".getBytes(UTF_8)).size(4).streamed(true);
        });
        put("a part that says it is shorter", zip -> zip.document().size(10));
        put("a part that says it is longer", zip -> zip.document().size(100_000));
        put("more packed bytes than the part", zip -> {
            RawZip.Entry entry = zip.document();
            entry.pack(Arrays.copyOf(entry.packed, entry.packed.length + 20));
        });
        put("an encrypted part", zip -> zip.document().flags(1));
        put("a strongly encrypted part", zip -> zip.document().flags(1 | 1 << 6));
        put("a masked directory", zip -> zip.document().flags(1 << 13));
        put("a part packed with bzip2", zip -> {
            zip.document().method = 12;
            zip.document().localMethod = 12;
        });
        put("two names for the same bytes", zip -> {
            RawZip.Entry twin = zip.add("word/twin.xml", "<x/>");
            zip.entries.remove(twin);
            RawZip.Entry copy = zip.document();
            twin.offset = 0;
            twin.pack(copy.packed);
            zip.entries.add(twin);
        });
        put("a part inside another", zip -> {
            RawZip.Entry inner = zip.add("word/inner.xml", "<x/>");
            inner.offset = 60;
        });
        put("a part beyond the end", zip -> zip.add("word/far.xml", "<x/>").offset = Integer.MAX_VALUE - 5);
        put("a part whose size is said elsewhere (zip64)", zip -> zip.document().size = -1);
        put("a part on another disk", zip -> zip.document().disk = 1);
        put("a picture in front of the zip", zip -> zip.before = "GIF89a".getBytes(UTF_8));
        put("a second zip in front", zip -> zip.before = RawZip.good().bytes());
        put("a program behind the zip", zip -> zip.after = "MZ\u0090program".getBytes(UTF_8));
        put("a second zip behind", zip -> zip.after = RawZip.good().bytes());
        put("something between the parts and the directory", zip -> zip.beforeDirectory = new byte[100]);
        put("something between the directory and its end", zip -> zip.afterDirectory = new byte[100]);
        put("a part that the directory forgets", zip -> {
            RawZip.Entry hidden = zip.document();
            zip.beforeDirectory = hidden.packed;
        });
        put("a comment that holds another end", zip -> {
            byte[] end = RawZip.good().bytes();
            zip.comment = Arrays.copyOfRange(end, end.length - 22, end.length);
        });
        put("fewer entries than it says", zip -> zip.count = zip.entries.size() + 1);
        put("more entries than it says", zip -> zip.count = zip.entries.size() - 1);
    }

    private void addNames() {
        for (String name : new String[] {
            "../evil.xml",
            "/evil.xml",
            "word/../../evil.xml",
            "word/./evil.xml",
            "C:/evil.xml",
            "word\\evil.xml",
            "\\\\server\\share\\evil.xml",
            "word/%2e%2e/evil.xml",
            "word/%252e%252e/evil.xml",
            "word/evil%00.xml",
            "word/evil.",
            "word//evil.xml",
            "",
            "word/ev\u0000il.xml",
            "word/\u001B[2Jevil.xml",
            "word/\u202Elmx.evil",
            "word/ev\u00EFl.xml"
        }) {
            put("the name " + readable(name), zip -> zip.add(name, "<x/>"));
        }
    }

    private void addSizes() {
        put("sixty megabytes of noughts as a picture", zip -> zip.add("word/media/a.png", new byte[60 << 20]));
        put("ten megabytes of noughts as text", zip -> zip.add(
                "word/extra.xml", "<x>" + " ".repeat(10 << 20) + "</x>"));
        put("a part that says it is small and unpacks to sixty megabytes", zip -> zip.add(
                        "word/extra.xml", new byte[60 << 20])
                .size(100));
        put("many parts of nine megabytes", zip -> {
            for (int i = 0; i < 7; i++) {
                zip.add("word/media/i" + i + ".png", random(9 << 20, 3));
            }
        });
        put("twenty-one megabytes as they are", zip -> zip.add("word/media/a.png", new byte[0])
                .stored(random(21 << 20, 256)));
        put("501 parts", zip -> {
            for (int i = zip.entries.size(); i < 501; i++) {
                zip.add("word/media/i" + i + ".png", new byte[0]);
            }
        });
        put("60,000 parts", zip -> {
            for (int i = 0; i < 60_000; i++) {
                zip.add("i" + i, new byte[0]);
            }
        });
    }

    private static byte[] random(int length, int values) {
        Random random = new Random(1);
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) random.nextInt(values);
        }
        return bytes;
    }

    private void addDamage() {
        all.put("only its first half", () -> half());
        all.put("without its last byte", () -> {
            byte[] whole = RawZip.good().bytes();
            return Arrays.copyOf(whole, whole.length - 1);
        });
        all.put("without its first bytes", () -> {
            byte[] whole = RawZip.good().bytes();
            return Arrays.copyOfRange(whole, 7, whole.length);
        });
        put("a torn stream in a part", zip -> {
            byte[] torn = zip.document().packed;
            Arrays.fill(torn, torn.length / 2, torn.length, (byte) 0xFF);
        });
        put("a part that ends too soon", zip -> {
            RawZip.Entry entry = zip.document();
            entry.pack(Arrays.copyOf(entry.packed, entry.packed.length / 2));
        });
    }

    private static byte[] half() {
        byte[] whole = RawZip.good().bytes();
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private void put(String name, Consumer<RawZip> change) {
        all.put(name, () -> {
            RawZip zip = RawZip.good();
            change.accept(zip);
            return zip.bytes();
        });
    }

    private static String readable(String name) {
        StringBuilder readable = new StringBuilder();
        name.codePoints()
                .forEach(c -> readable.append(c < 0x7F && c >= ' ' ? Character.toString(c) : "U+%04X".formatted(c)));
        return readable.isEmpty() ? "(none)" : readable.toString();
    }
}
