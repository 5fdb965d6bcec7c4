package uk.careplans.testkit;

import static java.util.stream.Collectors.joining;
import static uk.careplans.testkit.PlantedLeak.atStart;
import static uk.careplans.testkit.PlantedLeak.paragraph;
import static uk.careplans.testkit.PlantedLeak.run;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import uk.careplans.testkit.PlantedLeak.Planter;

/** Secrets in the words of a document, however they are broken up or dressed. */
final class LeaksInText {

    private LeaksInText() {}

    static Map<String, Planter> all() {
        Map<String, Planter> all = new LinkedHashMap<>();
        all.put("in a paragraph", text(secret -> secret));
        all.put("in the middle of a sentence", text(secret -> "He lives at " + secret + " and is well."));
        all.put("in capitals", text(secret -> secret.toUpperCase(Locale.ROOT)));
        all.put("with other punctuation", text(secret -> secret.replace(" ", ", ").replace(",,", "-")));
        all.put("as decimal character references", text(secret -> letters(secret, c -> "&#" + (int) c + ";")));
        all.put(
                "as hexadecimal character references",
                text(secret -> letters(secret, c -> "&#x" + Integer.toHexString(c) + ";")));
        all.put("with soft hyphens", text(secret -> letters(secret, c -> c + "\u00AD")));
        all.put("with zero-width spaces", text(secret -> letters(secret, c -> c + "\u200B")));
        all.put("with zero-width joiners and a byte order mark", text(secret -> letters(secret, c -> c + "\u200D\uFEFF")));
        all.put("in full-width letters", text(LeaksInText::fullWidth));
        all.put("with spaces that do not break", text(secret -> secret.replace(' ', '\u00A0')));
        all.put("with accents as characters of their own", text(LeaksInText::accented));
        all.put("in mathematical bold", text(LeaksInText::mathematical));
        all.put("in CDATA", text(secret -> "<![CDATA[" + secret + "]]>"));
        all.put("backwards, turned by a right-to-left override", text(secret -> "\u202E" + backwards(secret) + "\u202C"));
        all.put("with references that are escaped twice", text(secret -> letters(secret, c -> "&amp;#" + (int) c + ";")));
        addBroken(all);
        return all;
    }

    private static void addBroken(Map<String, Planter> all) {
        all.put("split over two runs", runs(LeaksInText::halves));
        all.put("split over a run for each letter", runs(LeaksInText::each));
        all.put(
                "split over paragraphs",
                (docx, secret) -> atStart(docx, words(secret).map(word -> paragraph(run(word))).collect(joining())));
        all.put(
                "split over paragraphs within a word",
                (docx, secret) -> atStart(
                        docx,
                        Arrays.stream(halves(secret)).map(half -> paragraph(run(half))).collect(joining())));
        all.put(
                "split over cells",
                (docx, secret) -> atStart(
                        docx,
                        "<w:tbl><w:tr>"
                                + words(secret)
                                        .map(word -> "<w:tc>" + paragraph(run(word)) + "</w:tc>")
                                        .collect(joining())
                                + "</w:tr></w:tbl>"));
        all.put(
                "split over rows",
                (docx, secret) -> atStart(
                        docx,
                        "<w:tbl>"
                                + words(secret)
                                        .map(word -> "<w:tr><w:tc>" + paragraph(run(word)) + "</w:tc></w:tr>")
                                        .collect(joining())
                                + "</w:tbl>"));
        all.put(
                "with line breaks and tabs",
                (docx, secret) -> atStart(
                        docx,
                        paragraph("<w:r>"
                                + words(secret)
                                        .map(word -> "<w:t>" + word + "</w:t><w:br/><w:tab/>")
                                        .collect(joining())
                                + "</w:r>")));
        all.put(
                "with Word's own soft hyphens",
                (docx, secret) -> atStart(
                        docx,
                        paragraph("<w:r>"
                                + letters(secret, c -> "<w:t xml:space=\"preserve\">" + c + "</w:t><w:softHyphen/>")
                                + "</w:r>")));
        all.put(
                "as letters of a symbol font",
                (docx, secret) -> atStart(
                        docx,
                        paragraph("<w:r>"
                                + letters(
                                        secret,
                                        c -> "<w:sym w:font=\"Wingdings\" w:char=\"F0" + Integer.toHexString(c) + "\"/>")
                                + "</w:r>")));
        all.put(
                "backwards, turned by Word",
                (docx, secret) ->
                        atStart(docx, paragraph("<w:bdo w:val=\"rtl\">" + run(backwards(secret)) + "</w:bdo>")));
        all.put(
                "split over moved and inserted words",
                (docx, secret) -> atStart(
                        docx,
                        paragraph("<w:ins w:id=\"901\" w:author=\"A\">" + run(halves(secret)[0])
                                + "</w:ins><w:moveTo w:id=\"902\" w:author=\"A\">" + run(halves(secret)[1])
                                + "</w:moveTo>")));
    }

    /** A way to write a text. */
    private interface Dress {
        String of(String secret);
    }

    interface Letter {
        String of(char letter);
    }

    private interface Pieces {
        String[] of(String secret);
    }

    private static Planter text(Dress dress) {
        return (docx, secret) -> atStart(docx, paragraph(run(dress.of(secret))));
    }

    private static Planter runs(Pieces pieces) {
        return (docx, secret) -> atStart(
                docx,
                paragraph(Arrays.stream(pieces.of(secret)).map(PlantedLeak::run).collect(joining("<w:proofErr w:type=\"x\"/>"))));
    }

    static String letters(String secret, Letter letter) {
        return secret.chars().mapToObj(c -> letter.of((char) c)).collect(joining());
    }

    static Stream<String> words(String secret) {
        return Arrays.stream(secret.split(" ", -1));
    }

    /** Cut within a word. */
    static String[] halves(String secret) {
        int half = secret.indexOf(' ') + 3;
        return new String[] {secret.substring(0, half), secret.substring(half)};
    }

    private static String[] each(String secret) {
        return secret.split("", -1);
    }

    static String backwards(String secret) {
        return new StringBuilder(secret).reverse().toString();
    }

    private static String fullWidth(String secret) {
        return letters(secret, c -> c > ' ' && c < 0x7F ? String.valueOf((char) (c + 0xFEE0)) : String.valueOf(c));
    }

    private static String accented(String secret) {
        return Normalizer.normalize(secret.replace("e", "é").replace("a", "á"), Normalizer.Form.NFD);
    }

    private static String mathematical(String secret) {
        return letters(secret, c -> {
            if (c >= 'a' && c <= 'z') {
                return Character.toString(0x1D41A + c - 'a');
            }
            return c >= 'A' && c <= 'Z' ? Character.toString(0x1D400 + c - 'A') : String.valueOf(c);
        });
    }
}
