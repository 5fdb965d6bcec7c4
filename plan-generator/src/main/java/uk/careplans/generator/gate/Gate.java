package uk.careplans.generator.gate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Checks a Word file that may come from anybody, before anything else reads it. What is checked and where its limits are
 * stands in {@code docs/security.md}; nothing is shortened, left out or mended here: a file passes as it is, or not at all.
 * May be called by any number of threads at once.
 */
public final class Gate {

    private static final int MOST_BYTES = 20 << 20;
    private static final int MOST_XML = 10 << 20;

    private static final String TYPES = ContentTypes.PART;

    private final Map<String, Document> xml = new TreeMap<>();
    private final XmlLimits limits = new XmlLimits();
    private long read;

    private Gate() {}

    /**
     * Checks a file.
     *
     * @param file what its author calls it, for messages
     * @throws WordFileException if it breaks a rule; nothing else is thrown, whatever the bytes are
     */
    public static CheckedFile check(String file, byte[] docx) throws WordFileException {
        try {
            return new Gate().checked(file, docx);
        } catch (Refused e) {
            throw e.inFile(file);
        }
    }

    /**
     * The bytes of a file on disk, of which no more are read than it takes to see that it is too big.
     *
     * @throws IOException if it cannot be read
     */
    public static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES + 1);
        }
    }

    private CheckedFile checked(String file, byte[] docx) throws Refused {
        refuseOtherKinds(docx);
        Map<ZipPart, byte[]> zip = ZipReading.read(docx);
        Map<String, byte[]> parts = new TreeMap<>();
        zip.forEach((part, content) -> parts.put(part.name(), content));
        refuseOtherZips(parts);
        keep(TYPES, parts.get(TYPES), true);
        ContentTypes types = ContentTypes.read(tree(TYPES));
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (!part.getKey().equals(TYPES)) {
                keep(part.getKey(), part.getValue(), isXml(part.getKey(), types));
            }
        }
        String main = Relationships.check(xml, types, parts.keySet());
        for (Map.Entry<String, Document> part : xml.entrySet()) {
            ActiveContent.check(part.getKey(), part.getValue());
            Fields.check(part.getKey(), part.getValue());
        }
        Chains.check(xml);
        return new CheckedFile(file, main, zip, xml);
    }

    private static void refuseOtherKinds(byte[] docx) throws Refused {
        if (docx.length == 0) {
            throw new Refused(FileRule.EMPTY);
        } else if (docx.length > MOST_BYTES) {
            throw new Refused(FileRule.TOO_BIG);
        } else if (startsWith(docx, "\u00D0\u00CF\u0011\u00E0")) {
            String all = new String(docx, StandardCharsets.UTF_16LE);
            String shifted = new String(docx, 1, docx.length - 1, StandardCharsets.UTF_16LE);
            boolean encrypted = all.contains("EncryptedPackage") || shifted.contains("EncryptedPackage");
            throw new Refused(encrypted ? FileRule.PROTECTED : FileRule.OLD_WORD_FILE);
        } else if (startsWith(docx, "{\\rt")) {
            throw new Refused(FileRule.RTF);
        } else if (startsWith(docx, "%PDF")) {
            throw new Refused(FileRule.OTHER_FILE, "", "a PDF");
        } else if (!startsWith(docx, "PK\u0003\u0004")) {
            boolean holdsZip = !startsWith(docx, "PK\u0005\u0006")
                    && new String(docx, StandardCharsets.ISO_8859_1).contains("PK\u0005\u0006");
            throw new Refused(holdsZip ? FileRule.JUNK : FileRule.NOT_A_DOCX);
        }
    }

    private static boolean startsWith(byte[] bytes, String start) {
        return bytes.length >= start.length()
                && new String(bytes, 0, start.length(), StandardCharsets.ISO_8859_1).equals(start);
    }

    private static void refuseOtherZips(Map<String, byte[]> parts) throws Refused {
        byte[] type = parts.get("mimetype");
        if (type != null && startsWith(type, "application/vnd.oasis.")) {
            throw new Refused(FileRule.OTHER_FILE, "", "an OpenDocument file");
        } else if (!parts.containsKey(TYPES) || !parts.containsKey("_rels/.rels")) {
            throw new Refused(FileRule.NOT_A_DOCX);
        }
    }

    private static boolean isXml(String part, ContentTypes types) {
        @Nullable String type = types.of(part);
        return part.endsWith(".xml")
                || part.endsWith(".rels")
                || (type != null && type.toLowerCase(Locale.ROOT).endsWith("xml"));
    }

    /** Keeps the tree of a part that is XML, by its name, its type, or what it says. */
    private void keep(String part, byte @Nullable [] content, boolean isXml) throws Refused {
        if (content == null || !(isXml || XmlEncoding.looksLikeXml(content))) {
            return;
        }
        read += content.length;
        if (read > MOST_XML) {
            throw new Refused(FileRule.TOO_BIG);
        }
        Optional<String> text = XmlEncoding.decoded(content);
        if (text.isEmpty() && isXml) {
            throw new Refused(FileRule.ENCODING, part);
        }
        try {
            Xml.scan(text.orElse(""), limits);
            xml.put(part, Xml.parse(content));
        } catch (Refused e) {
            throw e.in(part);
        } catch (SAXException e) {
            if (isXml) {
                throw new Refused(FileRule.BROKEN_XML, part);
            }
            // A font or picture that only begins like XML.
        }
    }

    private Document tree(String part) throws Refused {
        Document tree = xml.get(part);
        if (tree == null) {
            throw new Refused(FileRule.NOT_A_DOCX);
        }
        return tree;
    }
}
