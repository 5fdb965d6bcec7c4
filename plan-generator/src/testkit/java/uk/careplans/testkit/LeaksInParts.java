package uk.careplans.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static uk.careplans.testkit.PlantedLeak.with;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import uk.careplans.testkit.PlantedLeak.Planter;

/** Secrets in parts that a finished document should not have at all, and in what pictures hold besides the picture. */
final class LeaksInParts {

    private static final byte[] PNG_START = bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10);

    private LeaksInParts() {}

    static Map<String, Planter> all() {
        Map<String, Planter> all = new LinkedHashMap<>();
        all.put("in a property", part("docProps/core.xml", s -> utf8("<p><dc:subject>" + s + "</dc:subject></p>")));
        all.put("in a property of one's own", part("docProps/custom.xml", s -> utf8("<p><v>" + s + "</v></p>")));
        all.put("in the name of the company", part("docProps/app.xml", s -> utf8("<P><Company>" + s + "</Company></P>")));
        all.put("in a comment", part("word/comments.xml", s -> utf8("<c><w:t>" + s + "</w:t></c>")));
        all.put("in a glossary", part("word/glossary/document.xml", s -> utf8("<g><w:t>" + s + "</w:t></g>")));
        all.put(
                "split over elements of custom XML",
                part("customXml/item7.xml", s -> utf8("<d>"
                        + LeaksInText.words(s).map(word -> "<w>" + word + "</w>").collect(joining()) + "</d>")));
        all.put("in an attribute of custom XML", part("customXml/item7.xml", s -> utf8("<d a='" + s + "'/>")));
        all.put(
                "as the name of an element",
                part("customXml/item7.xml", s -> utf8("<d><a-" + s.replaceAll("\\W+", "-") + "/></d>")));
        all.put(
                "split over two parts",
                (docx, s) -> with(
                        docx,
                        ordered(
                                "customXml/item7.xml", utf8("<d>" + LeaksInText.halves(s)[0] + "</d>"),
                                "customXml/item8.xml", utf8("<d>" + LeaksInText.halves(s)[1] + "</d>"))));
        all.put("in XML in UTF-16", part("customXml/item7.xml", s -> ("\uFEFF<d>" + s + "</d>").getBytes(UTF_16LE)));
        all.put("in XML that is cut off", part("customXml/item7.xml", s -> utf8("<d><e f=\"1\">" + s)));
        all.put("in a page of HTML", part("word/a.html", s -> utf8("<p>" + s.replace(" ", "&nbsp;") + "<br></p>")));
        all.put("in RTF", part("word/a.rtf", s -> utf8("{\\rtf1 " + LeaksInText.letters(
                s, c -> "\\'" + Integer.toHexString(c)) + "}")));
        all.put("in a text", part("word/a.txt", s -> utf8("Note: " + s + ".")));
        all.put("in a text of Windows", part("word/a.txt", s -> ("Café: " + s).getBytes(Charset.forName("windows-1252"))));
        addBinary(all);
        addPictures(all);
        return all;
    }

    private static void addBinary(Map<String, Planter> all) {
        all.put("in bytes as UTF-16", part("word/embeddings/a.bin", s -> joined(noise(), s.getBytes(UTF_16LE))));
        all.put(
                "in bytes as UTF-16 at an odd place",
                part("word/embeddings/a.bin", s -> joined(noise(), bytes(7), s.getBytes(UTF_16LE), noise())));
        all.put(
                "in bytes as UTF-16 with the high byte first",
                part("word/embeddings/a.bin", s -> joined(noise(), bytes(1), s.getBytes(UTF_16BE))));
        all.put("in bytes as UTF-8", part("word/embeddings/a.bin", s -> joined(noise(), utf8(s), noise())));
        all.put("in a Word file in the file", part("word/embeddings/a.docx", LeaksInParts::inner));
        all.put(
                "in a Word file in a zip in the file",
                part("word/embeddings/a.bin", s -> joined(noise(), Docx.zip(ordered("b.docx", inner(s))))));
        all.put("in bytes packed by gzip", part("word/embeddings/a.gz", LeaksInParts::gzip));
        all.put("in bytes packed by zlib", part("word/embeddings/a.bin", s -> zlib(s, false)));
        all.put("in bytes that are deflated", part("word/embeddings/a.bin", s -> zlib(s, true)));
        all.put(
                "in a Word file as base64",
                part("word/a.txt", s -> utf8(java.util.Base64.getMimeEncoder().encodeToString(inner(s)))));
    }

    private static void addPictures(Map<String, Planter> all) {
        all.put("in a text of a PNG", picture(s -> png(chunk("tEXt", joined(utf8("Comment\0"), s.getBytes(ISO_8859_1))))));
        all.put(
                "in a compressed text of a PNG",
                picture(s -> png(chunk("zTXt", joined(utf8("Comment\0\0"), zlib(s, false))))));
        all.put(
                "in a compressed international text of a PNG",
                picture(s -> png(chunk("iTXt", joined(utf8("Comment\0"), bytes(1, 0, 0, 0), zlib(s, false))))));
        all.put("behind the end of a PNG", picture(s -> joined(png(new byte[0]), utf8(s))));
        all.put("in the EXIF of a JPEG", part("word/media/a.jpeg", s -> jpeg(utf8("Exif\0\0" + s))));
        all.put(
                "in what Windows adds to the EXIF of a JPEG",
                part("word/media/a.jpeg", s -> jpeg(joined(utf8("Exif\0\0\1"), s.getBytes(UTF_16LE)))));
        all.put("behind the end of a JPEG", part("word/media/a.jpeg", s -> joined(jpeg(utf8("x")), utf8(s))));
        all.put(
                "in an SVG",
                part("word/media/a.svg", s -> utf8("<svg xmlns=\"s\"><title>" + s + "</title></svg>")));
    }

    private interface Content {
        byte[] of(String secret);
    }

    private static Planter part(String name, Content content) {
        return (docx, secret) -> with(docx, ordered(name, content.of(secret)));
    }

    private static Planter picture(Content content) {
        return part("word/media/a.png", content);
    }

    private static Map<String, byte[]> ordered(Object... namesAndContents) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            parts.put((String) namesAndContents[i], (byte[]) namesAndContents[i + 1]);
        }
        return parts;
    }

    private static byte[] inner(String secret) {
        return WordMaker.word().paragraph(secret).bytes();
    }

    static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    static byte[] bytes(int... bytes) {
        byte[] all = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            all[i] = (byte) bytes[i];
        }
        return all;
    }

    static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }

    /** Bytes that are no text, always the same. */
    static byte[] noise() {
        byte[] noise = new byte[400];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (((i * 73) ^ (i >> 2)) | 0x80);
        }
        return noise;
    }

    private static byte[] gzip(String secret) {
        return written(out -> new GZIPOutputStream(out), secret);
    }

    private static byte[] zlib(String secret, boolean isRaw) {
        return written(out -> new DeflaterOutputStream(out, new Deflater(9, isRaw)), secret);
    }

    private interface Packing {
        OutputStream around(OutputStream out) throws IOException;
    }

    private static byte[] written(Packing packing, String secret) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = packing.around(bytes)) {
            out.write(utf8("What is packed here: " + secret));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] png(byte[] more) {
        return joined(PNG_START, chunk("IHDR", new byte[13]), more, chunk("IDAT", noise()), chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String kind, byte[] content) {
        byte[] named = joined(kind.getBytes(ISO_8859_1), content);
        CRC32 crc = new CRC32();
        crc.update(named);
        return joined(
                ByteBuffer.allocate(4).putInt(content.length).array(),
                named,
                ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static byte[] jpeg(byte[] exif) {
        return joined(
                bytes(0xFF, 0xD8, 0xFF, 0xE1, (exif.length + 2) >> 8, exif.length + 2),
                exif,
                bytes(0xFF, 0xDA, 0, 2),
                noise(),
                bytes(0xFF, 0xD9));
    }
}
