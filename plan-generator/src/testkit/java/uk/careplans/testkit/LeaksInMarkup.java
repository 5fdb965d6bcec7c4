package uk.careplans.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static uk.careplans.testkit.PlantedLeak.atStart;
import static uk.careplans.testkit.PlantedLeak.paragraph;
import static uk.careplans.testkit.PlantedLeak.replacing;
import static uk.careplans.testkit.PlantedLeak.run;

import java.net.URLEncoder;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.careplans.testkit.PlantedLeak.Planter;

/** Secrets in what Word does not show on the page: attributes, fields, hidden and deleted words, comments of the XML. */
final class LeaksInMarkup {

    private static final String DOCUMENT = "word/document.xml";

    private LeaksInMarkup() {}

    static Map<String, Planter> all() {
        Map<String, Planter> all = new LinkedHashMap<>();
        all.put(
                "in hidden text",
                (docx, secret) -> atStart(
                        docx, paragraph("<w:r><w:rPr><w:vanish/></w:rPr><w:t>" + secret + "</w:t></w:r>")));
        all.put(
                "in deleted text",
                (docx, secret) -> atStart(
                        docx,
                        paragraph("<w:del w:id=\"903\" w:author=\"A\"><w:r><w:delText>" + secret
                                + "</w:delText></w:r></w:del>")));
        all.put(
                "split over the code of a field, with its result between",
                (docx, secret) -> atStart(
                        docx,
                        paragraph("<w:r><w:instrText>" + LeaksInText.halves(secret)[0] + "</w:instrText></w:r>"
                                + run("12") + "<w:r><w:instrText>" + LeaksInText.halves(secret)[1]
                                + "</w:instrText></w:r>")));
        all.put(
                "in the code of a simple field",
                (docx, secret) -> atStart(
                        docx, paragraph("<w:fldSimple w:instr=\"QUOTE &quot;" + secret + "&quot;\"/>")));
        all.put(
                "in the fallback of an alternative",
                (docx, secret) -> atStart(
                        docx,
                        paragraph("<w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice Requires=\"x\"/><mc:Fallback><w:t>"
                                + secret + "</w:t></mc:Fallback></mc:AlternateContent></w:r>")));
        all.put("in a comment of the XML", (docx, secret) -> atStart(docx, "<!-- " + secret + " -->"));
        all.put("in a processing instruction", (docx, secret) -> atStart(docx, "<?note " + secret + "?>"));
        all.put(
                "in a declaration",
                (docx, secret) -> replacing(
                        docx, DOCUMENT, "<w:document", "<!DOCTYPE d [<!ENTITY a \"" + secret + "\">]><w:document"));
        addAttributes(all);
        addSettings(all);
        return all;
    }

    private static void addAttributes(Map<String, Planter> all) {
        all.put("in an alternative text", element("<wp:docPr xmlns:wp=\"w\" id=\"9\" descr=\"", "\"/>"));
        all.put("in the tip of a link", element("<w:hyperlink w:tooltip=\"", "\"/>"));
        all.put("in the tag of a control", element("<w:sdt><w:sdtPr><w:tag w:val=\"", "\"/></w:sdtPr></w:sdt>"));
        all.put("in the author of a change", element("<w:ins w:id=\"904\" w:author='", "'/>"));
        all.put("in the description of a table", element("<w:tblDescription w:val=\"", "\"/>"));
        all.put(
                "in the name of a bookmark",
                (docx, secret) -> atStart(
                        docx, "<w:bookmarkStart w:id=\"905\" w:name=\"" + secret.replaceAll("\\W+", "_") + "\"/>"));
        all.put(
                "split over two attributes",
                (docx, secret) -> atStart(
                        docx,
                        "<wp:docPr xmlns:wp=\"w\" title=\"" + LeaksInText.halves(secret)[0] + "\" descr=\""
                                + LeaksInText.halves(secret)[1] + "\"/>"));
        all.put(
                "split over an attribute of several elements",
                (docx, secret) -> atStart(
                        docx,
                        LeaksInText.words(secret)
                                .map(word -> "<w:docVar w:name=\"n\" w:val=\"" + word + "\"/>")
                                .collect(joining())));
        all.put(
                "in the name of a style",
                (docx, secret) -> replacing(
                        docx,
                        "word/styles.xml",
                        "</w:styles>",
                        "<w:style><w:name w:val=\"" + secret + "\"/></w:style></w:styles>"));
        all.put(
                "in the target of a link, with percent signs",
                (docx, secret) -> replacing(
                        docx,
                        "word/_rels/document.xml.rels",
                        "</Relationships>",
                        "<Relationship Id=\"x9\" Type=\"t\" TargetMode=\"External\" Target=\"https://maps.example/?q="
                                + URLEncoder.encode(secret, UTF_8).replace("+", "%20") + "\"/></Relationships>"));
        all.put(
                "in the target of a link, as a form sends it",
                (docx, secret) -> replacing(
                        docx,
                        "word/_rels/document.xml.rels",
                        "</Relationships>",
                        "<Relationship Id=\"x9\" Type=\"t\" TargetMode=\"External\" Target=\"https://maps.example/?q="
                                + URLEncoder.encode(secret, UTF_8) + "\"/></Relationships>"));
    }

    private static void addSettings(Map<String, Planter> all) {
        all.put("in a document variable", variable(secret -> secret));
        all.put("in a document variable as base64", variable(LeaksInMarkup::base64));
        all.put(
                "in a document variable as base64 that follows other words",
                variable(secret -> "id/" + base64(secret)));
        all.put(
                "in a document variable as base64 for addresses",
                variable(secret -> Base64.getUrlEncoder().withoutPadding().encodeToString(secret.getBytes(UTF_8))));
        all.put(
                "in a document variable as base64 on several lines",
                variable(secret -> Base64.getMimeEncoder(24, new byte[] {'\n'})
                        .encodeToString((secret + ", second floor, at the back").getBytes(UTF_8))
                        .replace("\n", "&#10;")));
        all.put("in a document variable as hexadecimal digits", variable(LeaksInMarkup::hex));
        all.put(
                "in a document variable as hexadecimal digits with colons",
                variable(secret -> HexFormat.ofDelimiter(":").formatHex(secret.getBytes(UTF_8))));
        all.put(
                "in a document variable as Word writes odd characters",
                variable(secret -> LeaksInText.letters(secret, c -> "_x00" + Integer.toHexString(c) + "_")));
        all.put(
                "in a document variable as JSON writes them",
                variable(secret -> LeaksInText.letters(secret, c -> "\\u00" + Integer.toHexString(c))));
    }

    private interface Notation {
        String of(String secret);
    }

    static String base64(String secret) {
        return Base64.getEncoder().encodeToString(secret.getBytes(UTF_8));
    }

    static String hex(String secret) {
        return HexFormat.of().formatHex(secret.getBytes(UTF_8));
    }

    private static Planter element(String start, String end) {
        return (docx, secret) -> atStart(docx, start + secret + end);
    }

    private static Planter variable(Notation notation) {
        return (docx, secret) -> atStart(docx, "<w:docVar w:name=\"v\" w:val=\"" + notation.of(secret) + "\"/>");
    }
}
