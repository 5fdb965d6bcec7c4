package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.generator.Plans.action;
import static uk.careplans.generator.Plans.plan;
import static uk.careplans.generator.Plans.withActions;
import static uk.careplans.testkit.WordMaker.cell;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.row;
import static uk.careplans.testkit.WordMaker.runs;
import static uk.careplans.testkit.WordMaker.word;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.careplans.generator.merge.Wording;
import uk.careplans.generator.template.PackParts;
import uk.careplans.generator.template.Problem;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.CarePlan;
import uk.careplans.model.PlanType;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.Reader;
import uk.careplans.model.json.ProfileJson;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.Outputs;
import uk.careplans.testkit.WordMaker;
import uk.careplans.testkit.picture.PictureMaker;

/** Pieces that several forms share: what stands in a form where it includes one. */
class PieceTest {

    private static final CarePlan PLAN = plan().build();
    private static final byte[] PICTURE = PictureMaker.bytes(4, 4, "png");
    private static final String DRAWING = "<w:r><w:drawing><wp:inline><wp:extent cx=\"9525\" cy=\"9525\"/>"
            + "<wp:docPr id=\"1\" name=\"x\" descr=\"A crest\"/><a:graphic><a:graphicData"
            + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>"
            + "<pic:cNvPr id=\"0\" name=\"x\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rId90\"/>"
            + "</pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";

    private final Map<String, byte[]> pieces = new HashMap<>();

    private PieceTest piece(String name, WordMaker piece) {
        pieces.put(name, piece.bytes());
        return this;
    }

    private TemplateCheck compiled(WordMaker form) {
        return Template.compile(new TemplateSource(
                "test/form",
                "1",
                "Test form",
                PlanType.CARE_PLAN,
                Wording.standard(),
                ProfileJson.national(),
                "form.docx",
                form.bytes(),
                new PackParts(pieces, Map.of(), Map.of()),
                Story.NOTHING_REQUIRED));
    }

    private byte[] merged(WordMaker form, CarePlan plan) {
        byte[] docx = compiled(form)
                .orThrow()
                .generate(Edition.of(plan, Reader.COUNCIL_FILE))
                .bytes();
        Outputs.good(docx);
        return docx;
    }

    private void says(WordMaker form, String expected) {
        assertThat(WordText.of(merged(form, PLAN))).isEqualTo(expected);
    }

    private void hasProblems(WordMaker form, String... lines) {
        assertThat(compiled(form).problems()).map(Problem::toString).containsExactly(lines);
    }

    @Test
    void aPieceTakesThePlaceOfItsParagraph() {
        piece("signatures", word().heading(2, "Signatures").paragraph("Signed by ${child.name}"));
        says(
                word().paragraph("before").paragraph("#include(signatures)").paragraph("after"),
                "before\n\n## Signatures\nSigned by Maya Hill\nafter\n");
    }

    @Test
    void aTornOrCapitalisedIncludeIsOne() {
        piece("sign-here", word().paragraph("piece"));
        says(
                word().paragraph(runs("#Inc", "lude(", " “sign-here.docx”", " )"))
                        .paragraph(runs("#{inclu", "de}(sign-here)")),
                "piece\npiece\n");
    }

    @Test
    void aPieceStandsInCellsHeadersAndFooters() {
        piece("letterhead", word().paragraph("Northshire for ${child.name}"));
        byte[] docx = merged(
                word().header("#include(letterhead)")
                        .footer("#include(letterhead)")
                        .table(row("a", "b"), row(cell("#include(letterhead)"), cell("x", "#include(letterhead)"))),
                PLAN);
        assertThat(WordText.of(docx).split("Northshire for Maya Hill", -1)).hasSize(5);
    }

    @Test
    void aPieceSeesTheLoopsAndConditionsThatAreOpenAroundIt() {
        piece(
                "step",
                word().paragraph("#if($foreach.first)")
                        .paragraph("First:")
                        .paragraph("#end")
                        .paragraph("${a.what}"));
        assertThat(WordText.of(merged(
                        word().paragraph("#foreach($a in $actions)")
                                .paragraph("#include(step)")
                                .paragraph("#end"),
                        withActions(action("a1", "Ring."), action("a2", "Write.")))))
                .isEqualTo("First:\nRing.\nWrite.\n");
    }

