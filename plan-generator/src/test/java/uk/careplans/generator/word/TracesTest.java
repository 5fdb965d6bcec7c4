package uk.careplans.generator.word;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.generator.word.LeftoverKind.COMMENT;
import static uk.careplans.generator.word.LeftoverKind.HIDDEN_TEXT;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.runs;
import static uk.careplans.testkit.WordMaker.word;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.SchemaCheck;
import uk.careplans.testkit.WordMaker;

class TracesTest {

    private static final String AUTHOR = "Zebedee";

    /** A template in which its author's name is wherever Word puts names. */
    static WordMaker signedEverywhere() {
        String by = " w:author=\"" + AUTHOR + "\" w:date=\"2026-05-14T09:30:00Z\"";
        return word().paragraph(
                        inline("<w:commentRangeStart w:id=\"0\"/>"),
                        runs("Dear ", "reader"),
                        inline("<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"))
                .comment(AUTHOR, "by " + AUTHOR)
                .xml("<w:p w:rsidR=\"00ABCDEF\" w14:paraId=\"1234ABCD\" w14:textId=\"77777777\"><w:ins w:id=\"3\"" + by
                        + "><w:r><w:t>new</w:t></w:r></w:ins><w:permStart w:id=\"6\" w:ed=\"" + AUTHOR
                        + "\"/><w:r><w:t>ed"
                        + "</w:t></w:r><w:permEnd w:id=\"6\"/><w:bookmarkStart w:id=\"7\" w:name=\"_GoBack\"/>"
                        + "<w:bookmarkEnd w:id=\"7\"/></w:p>")
                .header(runs("head", "er"))
                .property("dc:creator", AUTHOR)
                .property("cp:lastModifiedBy", AUTHOR)
                .setting("<w:docVars><w:docVar w:name=\"author\" w:val=\"" + AUTHOR + "\"/></w:docVars>")
                .setting("<w:rsids><w:rsidRoot w:val=\"00ABCDEF\"/><w:rsid w:val=\"00ABCDEF\"/></w:rsids>")
                .setting("<w:trackRevisions/>")
                .setting("<w:updateFields w:val=\"true\"/>")
                .part(
                        "word/people.xml",
                        utf8("<w15:people xmlns:w15=\"x\"><w15:person w15:author=\"" + AUTHOR + "\"/></w15:people>"),
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.people+xml",
                        "http://schemas.microsoft.com/office/2011/relationships/people",
                        "people")
                .part(
                        "customXml/item1.xml",
                        utf8("<data>" + AUTHOR + "</data>"),
                        "application/xml",
                        "customXml",
                        "custom")
                .part(
                        "docProps/thumbnail.jpeg",
                        utf8(AUTHOR),
                        "image/jpeg",
                        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail",
                        "thumb");
    }

    @Test
    void theAuthorIsNowhereInADocument() throws Exception {
        byte[] template = signedEverywhere().bytes();
        assertThat(SchemaCheck.check(template)).isEmpty();
        Opened opened = Opened.of(template);
        byte[] document = opened.document();

        assertThat(SchemaCheck.check(document)).isEmpty();
        for (Map.Entry<String, byte[]> part : Docx.entries(document).entrySet()) {
            assertThat(new String(part.getValue(), StandardCharsets.UTF_8))
                    .as(part.getKey())
                    .doesNotContainIgnoringCase(AUTHOR)
                    .doesNotContain(
                            "rsid", "00ABCDEF", "paraId", "comment", "docVar", "_GoBack", "perm", "updateFields");
        }
        assertThat(opened.text()).isEqualTo(WordText.of(template));
        assertThat(opened.leftovers()).contains(COMMENT, LeftoverKind.TRACKED_CHANGE);
    }

    @Test
    void aBoxWithTheSameTextForOlderProgramsIsNothingLeftOver() throws Exception {
        String box = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:t>Care plan</w:t></mc:Choice>"
                + "<mc:Fallback><w:t>Care</w:t><w:t> plan</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>";

        assertThat(Opened.of(word().xml(box)).leftovers()).isEmpty();
        assertThat(Opened.of(word().xml(box.replace("Care</w:t>", "Ben</w:t>"))).leftovers())
                .containsExactly(LeftoverKind.TWO_TEXTS);
    }

