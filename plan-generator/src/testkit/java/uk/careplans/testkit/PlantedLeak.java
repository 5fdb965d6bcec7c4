package uk.careplans.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One way in which something that nobody may read can be in a finished Word file: on its pages, behind them, beside them, packed or
 * written in another notation. Of our own making, for tests of whoever searches such files.
 *
 * @param kind what it is, in words
 */
public record PlantedLeak(String kind, Planter planter) {

    /** Puts a secret into a file. */
    @FunctionalInterface
    interface Planter {
        byte[] plant(byte[] docx, String secret);
    }

    /** Every kind, in a fixed order. */
    public static List<PlantedLeak> all() {
        List<PlantedLeak> all = new ArrayList<>();
        List.of(LeaksInText.all(), LeaksInMarkup.all(), LeaksInParts.all(), LeaksInArchive.all())
                .forEach(kinds -> kinds.forEach((kind, planter) -> all.add(new PlantedLeak(kind, planter))));
        return all;
    }

    /**
     * The same file with the secret in it.
     *
     * @param secret of several words; every letter and digit of it is in the file afterwards, in their order
     */
    public byte[] in(byte[] docx, String secret) {
        return planter.plant(docx, secret);
    }

    @Override
    public String toString() {
        return kind;
    }

    /** Blocks as the first of the body. */
    static byte[] atStart(byte[] docx, String blocks) {
        return replacing(docx, "word/document.xml", "<w:body>", "<w:body>" + blocks);
    }

    /** A part in which the first of some words is replaced. */
    static byte[] replacing(byte[] docx, String part, String words, String others) {
        String xml = Docx.text(docx, part);
        if (!xml.contains(words)) {
            throw new AssertionError(part + " has no " + words);
        }
        int at = xml.indexOf(words);
        return Docx.with(
                docx,
                part,
                (xml.substring(0, at) + others + xml.substring(at + words.length()))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static byte[] with(byte[] docx, Map<String, byte[]> parts) {
        Map<String, byte[]> entries = Docx.entries(docx);
        entries.putAll(parts);
        return Docx.zip(entries);
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String paragraph(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }
}
