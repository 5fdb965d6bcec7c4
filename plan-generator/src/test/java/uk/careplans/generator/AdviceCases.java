package uk.careplans.generator;

import static uk.careplans.testkit.WordMaker.bold;
import static uk.careplans.testkit.WordMaker.cell;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.row;
import static uk.careplans.testkit.WordMaker.runs;
import static uk.careplans.testkit.WordMaker.word;
import static uk.careplans.testkit.picture.PictureParts.exif;
import static uk.careplans.testkit.picture.PictureParts.withSegment;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.careplans.testkit.WordMaker;
import uk.careplans.testkit.WordMaker.Inline;
import uk.careplans.testkit.picture.PictureMaker;

/** Forms that work and that the checker advises about; what it says about each is in problems.txt. */
final class AdviceCases {

    private static final String PROPERTIES =
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">%s</Properties>";
    private static final String CUSTOM =
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\""
                    + " xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\"><property fmtid=\"{D5}\""
                    + " pid=\"2\" name=\"Checked by\"><vt:lpwstr>Anna Example</vt:lpwstr></property></Properties>";

    /** Tags of other programs, and directives that nearly are ours; each is an error. */
    static final List<String> OTHER_TAGS = List.of(
            "Name: {{child.name}}, {{ Child.name }}, «child.name», <<child.name>>, [child.name], {child.name}",
            "$(child.name) #{child.name} £{child.name} %child.name% <%= child.name %> [[child.name]]",
            "{{chidl.name}} {{actions}} «plan»",
            "#foreach($a in $actions)${a.what} {{a.by}} {{foreach.count}}#end",
            "{% for a in actions %}{{ a.what }}{% endfor %}",
            "{{#each actions}}x{{/each}} {{#if child.disabled}}y{{else}}z{{/if}}",
            "{% if child.disabled %}y{% else %}z{% endif %}",
            "#for each($a in $actions)${a.what}#end",
            "#for($a in $actions)${a.what}#end for",
            "#if($child.disabled)x#end if",
            "#if($child.disabled)x#else if $child.interpreterNeeded y#end",
            "# if($child.disabled)x#end",
            "#unless($child.disabled)x#end",
            "#if($legal.status == \"C1\")x#end");

    private AdviceCases() {}

    static Map<String, WordMaker> all() {
        Map<String, WordMaker> cases = new LinkedHashMap<>();
        OTHER_TAGS.forEach(text -> cases.put(text, word().paragraph(text)));
        cases.put("a loop without its items", word().paragraph("#foreach($l in $child.languages)x#end"));
        addLooks(cases);
        addHeadings(cases);
        addLayout(cases);
        addObjects(cases);
        addMetadata(cases);
        return cases;
    }

    static Inline formatted(String properties, String text) {
        return inline("<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>");
    }

    static String paragraph(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static void addLooks(Map<String, WordMaker> cases) {
        cases.put("small text", word().paragraph(formatted("<w:sz w:val=\"18\"/>", "Please read this.")));
        cases.put(
                "small text in four paragraphs and a smaller one",
                word().paragraph(formatted("<w:sz w:val=\"19\"/>", "One."))
                        .paragraph(formatted("<w:sz w:val=\"19\"/>", "Two."), runs("More."))
                        .paragraph(formatted("<w:sz w:val=\"19\"/>", "${child.name}"))
                        .paragraph(formatted("<w:sz w:val=\"19\"/>", "Four."))
                        .paragraph(formatted("<w:sz w:val=\"16\"/>", "Five.")));
        cases.put("pale text", word().paragraph(formatted("<w:color w:val=\"A6A6A6\"/>", "Please read this.")));
        cases.put(
                "large pale text",
                word().paragraph(formatted(
                        "<w:b/><w:color w:val=\"A6A6A6\"/><w:sz w:val=\"28\"/>", "Please read this.")));
        cases.put(
                "white text on a yellow marker",
                word().paragraph(
                                formatted("<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"yellow\"/>", "Read this.")));
        cases.put(
                "black text in a dark cell",
                word().xml(
                                "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"9\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:shd w:val=\"clear\""
                                        + " w:color=\"auto\" w:fill=\"1F3864\"/></w:tcPr><w:p><w:r><w:rPr><w:color w:val=\"000000\"/></w:rPr>"
                                        + "<w:t>Read this.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")
                        .paragraph("."));
        cases.put(
                "capitals",
                word().paragraph(formatted("<w:caps/>", "Important. "), formatted("<w:smallCaps/>", "Very."))
                        .paragraph(formatted("<w:smallCaps/>", "Very important.")));
        cases.put("justified text", word().xml(paragraph("<w:jc w:val=\"both\"/>", "A long text.")));
        cases.put(
                "long italics",
                word().paragraph(formatted("<w:i/>", "Please write down what the child says."))
                        .paragraph(runs("The reason: "), formatted("<w:i/>", "${whenCareEnds}")));
        cases.put(
                "no language",
                word().part(
                                "word/styles.xml",
                                ("<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:style"
                                                + " w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
                                                + "</w:style></w:styles>")
                                        .getBytes(StandardCharsets.UTF_8))
                        .paragraph("x"));
    }

    private static void addHeadings(Map<String, WordMaker> cases) {
        cases.put(
                "headings of bold and of large letters",
                word().paragraph(bold("About "), bold("${child.name}"))
                        .paragraph("x")
                        .paragraph(formatted("<w:sz w:val=\"32\"/>", "Where I live"))
                        .paragraph("")
                        .paragraph("x"));
        cases.put("no heading of the first level", word().heading(2, "About me").paragraph("x"));
        cases.put(
                "a heading of the third level under one of the first",
                word().heading(1, "About me").heading(3, "School").paragraph("x"));
    }

    private static void addLayout(Map<String, WordMaker> cases) {
        cases.put("an empty paragraph", word().paragraph("x").paragraph("").paragraph("y"));
        cases.put(
                "three empty paragraphs, one with a tab",
                word().paragraph("x")
                        .paragraph("")
                        .paragraph("\t")
                        .paragraph("")
                        .paragraph("y"));
        cases.put(
                "room to write", word().table(row(cell("x"), cell("", "", ""))).paragraph("."));
        cases.put("blanks in a row", word().paragraph("Name:     ${child.name}"));
        cases.put(
                "tabs in a row",
                word().paragraph(inline("<w:r><w:t>Name:</w:t><w:tab/><w:tab/><w:tab/><w:t>x</w:t></w:r>")));
        cases.put(
                "line breaks in a row",
                word().paragraph(inline("<w:r><w:t>x</w:t><w:br/><w:br/><w:br/><w:br/><w:br/><w:t>y</w:t></w:r>")));
        cases.put(
                "lists of typed dashes, numbers and letters",
                word().paragraph("You need:")
                        .paragraph("- a pen")
                        .paragraph("- paper")
                        .paragraph("Then:")
                        .paragraph("1. read")
                        .paragraph("2. write")
                        .paragraph("(a) again")
                        .paragraph("(b) and again"));
        cases.put(
                "a loop over a typed bullet",
                word().paragraph("#foreach($a in $actions)")
                        .paragraph("• ${a.what}")
                        .paragraph("#end"));
        cases.put(
                "a loop over a typed number",
                word().paragraph("#foreach($a in $actions)")
                        .paragraph("${foreach.count}. ${a.what}")
                        .paragraph("#end"));
    }

    private static String rows(String... rows) {
        StringBuilder xml = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>"
                + "<w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>");
        for (String row : rows) {
            boolean bold = row.startsWith("*");
            xml.append("<w:tr>");
            for (String text : row.replace("*", "").split("\\|", -1)) {
                xml.append("<w:tc><w:p><w:r>" + (bold ? "<w:rPr><w:b/></w:rPr>" : "") + "<w:t>" + text
                        + "</w:t></w:r></w:p></w:tc>");
            }
            xml.append("</w:tr>");
        }
        return xml.append("</w:tbl>").toString();
    }