    @Test
    void whatNobodyRefersToStaysBehind() throws Exception {
        byte[] document = Opened.of(word().paragraph("a").part("word/orphan.xml", utf8("<x>Ben Reed</x>")))
                .document();

        assertThat(Docx.names(document)).noneMatch(name -> name.contains("orphan"));
    }

    @Test
    void settingsThatChangeThePageStay() throws Exception {
        byte[] document =
                Opened.of(word().headerXml("even", "<w:p/>").paragraph("a")).document();

        assertThat(Docx.text(document, "word/settings.xml"))
                .contains("evenAndOddHeaders", "compatibilityMode", "defaultTabStop", "themeFontLang");
    }

    @Test
    void hiddenTextIsTakenOutAndReported() throws Exception {
        Opened opened = Opened.of(word().paragraph("a")
                .xml("<w:p><w:r><w:t>seen</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>"
                        + "<w:r><w:rPr><w:vanish w:val=\"false\"/></w:rPr><w:t>, too</w:t></w:r></w:p>"));

        assertThat(opened.text()).isEqualTo("a\nseen, too\n");
        assertThat(opened.body()).doesNotContain("secret");
        assertThat(opened.leftovers()).containsExactly(HIDDEN_TEXT);
        assertThat(opened.file().leftovers().get(0).paragraph().getTextContent())
                .isEqualTo("seen, too");
    }

    @Test
    void theHiddenCodesOfAFieldThatIsSeenStay() throws Exception {
        String hidden = "<w:rPr><w:vanish/></w:rPr>";
        Opened opened = Opened.ofBody("<w:p><w:r>" + hidden + "<w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>" + hidden
                + "<w:instrText> PAGE </w:instrText></w:r><w:r>" + hidden
                + "<w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + "<w:r><w:t>7</w:t></w:r><w:r>" + hidden + "<w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");

        assertThat(opened.text()).isEqualTo("7\n");
        assertThat(opened.body()).contains("PAGE");
        assertThat(SchemaCheck.check(opened.document())).isEmpty();
    }

    @Test
    void wrappersThatNobodySeesAreTakenAway() throws Exception {
        Opened opened =
                Opened.ofBody("<w:p><w:smartTag w:uri=\"urn:x\" w:element=\"place\"><w:smartTagPr><w:attr w:name=\"n\""
                        + " w:val=\"v\"/></w:smartTagPr><w:r><w:t>Ke</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r>"
                        + "<w:lastRenderedPageBreak/><w:t>nt</w:t></w:r></w:smartTag></w:p>");

        assertThat(opened.text()).isEqualTo("Kent\n");
        assertThat(opened.body()).doesNotContain("smartTag", "proofErr", "lastRendered");
    }

    @Test
    void anAuthorsControlForgetsItsDataAndPrompt() throws Exception {
        Opened opened = Opened.ofBody("<w:p><w:sdt><w:sdtPr><w:alias w:val=\"Name\"/><w:id w:val=\"5\"/><w:placeholder>"
                + "<w:docPart w:val=\"X\"/></w:placeholder><w:dataBinding w:xpath=\"/a\" w:storeItemID=\"{1}\"/><w:text/>"
                + "</w:sdtPr><w:sdtContent><w:r><w:t>${child.name}</w:t></w:r></w:sdtContent></w:sdt></w:p>");

        assertThat(opened.text()).isEqualTo("${child.name}\n");
        assertThat(opened.body()).contains("w:alias").doesNotContain("dataBinding", "placeholder");
    }

    @Test
    void pageMarginsThatTheSchemaWantsAreAdded() throws Exception {
        byte[] template = word().paragraph("a").bytes();
        String body = Docx.text(template, "word/document.xml").replaceAll(" w:(header|footer|gutter)=\"\\d+\"", "");

        Opened opened = Opened.of(Docx.with(template, "word/document.xml", utf8(body)));

        assertThat(SchemaCheck.check(opened.document())).isEmpty();
        assertThat(opened.body()).contains("w:header=\"720\"", "w:footer=\"720\"", "w:gutter=\"0\"");
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] rels(String id, String type, String target) {
        return utf8(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\""
                        + id + "\" Type=\"" + Wml.R + "/" + type + "\" Target=\"" + target
                        + "\" TargetMode=\"External\"/></Relationships>");
    }
}
