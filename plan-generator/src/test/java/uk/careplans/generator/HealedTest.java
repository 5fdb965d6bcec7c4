package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.generator.Story.givenWord;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.runs;
import static uk.careplans.testkit.WordMaker.word;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.generator.merge.Wording;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.CarePlan;
import uk.careplans.model.PlanType;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.LibreOffice;
import uk.careplans.testkit.SchemaCheck;
import uk.careplans.testkit.TearingWay;
import uk.careplans.testkit.TornTags;
import uk.careplans.testkit.WordMaker;

/** An author gets the own file back with every tag whole, in a run that Word leaves alone, and everything else as it was. */
class HealedTest {

    private static final CarePlan PLAN = HealingTest.PLAN;
    private static final String BODY = "word/document.xml";
    private static final String NO_PROOF = "<w:rPr><w:noProof/></w:rPr><w:t>";

    private static TemplateFile heal(byte[] docx) {
        try {
            return Template.compile(new TemplateSource(
                            "test/form", "1", "Test form", PlanType.CARE_PLAN, Wording.standard(), "form.docx", docx))
                    .healed();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Healed, sound, and so that healing once more has nothing to do. */
    private static byte[] healed(byte[] docx) {
        TemplateFile file = heal(docx);
        assertThat(SchemaCheck.check(file.bytes())).isEqualTo(SchemaCheck.check(docx));
        TemplateFile again = heal(file.bytes());
        assertThat(again.changes()).isZero();
        assertThat(again.bytes()).isEqualTo(file.bytes());
        return file.bytes();
    }

    private static String body(WordMaker.Inline... inlines) {
        String body = Docx.text(healed(word().paragraph(inlines).bytes()), BODY);
        return body.substring(body.indexOf("<w:p>") + 5, body.indexOf("</w:p>"));
    }

    private static WordMaker.Inline run(String text) {
        return inline("<w:r><w:t>" + text + "</w:t></w:r>");
    }

    private static String whole(String tag) {
        return "<w:r>" + NO_PROOF + tag + "</w:t></w:r>";
    }

    // ---- tags

    @ParameterizedTest
    @MethodSource("ways")
    void aTornFormIsWholeAgainAndMakesTheSameDocument(TearingWay way) {
        byte[] healed = healed(TornTags.tear(HealingTest.FORM, way));

        givenWord(healed).saysWith(PLAN, WordText.of(givenWord(HealingTest.FORM).mergedWith(PLAN)));
        if (!SPELT_OTHERWISE.contains(way)) {
            assertThat(Docx.text(healed, BODY))
                    .contains(
                            NO_PROOF + "${a.who}</w:t></w:r>",
                            NO_PROOF + "#if($a.who and not $foreach.last)</w:t></w:r>",
                            NO_PROOF + "#foreach($a in $actions)</w:t></w:r>");
            assertThat(Docx.text(healed, "word/header1.xml")).contains(NO_PROOF + "${child.name}</w:t></w:r>");
        }
    }

    @Test
    void aTagHasTheFormattingOfItsFirstCharacterAndIsNotSpellChecked() {
        assertThat(body(
                        inline(
                                "<w:r w:rsidR=\"00AA0011\"><w:rPr><w:b/><w:color w:val=\"FF0000\"/></w:rPr><w:t>${chi</w:t></w:r>"),
                        inline("<w:r><w:rPr><w:i/></w:rPr><w:t>ld.name}</w:t></w:r>")))
                .isEqualTo("<w:r w:rsidR=\"00AA0011\"><w:rPr><w:b/><w:noProof/><w:color w:val=\"FF0000\"/></w:rPr>"
                        + "<w:t>${child.name}</w:t></w:r>");
    }

    @Test
    void wordsBesideATagKeepTheirRunAndTheirBlanks() {
        assertThat(body(run("Dear ${child.name}, hello")))
                .isEqualTo("<w:r><w:t xml:space=\"preserve\">Dear </w:t></w:r>" + whole("${child.name}")
                        + "<w:r><w:t xml:space=\"preserve\">, hello</w:t></w:r>");
    }

    @Test
    void aTagWhosePathIsWrongIsPutWholeAndWhatIsNoTagIsLeft() {
        assertThat(body(run("${child."), run("nmae}"), run(" ${x y} "), run("costs $5 "), run("\\$")))
                .isEqualTo(whole("${child.nmae}")
                        + run(" ${x y} ").xml()
                        + run("costs $5 ").xml()
                        + run("\\$").xml());
    }

    @Test
    void whatWordPutIntoATagGoes() {
        assertThat(body(run("#If(not\u00A0$child.known\u200BAs)"), run("x#"), run("E\u00ADnd")))
                .isEqualTo(whole("#if(not $child.knownAs)") + "<w:r><w:t xml:space=\"preserve\">x</w:t></w:r>"
                        + whole("#end"));
    }

    @Test
    void bookmarksAndCommentsThatCutATagHoldAllOfIt() {
        assertThat(body(
                        run("${chi"),
                        inline("<w:bookmarkStart w:id=\"4\" w:name=\"b\"/>"),
                        run("ld.na"),
                        inline("<w:bookmarkEnd w:id=\"4\"/><w:proofErr w:type=\"spellEnd\"/>"),
                        run("me}")))
                .isEqualTo("<w:bookmarkStart w:id=\"4\" w:name=\"b\"/>" + whole("${child.name}")
                        + "<w:bookmarkEnd w:id=\"4\"/><w:proofErr w:type=\"spellEnd\"/>");
    }

    @Test
    void aTrackedChangeWithinATagIsAcceptedAndNoOther() {
        String other = "<w:del w:id=\"8\" w:author=\"Anna\"><w:r><w:delText>old</w:delText></w:r></w:del>";
        assertThat(body(
                        inline(
                                "<w:ins w:id=\"7\" w:author=\"Anna\"><w:r><w:t xml:space=\"preserve\">new ${</w:t></w:r></w:ins>"),
                        inline("<w:del w:id=\"9\" w:author=\"Anna\"><w:r><w:delText>kid</w:delText></w:r></w:del>"),
                        run("child.name}"),
                        inline(other)))
                .isEqualTo(
                        "<w:ins w:author=\"Anna\" w:id=\"7\"><w:r><w:t xml:space=\"preserve\">new </w:t></w:r></w:ins>"
                                + whole("${child.name}") + other);
    }

    @Test
    void aTagThatIsInsertedAsAWholeStaysATrackedChange() {
        assertThat(body(inline(
                        "<w:ins w:id=\"7\" w:author=\"Anna\"><w:r><w:t>${child</w:t></w:r><w:r><w:t>.name}</w:t></w:r>"
                                + "</w:ins>")))
                .isEqualTo("<w:ins w:author=\"Anna\" w:id=\"7\">" + whole("${child.name}") + "</w:ins>");
    }

    @Test
    void aControlThatHeldAPieceGoesAndOneThatHoldsTheTagStays() {
        String piece = "<w:sdt><w:sdtPr><w:id w:val=\"5\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        assertThat(body(run("${child."), inline(piece.formatted(run("name}").xml()))))
                .isEqualTo(whole("${child.name}"));
        assertThat(body(inline(
                        piece.formatted(run("${child.").xml() + run("name}").xml()))))
                .isEqualTo(piece.formatted(whole("${child.name}")));
    }

    @Test
    void aMergeFieldIsMadeWholeAsAField() {
        String torn =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> MERGEFIELD “${chi</w:instrText></w:r>"
                        + "<w:r><w:instrText xml:space=\"preserve\">ld.name}” </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>«${child.name}»</w:t></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

        assertThat(body(inline(torn)))
                .contains(
                        "<w:r><w:instrText xml:space=\"preserve\"> MERGEFIELD &quot;${child.name}&quot; </w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>«${child.name}»</w:t></w:r>");
        byte[] wholeField =
                word().paragraph(WordMaker.mergeField("${child.name}")).bytes();
        assertThat(heal(wholeField).bytes()).isEqualTo(wholeField);
    }

    // ---- nothing else

    @Test
    void whatNoTagTouchesKeepsItsBytes() {
        byte[] docx = Nasty.form("${child.name}").bytes();
        byte[] healed = healed(docx);

        Map<String, byte[]> former = Docx.entries(docx);
        assertThat(Docx.names(healed)).isEqualTo(Docx.names(docx));
        Docx.entries(healed).forEach((part, content) -> {
            if (!part.matches("word/(document|header1|footnotes)\\.xml")) {
                assertThat(content).as(part).isEqualTo(former.get(part));
            }
        });
        String tag = whole("${child.name}");
        assertThat(Docx.text(healed, BODY))
                .contains("<w:p  w:rsidR='00A1B2C3'\n  ><!-- > --><w:pPr><w:keepNext w:val='1'/></w:pPr><w:r><w:t"
                        + " xml:space=\"preserve\">Dear </w:t></w:r><w:proofErr w:type=\"spellStart\"/>" + tag)
                .contains("<w:txbxContent><w:p><w:r><w:t xml:space=\"preserve\">Dear </w:t></w:r>")
                .contains(
                        "<w:r><w:t>inserted &amp; kept</w:t></w:r></w:ins><w:del w:id=\"71\" w:author=\"Anna Author\">");
        assertThat(Docx.text(healed, "word/footnotes.xml")).contains(tag);
        assertThat(WordText.of(healed)).isEqualTo(WordText.of(docx));
    }

    @Test
    void aFormWithoutTagsComesBackAsItIs() {
        byte[] docx = word().paragraph("No tags, but £5 and $5").bytes();

        assertThat(heal(docx).bytes()).isEqualTo(docx);
        assertThat(heal(docx).changes()).isZero();
    }

    /** Whose tags stand in a field, or begin with a capital, which a path may. */
    private static final Set<TearingWay> SPELT_OTHERWISE = Set.of(
            TearingWay.MERGE_FIELD, TearingWay.SIMPLE_MERGE_FIELD, TearingWay.SMART_QUOTES, TearingWay.CAPITAL_PATH);

    private static final List<TearingWay> WAYS = List.copyOf(TearingWay.healed());

    private static Set<TearingWay> ways() {
        return TearingWay.healed();
    }

    private static LongStream seeds() {
        return new Random(20261201).longs(30);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aTemplateMadeByChanceAndTornByChanceSaysTheSame(long seed) {
        Random random = new Random(seed);
        RandomTemplates templates = new RandomTemplates(random);
        byte[] whole = word().xml(templates.blocks(3).xml()).bytes();
        TearingWay way = WAYS.get(random.nextInt(WAYS.size()));
        byte[] healed = healed(TornTags.tear(whole, way));

        CarePlan plan = templates.aPlan();
        givenWord(healed).saysWith(plan, WordText.of(givenWord(whole).mergedWith(plan)));
    }

    @Test
    void libreOfficeShowsTheSameWords() {
        byte[] docx = Nasty.form("${child.name}").bytes();

        assertThat(LibreOffice.render(healed(docx)).text())
                .isEqualTo(LibreOffice.render(docx).text());
    }

    @Test
    void runsOfWordAreHealedAsWordLeavesThem() {
        assertThat(healed(
                        word().paragraph(runs("${", "child", ".", "name", "}")).bytes()))
                .satisfies(docx -> assertThat(Docx.text(docx, BODY))
                        .contains(
                                "<w:r w:rsidR=\"00A00000\"><w:rPr><w:noProof/></w:rPr><w:t>${child.name}</w:t></w:r>"));
    }
}