    static WordMaker table(String... rows) {
        return word().xml(rows(rows)).paragraph(".");
    }

    static String picture(String properties) {
        return "<w:r><w:drawing><wp:inline><wp:extent cx=\"9\" cy=\"9\"/>" + properties + "<a:graphic><a:graphicData"
                + " uri=\"x\"/></a:graphic></wp:inline></w:drawing></w:r>";
    }

    private static void addObjects(Map<String, WordMaker> cases) {
        cases.put("repeated rows under words", table("What|Who", "#foreach($a in $actions)${a.what}|${a.who}#end"));
        cases.put("repeated rows under nothing", table("#foreach($a in $actions)${a.what}|${a.who}#end"));
        cases.put(
                "repeated rows between rows of directives",
                table("#foreach($a in $actions)|", "${a.what}|${a.who}", "#end|"));
        cases.put("a bold first row", table("*What|Who", "Gather papers|Anna", "Send them|Ben"));
        cases.put(
                "a picture without a text",
                word().paragraph(inline(picture("<wp:docPr id=\"1\" name=\"Picture 1\"/>"))));
        cases.put(
                "a picture with the name of its file",
                word().paragraph(inline(picture("<wp:docPr id=\"1\" name=\"x\" descr=\"IMG_1234.JPG\"/>"))));
        cases.put(
                "an old picture without a text",
                word().paragraph(inline("<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>")));
    }

    private static void addMetadata(Map<String, WordMaker> cases) {
        cases.put(
                "a photograph that tells more than it shows",
                TemplatePicturesTest.withPicture(
                        word(),
                        "image1.jpeg",
                        withSegment(PictureMaker.bytes(9, 9, "jpg"), 0xE1, exif(6, 300, "")),
                        "image/jpeg"));
        cases.put(
                "properties",
                word().property("dc:creator", "Anna Example")
                        .property("cp:lastModifiedBy", "Ben Example")
                        .property("dc:subject", "Care of Cal")
                        .part(
                                "docProps/app.xml",
                                PROPERTIES
                                        .formatted(
                                                "<Template>Annas template.dotx</Template><Manager>Dee Example</Manager>"
                                                        + "<Company>Northshire</Company>")
                                        .getBytes(StandardCharsets.UTF_8))
                        .part("docProps/custom.xml", CUSTOM.getBytes(StandardCharsets.UTF_8))
                        .part(
                                "docProps/thumbnail.jpeg",
                                new byte[] {1},
                                "image/jpeg",
                                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail",
                                "thumbnail")
                        .paragraph("x"));
        cases.put(
                "data of others",
                word().part("customXml/item1.xml", "<data><name>Anna</name></data>".getBytes(StandardCharsets.UTF_8))
                        .part(
                                "word/people.xml",
                                ("<w15:people xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"><w15:person"
                                                + " w15:author=\"Anna Example\"/></w15:people>")
                                        .getBytes(StandardCharsets.UTF_8))
                        .setting("<w:mailMerge/>")
                        .setting("<w:docVars><w:docVar w:name=\"a\" w:val=\"b\"/></w:docVars>")
                        .paragraph("x"));
    }
}