    @Test
    void piecesIncludePieces() {
        piece("inner", word().paragraph("inner"));
        piece("outer", word().paragraph("outer").paragraph("#include(inner)").paragraph("outer again"));
        says(word().paragraph("#include(outer)").paragraph("#include(inner)"), "outer\ninner\nouter again\ninner\n");
    }

    @Test
    void theFormsLookWinsAndOtherStylesComeAlong() {
        String styles = "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\"><w:name w:val=\"Normal\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Ueberschrift\"><w:name w:val=\"heading 1\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:name w:val=\"Crest base\"/><w:basedOn w:val=\"Standard\"/><w:rPr><w:i/></w:rPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Heading2\"><w:name w:val=\"Crest line\"/><w:basedOn w:val=\"Base\"/><w:next w:val=\"Other\"/><w:rPr><w:b/></w:rPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Other\"><w:name w:val=\"Not used\"/></w:style></w:styles>";
        piece(
                "crest",
                word().part("word/styles.xml", styles.getBytes(StandardCharsets.UTF_8))
                        .without("numbering")
                        .styledParagraph("Ueberschrift", "One")
                        .styledParagraph("Heading2", "Two")
                        .styledParagraph("NoSuch", "Three"));
        byte[] docx = merged(word().heading(2, "Own").paragraph("#include(crest)"), PLAN);

        assertThat(WordText.of(docx)).isEqualTo("## Own\n\n# One\nTwo\nThree\n");
        String body = Docx.text(docx, "word/document.xml");
        assertThat(body)
                .contains("<w:pStyle w:val=\"Heading1\"/>", "<w:pStyle w:val=\"Heading22\"/>")
                .doesNotContain("NoSuch");
        assertThat(Docx.text(docx, "word/styles.xml"))
                .contains(
                        "w:styleId=\"Heading22\"",
                        "\"Crest base\"",
                        "<w:basedOn w:val=\"Base\"/>",
                        "<w:basedOn w:val=\"Normal\"/>")
                .doesNotContain("Ueberschrift", "Not used", "\"Other\"", "Standard");
    }

    @Test
    void theListsOfAPieceCountByThemselves() {
        piece("steps", word().numbered("one").numbered("two").newNumberedList().numbered("anew"));
        says(
                word().numbered("first")
                        .paragraph("#include(steps)")
                        .numbered("second")
                        .paragraph("#include(steps)"),
                "1. first\n2. one\n3. two\n1. anew\n4. second\n5. one\n6. two\n1. anew\n");
    }

