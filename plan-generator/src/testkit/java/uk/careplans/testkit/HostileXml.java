package uk.careplans.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Word files whose zip is good and whose XML reads files, hides something, or is too much. */
final class HostileXml {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String ENTITY = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    private static final String[] PARTS = {
        "word/document.xml",
        "word/styles.xml",
        "word/settings.xml",
        "word/numbering.xml",
        "docProps/core.xml",
        "[Content_Types].xml",
        "_rels/.rels",
        "word/_rels/document.xml.rels",
        "customXml/item9.xml",
        "word/media/picture.png"
    };

    private final Map<String, Supplier<byte[]>> all = new LinkedHashMap<>();

    private HostileXml() {}

    static Map<String, Supplier<byte[]>> all() {
        HostileXml xml = new HostileXml();
        xml.addDocumentTypes();
        xml.addEncodings();
        xml.addOddities();
        xml.addTooMuch();
        return xml.all;
    }

    private void addDocumentTypes() {
        for (String part : PARTS) {
            put("an external entity in " + part, part, "<?xml version=\"1.0\"?>" + ENTITY + "<x>&e;</x>");
        }
        document("an entity of a web server", "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\"><x/>");
        document("a parameter entity", "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p\">%p;]><x/>");
        document("a document type that nothing uses", "<!DOCTYPE w:document><w:document xmlns:w=\"" + W + "\"/>");
        document("a document type behind a comment", "<!-- a --><!DOCTYPE x><x/>");
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        document("a billion laughs", laughs + "]><x>&l29;</x>");
        document(
                "one long entity again and again",
                "<!DOCTYPE x [<!ENTITY a \"" + "a".repeat(50_000) + "\">]><x>" + "&a;".repeat(50_000) + "</x>");
        document("an entity that nobody declared", "<x>&secret;</x>");
    }

    private void addEncodings() {
        for (String name : new String[] {"UTF-16", "UTF-16LE", "UTF-16BE"}) {
            bytes(
                    "a document type in " + name,
                    "word/document.xml",
                    ("<?xml version=\"1.0\" encoding=\"" + name + "\"?>" + ENTITY + "<x/>")
                            .getBytes(Charset.forName(name)));
        }
        document("a document type in UTF-7", "<?xml version=\"1.0\" encoding=\"UTF-7\"?>+ADwAIQ-DOCTYPE x+AD4-<x/>");
        document("UTF-8 that says it is UTF-16", "<?xml version=\"1.0\" encoding=\"UTF-16\"?><x/>");
        document("what says it is Latin-1", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><x/>");
        document("what says it is EBCDIC", "<?xml version=\"1.0\" encoding=\"IBM037\"?><x/>");
        bytes(
                "UTF-16 that says it is UTF-8",
                "word/document.xml",
                "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?><x/>".getBytes(Charset.forName("UTF-16LE")));
        bytes(
                "UTF-32",
                "word/document.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-32\"?><x/>".getBytes(Charset.forName("UTF-32LE")));
        bytes("bytes that are no UTF-8", "word/document.xml", new byte[] {'<', 'x', '>', (byte) 0xFF, '<', '/', 'x', '>'});
        bytes("an overlong slash", "word/document.xml", new byte[] {'<', 'x', '>', (byte) 0xC0, (byte) 0xAF, '<', '/', 'x', '>'});
        document("XML 1.1", "<?xml version=\"1.1\"?><x>&#1;</x>");
    }

    private void addOddities() {
        document("a stylesheet", "<?xml version=\"1.0\"?><?xml-stylesheet href=\"http://127.0.0.1:9/x.xsl\"?><x/>");
        document("an instruction inside", "<x><?php system('id'); ?></x>");
        put("an instruction in the relationships", "word/_rels/document.xml.rels", "<?mso-application progid=\"x\"?><x/>");
        document(
                "XInclude of a file",
                "<x xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"file:///etc/passwd\" parse=\"text\"/></x>");
        document("no end", "<w:document>");
        document("nothing", "");
        document("two roots", "<x/><y/>");
        document("a prefix that nobody declared", "<w:document/>");
        document("an attribute twice", "<x a=\"1\" a=\"2\"/>");
        document("a character that XML has not", "<x>&#0;</x>");
        document("half a pair of characters", "<x>&#xD800;</x>");
        document("HTML in place of the document", "<html/>");
    }

    private void addTooMuch() {
        document("257 levels", body("<w:sdt>".repeat(255) + "</w:sdt>".repeat(255)));
        document("100,000 levels", body("<w:sdt>".repeat(100_000) + "</w:sdt>".repeat(100_000)));
        document(
                "21 tables within each other",
                body("<w:tbl><w:tr><w:tc>".repeat(21) + "<w:p/>" + "<w:p/></w:tc></w:tr></w:tbl>".repeat(21)));
        document("257 attributes", "<x " + attributes(257) + "/>");
        document("100,000 attributes", "<x " + attributes(100_000) + "/>");
        document("200,001 runs", body("<w:p>" + "<w:r/>".repeat(200_001) + "</w:p>"));
        document("a million runs", body("<w:p>" + "<w:r></w:r>".repeat(1_000_000) + "</w:p>"));
        document(
                "a million elements in few runs",
                body("<w:p>" + ("<w:r>" + "<w:t/>".repeat(10) + "</w:r>").repeat(100_000) + "</w:p>"));
        document("a name of a million letters", "<" + "a".repeat(1_000_000) + "/>");
        put(
                "a million elements over all parts",
                "customXml/item9.xml",
                "<x>" + "<y></y>".repeat(500_000) + "<z/>".repeat(500_000) + "</x>");
    }

    private static String attributes(int number) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < number; i++) {
            attributes.append("a").append(i).append("=\"\" ");
        }
        return attributes.toString();
    }

    private static String body(String blocks) {
        return "<w:document xmlns:w=\"" + W + "\"><w:body>" + blocks + "</w:body></w:document>";
    }

    private void document(String name, String xml) {
        put(name, "word/document.xml", xml);
    }

    private void put(String name, String part, String xml) {
        bytes(name, part, xml.getBytes(UTF_8));
    }

    private void bytes(String name, String part, byte[] content) {
        all.put(name, () -> {
            RawZip zip = RawZip.good();
            zip.entries.removeIf(entry -> entry.name.equals(part));
            zip.add(part, content);
            return zip.bytes();
        });
    }
}
