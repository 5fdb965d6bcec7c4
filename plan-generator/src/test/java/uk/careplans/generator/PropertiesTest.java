package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.generator.Plans.plan;
import static uk.careplans.generator.Plans.withName;
import static uk.careplans.generator.Plans.withText;
import static uk.careplans.generator.Story.givenWord;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.word;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.careplans.generator.word.WordText;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.SchemaCheck;
import uk.careplans.testkit.WordMaker;

/** Tags in the document's properties, and the fields that show a property. */
class PropertiesTest {

    private static final String CORE = "docProps/core.xml";

    private static WordMaker.Inline field(String code, String result) {
        return inline("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> " + code
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>"
                + result + "</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
    }

    /** A template with properties that its author named. */
    private static byte[] withCustom(WordMaker word, Map<String, String> properties) {
        Map<String, byte[]> entries = new LinkedHashMap<>(Docx.entries(word.bytes()));
        StringBuilder xml = new StringBuilder(
                "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\""
                        + " xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">");
        properties.forEach((name, value) -> xml.append(
                "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\" name=\"%s\"><vt:lpwstr>%s</vt:lpwstr></property>"
                        .formatted(name, value)));
        entries.put(
                "docProps/custom.xml", xml.append("</Properties>").toString().getBytes(StandardCharsets.UTF_8));
        replace(
                entries,
                "_rels/.rels",
                "</Relationships>",
                "<Relationship Id=\"rId8\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "custom-properties\" Target=\"docProps/custom.xml\"/></Relationships>");
        replace(
                entries,
                "[Content_Types].xml",
                "</Types>",
                "<Override PartName=\"/docProps/custom.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                        + "custom-properties+xml\"/></Types>");
        byte[] docx = Docx.zip(entries);
        assertThat(SchemaCheck.check(docx)).isEmpty();
        return docx;
    }

    private static void replace(Map<String, byte[]> entries, String part, String old, String replacement) {
        String text = new String(entries.get(part), StandardCharsets.UTF_8);
        entries.put(part, text.replace(old, replacement).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tagsInThePropertiesAreFilled() {
        byte[] docx = givenWord(word().property("dc:title", "Care plan of ${child.name}")
                        .property("dc:subject", "Born ${child.dateOfBirth}")
                        .property("cp:keywords", "#if($child.knownAs)${child.knownAs}#else none#end")
                        .property("dc:description", "${whenCareEnds}")
                        .property("cp:category", "${plan.localAuthority}")
                        .property("dc:creator", "Anna Author")
                        .paragraph("x"))
                .mergedWith(withText("One.\n\nTwo & <three>."));
        assertThat(Docx.text(docx, CORE))
                .contains(
                        "<dc:title>Care plan of Maya Hill</dc:title>",
                        "<dc:subject>Born 1\u00a0August\u00a02016</dc:subject>",
                        "<cp:keywords> none</cp:keywords>",
                        "<dc:description>One. Two &amp; &lt;three&gt;.</dc:description>",
                        "<cp:category>Northshire County Council</cp:category>")
                .doesNotContain("Anna");
    }

    @Test
    void propertiesWithoutTagsStayBehindAndTheTitleIsTheForms() {
        byte[] docx = givenWord(word().property("dc:title", "Draft 7")
                        .property("cp:keywords", "secret project")
                        .paragraph("x"))
                .mergedWith(plan().build());
        assertThat(Docx.text(docx, CORE))
                .contains("<dc:title>Test form</dc:title>")
                .doesNotContain("Draft", "secret");
    }

    @Test
    void aFieldShowsThePropertyAsTheDocumentHasIt() {
        byte[] docx = givenWord(word().property("dc:title", "Plan of ${child.name}")
                        .header(field("TITLE \\* MERGEFORMAT", "Plan of ${child.name}"))
                        .paragraph(
                                field("DOCPROPERTY  \"Title\"", "old"),
                                inline("<w:fldSimple w:instr=\" SUBJECT \"><w:r><w:t>?</w:t></w:r></w:fldSimple>")))
                .mergedWith(withName("Maya & Co"));
        assertThat(WordText.of(docx))
                .isEqualTo(
                        "--- page header (default) ---\nPlan of Maya & Co\n--- page body ---\nPlan of Maya & Cotest/form\n");
        assertThat(Docx.text(docx, "word/document.xml"))
                .contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Plan of");
    }

    @Test
    void aPropertyOfTheAuthorsOwnIsFilledAndShown() {
        byte[] docx = givenWord(withCustom(
                        word().paragraph(field("DOCPROPERTY \"Court number\"", "?")),
                        Map.of("Court number", "CN ${plan.version} of ${child.name}", "Owner", "Anna Author")))
                .mergedWith(plan().build());
        assertThat(WordText.of(docx)).isEqualTo("CN 1 of Maya Hill\n");
        assertThat(Docx.text(docx, "docProps/custom.xml"))
                .contains("name=\"Court number\"><vt:lpwstr>CN 1 of Maya Hill</vt:lpwstr>")
                .doesNotContain("Anna");
    }

    @Test
    void aPropertyThatTheTextShowsIsKept() {
        byte[] docx = givenWord(withCustom(word().paragraph(field("DOCPROPERTY Form", "CP1")), Map.of("Form", "CP1")))
                .mergedWith(plan().build());
        assertThat(WordText.of(docx)).isEqualTo("CP1\n");
        assertThat(Docx.text(docx, "docProps/custom.xml")).contains("<vt:lpwstr>CP1</vt:lpwstr>");
    }

    @Test
    void aMistakeInAPropertyIsToldAtItsPlace() {
        givenWord(withCustom(
                        word().property("dc:title", "${child.nmae}")
                                .property("dc:subject", "#if($child.name)")
                                .paragraph("x #end"),
                        Map.of("Court number", "${child.name.x}")))
                .hasProblems(
                        "form.docx, paragraph 1: #end closes nothing here. Take it out, or put the missing #if(…) or #foreach(…) before"
                                + " it. [end-without-block]",
                        "form.docx, document properties, title: ${child.nmae} is not in a care plan. Did you mean ${child.name}?"
                                + " [unknown-field]",
                        "form.docx, document properties, subject: #if($child.name) is opened and never closed. Put #end in this"
                                + " property, after what it keeps or leaves out. [not-closed]",
                        "form.docx, document properties, \"Court number\": ${child.name.x}: \".x\" cannot follow a field of the type"
                                + " \"text\". These can: .capitals, .initials. [unknown-formatter]");
    }
}