    @Test
    void picturesAndLinksComeAlongAndTheSamePictureIsStoredOnce() {
        piece(
                "crest",
                word().part("word/media/crest.png", PICTURE, "image/png", "image", "rId90")
                        .link("rId91", "hyperlink", "https://example.org/crest")
                        .paragraph(
                                inline(DRAWING),
                                inline("<w:hyperlink r:id=\"rId91\"><w:r><w:t>link</w:t></w:r></w:hyperlink>")));
        byte[] docx = merged(
                word().header("#include(crest)")
                        .part("word/media/crest.png", PictureMaker.bytes(3, 3, "png"), "image/png", "image", "rId90")
                        .paragraph(inline(DRAWING))
                        .paragraph("#include(crest)")
                        .paragraph("#include(crest)"),
                PLAN);

        assertThat(Docx.names(docx).stream().filter(name -> name.startsWith("word/media/pack-")))
                .hasSize(1);
        assertThat(Docx.text(docx, "word/_rels/document.xml.rels").split("media/pack-", -1))
                .hasSize(2);
        assertThat(Docx.text(docx, "word/_rels/header1.xml.rels")).contains("media/pack-", "https://example.org/crest");
        assertThat(Pattern.compile("<wp:docPr [^>]*id=\"(\\d+)\"")
                        .matcher(Docx.text(docx, "word/document.xml"))
                        .results()
                        .map(found -> found.group(1)))
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void bookmarksOfAPieceKeepApart() {
        String bookmarked =
                "<w:bookmarkStart w:id=\"7\" w:name=\"Here\"/><w:r><w:t>x</w:t></w:r><w:bookmarkEnd w:id=\"7\"/>"
                        + "<w:hyperlink w:anchor=\"Here\"><w:r><w:t>y</w:t></w:r></w:hyperlink>"
                        + "<w:fldSimple w:instr=\" REF Here \\h \"><w:r><w:t>x</w:t></w:r></w:fldSimple>";
        piece("marked", word().paragraph(inline(bookmarked)));
        String body = Docx.text(
                merged(word().paragraph(inline(bookmarked)).paragraph("#include(marked)"), PLAN), "word/document.xml");

        assertThat(body).contains("w:name=\"Here\"", "w:name=\"Here_2\"", "w:anchor=\"Here_2\"", " REF Here_2 \\h ");
    }

    @Test
    void pageSetupAndHeadersOfAPieceStayBehind() {
        piece("page", word().header("not this").paragraph("this"));
        byte[] docx = merged(word().header("mine").paragraph("#include(page)"), PLAN);

        assertThat(WordText.of(docx)).contains("mine", "this").doesNotContain("not this");
        assertThat(Docx.text(docx, "word/document.xml").split("<w:sectPr", -1)).hasSize(2);
    }

    @Test
    void aSectionBreakInTheIncludesParagraphStays() {
        piece("page", word().paragraph("this"));
        String body = Docx.text(
                merged(
                        word().xml("<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\"/></w:sectPr></w:pPr>"
                                        + runs("#include(page)").xml() + "</w:p>")
                                .paragraph("next"),
                        PLAN),
                "word/document.xml");
        assertThat(body.split("<w:sectPr", -1)).hasSize(3);
        assertThat(body.indexOf("this")).isLessThan(body.indexOf("<w:sectPr"));
    }

    @Test
    void tablesOfAPieceDoNotJoinThoseOfTheForm() {
        piece("table", word().table(row("a"), row("b")).paragraph(""));
        byte[] docx = merged(
                word().table(row("x"), row("y"))
                        .paragraph("#include(table)")
                        .table(row("x"), row("y"))
                        .paragraph("#include(table)")
                        .paragraph("end"),
                PLAN);
        assertThat(Docx.text(docx, "word/document.xml"))
                .doesNotContain("</w:tbl><w:tbl>")
                .contains("</w:tbl><w:p><w:r");
    }

    @Test
    void aProblemInAPieceSaysWhereItIsAndWhereThePieceIsIncluded() {
        piece("inner", word().heading(1, "In there").paragraph("x").paragraph("${chidl.name}"));
        piece(
                "outer",
                word().paragraph("x")
                        .table(row("Who?", "When?"), row("y", "#include(inner)"))
                        .paragraph("z"));
        hasProblems(
                word().heading(1, "Next steps")
                        .paragraph("x")
                        .paragraph("#include(outer)")
                        .paragraph("${child.nmae}"),
                "inner.docx (included in outer.docx (included in form.docx, heading \"Next steps\", paragraph 2), table 1,"
                        + " row 2, column \"When?\"), heading \"In there\", paragraph 2: ${chidl.name} is not in a care plan."
                        + " Did you mean ${child.name}? [unknown-field]",
                "form.docx, heading \"Next steps\", paragraph 3: ${child.nmae} is not in a care plan. Did you mean"
                        + " ${child.name}? [unknown-field]");
    }

    @Test
    void whatIsHiddenInAPieceIsTold() {
        piece(
                "hidden",
                word().paragraph(runs("seen"), inline("<w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r>")));
        assertThat(compiled(word().paragraph("#include(hidden)")).problems())
                .map(Problem::toString)
                .singleElement()
                .asString()
                .startsWith(
                        "hidden.docx (included in form.docx, paragraph 1), paragraph 1: There is hidden text here.");
    }

    @Test
    void aPieceThatIncludesItselfHasNoEnd() {
        piece("one", word().paragraph("#include(two)"));
        piece("two", word().paragraph("#include(one)"));
        hasProblems(
                word().paragraph("#include(one)"),
                "two.docx (included in one.docx (included in form.docx, paragraph 1), paragraph 1), paragraph 1:"
                        + " #include(one) stands in a piece that is itself included by that piece, so there would be no end."
                        + " Take it out. [piece-circle]");
    }

    @Test
    void piecesWithoutNumberAreRefused() {
        piece(
                "a",
                word().paragraph("#include(b)")
                        .paragraph("#include(b)")
                        .paragraph("#include(b)")
                        .paragraph("#include(b)"));
        piece(
                "b",
                word().paragraph("#include(c)")
                        .paragraph("#include(c)")
                        .paragraph("#include(c)")
                        .paragraph("#include(c)"));
        piece(
                "c",
                word().paragraph("#include(d)")
                        .paragraph("#include(d)")
                        .paragraph("#include(d)")
                        .paragraph("#include(d)"));
        piece("d", word().paragraph("x"));
        assertThat(compiled(word().paragraph("#include(a)")).problems())
                .isNotEmpty()
                .allMatch(problem -> problem.kind().id().equals("too-many-pieces"));
    }

    @Test
    void aPieceWithFootnotesIsRefused() {
        piece("noted", word().paragraph(inline("<w:r><w:footnoteReference w:id=\"2\"/></w:r>")));
        assertThat(compiled(word().paragraph("#include(noted)")).problems())
                .map(problem -> problem.kind().id())
                .containsExactly("piece-with-notes");
    }

    @Test
    void aPieceThatIsNoWordFileIsRefused() {
        pieces.put("broken", "rubbish".getBytes(StandardCharsets.UTF_8));
        hasProblems(
                word().paragraph("#include(broken)"),
                "form.docx, paragraph 1: #include(broken): broken.docx is not a Word document. Save it in Word as “Word"
                        + " Document (.docx)”. [unreadable-piece]");
    }

    @Test
    void aFileOnDiskPrintsThePiecesAndPicturesBesideIt(@TempDir Path folder) throws Exception {
        Files.createDirectory(folder.resolve("pieces"));
        Files.write(
                folder.resolve("pieces/hello.docx"), word().paragraph("Hello").bytes());
        Files.writeString(folder.resolve("pieces/~$hello.docx"), "Word's own");
        Files.createDirectory(folder.resolve("pictures"));
        Files.write(
                folder.resolve("pictures/council-logo.png"),
                PictureMaker.png(192, 96, "unused").bytes());
        Path form = Files.write(
                folder.resolve("form.docx"),
                word().paragraph("#include(hello)")
                        .paragraph("#picture(council-logo)")
                        .bytes());

        TemplateSource source = TemplateSource.of(form, PlanType.CARE_PLAN);

        assertThat(source.parts().pieces()).containsOnlyKeys("hello");
        assertThat(source.parts().pictures()).containsOnlyKeys("council-logo");
        byte[] docx = Template.compile(source)
                .orThrow()
                .generate(Edition.of(PLAN, Reader.COUNCIL_FILE))
                .bytes();
        Outputs.good(docx);
        assertThat(Docx.text(docx, "word/document.xml")).contains("Hello", "descr=\"council logo\"");
    }

    @Test
    void aMistakeInAPieceIsACommentWhereTheFormIncludesIt() throws Exception {
        TemplateCheck check = piece("signatures", word().paragraph("Yours").paragraph("${child.nmae}"))
                .compiled(word().paragraph("Before")
                        .paragraph("#include(signatures)")
                        .paragraph("After"));

        String body = Docx.text(check.annotated().bytes(), "word/document.xml");
        String around = body.substring(body.indexOf("<w:commentRangeStart"), body.indexOf("<w:commentRangeEnd"));
        assertThat(around).contains("#include(signatures)").doesNotContain("Before", "After");
    }

    @Test
    void aTagInTheAddressOfAPiecesLinkIsFilled() {
        String link = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">"
                + " HYPERLINK \"https://www.example.gov.uk/${child.name}\" </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>the leaflet</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        byte[] docx = piece("leaflet", word().paragraph(inline("<w:r><w:t>Read </w:t></w:r>" + link)))
                .merged(word().paragraph("#include(leaflet)"), PLAN);

        assertThat(Docx.text(docx, "word/_rels/document.xml.rels")).contains("https://www.example.gov.uk/");
    }
}
