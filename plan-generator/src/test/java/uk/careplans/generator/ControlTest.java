package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.generator.Plans.action;
import static uk.careplans.generator.Plans.child;
import static uk.careplans.generator.Plans.plan;
import static uk.careplans.generator.Plans.withActions;
import static uk.careplans.generator.Plans.withRespite;
import static uk.careplans.generator.Plans.withText;
import static uk.careplans.generator.Story.givenWord;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.row;
import static uk.careplans.testkit.WordMaker.runs;
import static uk.careplans.testkit.WordMaker.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Wml;
import uk.careplans.model.Action;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.model.ChildBuilder;
import uk.careplans.model.ItemId;
import uk.careplans.model.NeedBuilder;
import uk.careplans.model.NeedsBuilder;
import uk.careplans.model.PermanenceBuilder;
import uk.careplans.model.PermanenceOptionBuilder;
import uk.careplans.model.PermanenceStepBuilder;
import uk.careplans.model.PlacementBuilder;
import uk.careplans.model.PlacementOptionBuilder;
import uk.careplans.model.PlanDetailsBuilder;
import uk.careplans.model.Ref;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.WordMaker;

/** Every printed field is marked, so that it can be found again: a content control and a bookmark around it. */
class ControlTest {

    private static final CarePlan TWO =
            withActions(action("a1", "Maya sees Leo", "p1"), action("a2", "Maya moves up", "p1", "p2"));

    private record Control(String alias, String tag, String id, String text) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "${child.name}                                                 ; Child: name ; child/name",
                "${plan.date.figures}                                          ; Plan: date ; plan/date",
                "#foreach($a in $actions)#if($foreach.last)${a.by}#end#end     ; Actions: by ; actions/a2/by",
                "#foreach($a in $actions)#if($foreach.first)${a.who}#end#end   ; Actions: who ; actions/a1/who",
                "#foreach($a in $actions)#if($foreach.first)#foreach($p in $a.who)${p.name}#end#end#end"
                        + " ; Who: name ; people/p1/name",
                "${plan.socialWorker.telephone}                                ; Social worker: telephone ; plan/socialWorker/telephone",
                "${whenCareEnds}                                               ; When care ends ; whenCareEnds",
            })
    void aControlSaysInPlainWordsAndByItsPathWhatItHolds(String template, String alias, String tag) {
        List<Control> controls =
                controlsOf(givenWord(word().paragraph(template)).mergedWith(TWO));
        assertThat(controls).hasSize(1);
        assertThat(controls.get(0).alias()).isEqualTo(alias);
        assertThat(controls.get(0).tag()).isEqualTo(tag);
    }

    @Test
    void aReferenceLeadsToWhereTheValueIsWritten() {
        CarePlan plan = plan().people(Answer.of(List.of(Plans.person("p7", "Priya Shah"))))
                .plan(Answer.of(PlanDetailsBuilder.builder(
                                Plans.plan().build().plan().value().orElseThrow())
                        .socialWorker(Answer.of(Ref.to("p7")))
                        .build()))
                .actions(Answer.of(List.of(action("a1", "x", "child"))))
                .build();
        assertThat(controlsOf(givenWord(word().paragraph("${plan.socialWorker} ${plan.socialWorker.role}")
                                .paragraph("#foreach($a in $actions)#foreach($p in $a.who)${p.name}#end#end"))
                        .mergedWith(plan)))
                .map(Control::tag)
                .containsExactly("plan/socialWorker", "people/p7/role", "child/name");
    }

    @Test
    void anItemWithoutAnIdIsNamedByItsNumber() {
        CarePlan plan = plan().placement(Answer.of(PlacementBuilder.builder()
                        .options(Answer.of(
                                List.of(PlacementOptionBuilder.builder().build())))
                        .build()))
                .child(Answer.of(ChildBuilder.builder(child("Maya"))
                        .languages(Answer.of(List.of("English", "Urdu")))
                        .build()))
                .build();
        assertThat(controlsOf(givenWord(word().paragraph("#foreach($l in $child.languages)${l} #end"))
                        .mergedWith(plan)))
                .map(control -> control.alias() + " = " + control.tag() + " = " + control.text())
                .containsExactly("Languages = child/languages/1 = English", "Languages = child/languages/2 = Urdu");
    }

    @Test
    void controlsHaveIdsOfTheirOwnInAllStories() {
        byte[] docx = givenWord(word().header("${child.name} ${child.name}")
                        .footer("${child.name}")
                        .paragraph("#foreach($a in $actions)${a.what}${a.by}#end"))
                .mergedWith(TWO);
        List<String> ids = new ArrayList<>();
        for (String part : List.of("word/document.xml", "word/header1.xml", "word/footer1.xml")) {
            controlsIn(docx, part).forEach(control -> ids.add(control.id()));
        }
        assertThat(ids).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void aBookmarkStandsAroundEveryField() {
        String xml = document(
                word().paragraph("${child.name}")
                        .table(row("${child.dateOfBirth}"))
                        .paragraph("."),
                TWO);
        assertThat(xml)
                .containsPattern("<w:bookmarkStart w:id=\"1\" w:name=\"cp\\d+_child_name\"/><w:sdt>.*?</w:sdt>"
                        + "<w:bookmarkEnd w:id=\"1\"/>")
                .containsPattern("<w:bookmarkStart w:id=\"2\" w:name=\"cp\\d+_child_dateOfBirth\"/><w:sdt>.*?</w:sdt>"
                        + "<w:bookmarkEnd w:id=\"2\"/>");
    }

    @Test
    void namesOfBookmarksAreLegalAndUnique() {
        CarePlan plan = withActions(IntStream.range(0, 30)
                .mapToObj(i -> action("an-action-with-a-long_id".substring(0, 20) + i, "x"))
                .toArray(Action[]::new));
        String xml = document(word().paragraph("#foreach($a in $actions)${a.by} ${a.who} #end"), plan);
        List<String> names = found("<w:bookmarkStart [^>]*w:name=\"([^\"]*)\"", xml);
        assertThat(names)
                .hasSize(60)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[A-Za-z][A-Za-z0-9_]{0,39}"));
    }

    @Test
    void ourBookmarksAreNoneOfTheAuthors() {
        String xml = document(
                word().paragraph(
                                inline("<w:bookmarkStart w:id=\"7\" w:name=\"CP1_child_name\"/><w:r><w:t>x</w:t></w:r>"
                                        + "<w:bookmarkEnd w:id=\"7\"/>"),
                                runs("${child.name}")),
                TWO);
        assertThat(found("<w:bookmarkStart [^>]*w:name=\"([^\"]*)\"", xml))
                .containsExactly("CP1_child_name", "cpx1_child_name");
        assertThat(found("<w:bookmarkStart w:id=\"(\\d+)\"", xml)).containsExactly("7", "8");
    }

    @Test
    void aPathThatIsTooLongForATagIsInTheTableOfTheMarks() {
        String id = "an-id-that-is-as-long-24";
        CarePlan plan = plan().needs(Answer.of(NeedsBuilder.builder()
                        .socialPresentation(Answer.of(NeedBuilder.builder().build()))
                        .build()))
                .permanence(Answer.of(PermanenceBuilder.builder()
                        .options(Answer.of(List.of(PermanenceOptionBuilder.builder()
                                .id(new ItemId(id))
                                .steps(Answer.of(
                                        List.of(PermanenceStepBuilder.builder().build())))
                                .build())))
                        .build()))
                .build();
        byte[] docx = givenWord(word().paragraph("#foreach($o in $permanence.options)#foreach($s in $o.steps)${s.by}"
                        + "${needs.socialPresentation.arrangements}#end#end"))
                .mergedWith(plan);
        for (Control control : controlsOf(docx)) {
            assertThat(control.tag()).hasSizeLessThanOrEqualTo(64);
            assertThat(control.alias()).hasSizeLessThanOrEqualTo(64);
        }
    }

    @Test
    void theMarksListEveryFieldAndHoldNoValue() {
        byte[] docx = givenWord(word().header("${child.name}")
                        .paragraph("#foreach($a in $actions)${a.what} ${a.who}#end ${child.knownAs}"))
                .mergedWith(TWO);
        String marks = Docx.text(docx, "customXml/item1.xml");
        assertThat(found("path=\"([^\"]*)\"", marks))
                .containsExactlyInAnyOrder(
                        "child/name",
                        "actions/a1/what",
                        "actions/a1/who",
                        "actions/a2/what",
                        "actions/a2/who",
                        "child/knownAs");
        assertThat(marks).doesNotContain("Maya").doesNotContain("Leo").doesNotContain("Ines");
        assertThat(marks)
                .contains("form=\"test/form\" formVersion=\"1\" reader=\"file\" planType=\"care-plan\" plan=\"plan-1\""
                        + " planVersion=\"1\" fingerprint=\"sha256:");
        List<String> inDocument =
                found("<w:bookmarkStart [^>]*w:name=\"([^\"]*)\"", Docx.text(docx, "word/document.xml"));
        inDocument.addAll(found("<w:bookmarkStart [^>]*w:name=\"([^\"]*)\"", Docx.text(docx, "word/header1.xml")));
        assertThat(found("bookmark=\"([^\"]*)\"", marks)).containsExactlyInAnyOrderElementsOf(inDocument);
    }

    @Test
    void theFingerprintIsThatOfThePrintedValues() {
        WordMaker form = word().paragraph("${child.name}");
        String one = fingerprint(form, Plans.withName("Maya"));
        assertThat(fingerprint(form, Plans.withName("Maya"))).isEqualTo(one);
        assertThat(fingerprint(form, Plans.withName("Mia"))).isNotEqualTo(one);
        assertThat(fingerprint(form, withText("not printed"))).isEqualTo(fingerprint(form, plan().build()));
    }

    @Test
    void datesAreDateControls() {
        assertThat(document(word().paragraph("${plan.date} ${plan.date.figures} ${plan.date.year}"), TWO))
                .contains("<w:date w:fullDate=\"2026-05-14T00:00:00Z\"><w:dateFormat w:val=\"d MMMM yyyy\"/>"
                        + "<w:lid w:val=\"en-GB\"/>")
                .contains("<w:dateFormat w:val=\"dd.MM.yyyy\"/>")
                .contains("<w:text w:multiLine=\"1\"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space=\"preserve\">2026<");
    }

    @Test
    void eachBoxOfAQuestionIsAControlAndOneBookmarkHoldsThemAll() {
        byte[] docx = givenWord(word().paragraph("${placement.respite.needed.boxes}"))
                .mergedWith(withRespite(Answer.of(true)));
        assertThat(controlsOf(docx))
                .map(control -> control.alias() + " = " + control.tag())
                .containsExactly(
                        "Respite: needed: Yes = placement/respite/needed=yes",
                        "Respite: needed: No = placement/respite/needed=no");
        assertThat(found("(<w:bookmarkStart)", Docx.text(docx, "word/document.xml")))
                .hasSize(1);
    }

    @Test
    void absentAnswersShowAsPlaceholders() {
        String xml = document(word().paragraph("${child.knownAs}").paragraph("${whenCareEnds}"), TWO);
        assertThat(found("(<w:showingPlcHdr/>)", xml)).hasSize(2);
        assertThat(document(word().paragraph("${child.name}"), TWO)).doesNotContain("showingPlcHdr");
    }

    @Test
    void aLongTextIsOneControlAroundItsParagraphs() {
        byte[] docx = givenWord(word().paragraph("${whenCareEnds}")).mergedWith(withText("One.\n\n- Two.\n\nThree."));
        assertThat(controlsOf(docx)).map(Control::text).containsExactly("One.Two.Three.");
        assertThat(Docx.text(docx, "word/document.xml"))
                .containsPattern("<w:sdtContent><w:p><w:bookmarkStart [^>]*/><w:r>.*One.*Two.*Three.*</w:r>"
                        + "<w:bookmarkEnd [^>]*/></w:p></w:sdtContent>");
    }

    // ---- what the author put there

    private static final String START = "<w:bookmarkStart w:id=\"3\" w:name=\"Author\"/>";
    private static final String END = "<w:bookmarkEnd w:id=\"3\"/>";

    private static String p(String xml) {
        return "<w:p>" + xml + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // inside a loop, across its beginning, across its end, around it
                "LOOP|S|a|E|END                ; 1",
                "S|LOOP|a|E|END                ; 1",
                "LOOP|a|S|END|b|E              ; 1",
                "S|LOOP|a|END|E                ; 1",
                // the same with conditions that do not hold
                "IF|S|a|E|END                  ; 0",
                "S|IF|a|E|END                  ; 1",
                "IF|a|S|END|b|E                ; 0",
                "S|IF|a|END|E                  ; 1",
                // in paragraphs that vanish
                "S+WORDS|b|E                   ; 1",
                "a|WORDS+S|b|E                 ; 1",
                "a|S|WORDS+E                   ; 1",
                "S+WORDS+E|b                   ; 1",
                "S+LONG+E|b                    ; 1",
                "S+LONG|b|E                    ; 1",
                "LOOP+S|a|END+E                ; 1",
                "S+LOOP|a|END+E                ; 1",
                "ROWS                          ; 0",
                "ROW                           ; 1",
            })
    void aBookmarkOfTheAuthorStaysWholeAndIsThereOnce(String story, int times) {
        StringBuilder blocks = new StringBuilder();
        for (String paragraph : story.split("\\|", -1)) {
            StringBuilder inside = new StringBuilder();
            for (String piece : paragraph.split("\\+", -1)) {
                inside.append(
                        switch (piece) {
                            case "S" -> START;
                            case "E" -> END;
                            case "LOOP" -> r("#foreach($a in $actions)");
                            case "IF" -> r("#if($child.knownAs)");
                            case "END" -> r("#end");
                            case "WORDS" -> r("#if($child.knownAs)gone#end");
                            case "LONG" -> r("${contingency.knownRisks}");
                            default -> r(piece);
                        });
            }
            blocks.append(
                    switch (paragraph) {
                        case "ROWS" ->
                            table(tr(p(START + r("#if($child.knownAs)"))), tr(p(r("gone"))), tr(p(r("#end") + END)));
                        case "ROW" ->
                            table(tr(p(START + r("#foreach($a in $actions)")) + p(r("x")), p(r("y#end") + END)));
                        default -> p(inside.toString());
                    });
        }
        String xml = document(word().xml(blocks.toString()).paragraph("."), TWO);
        assertThat(found("(<w:bookmarkStart [^>]*w:name=\"Author\")", xml)).hasSize(times);
        assertThat(found("(<w:bookmarkEnd w:id=\"3\")", xml)).hasSize(times);
    }

    private static String table(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"900\"/></w:tblGrid>" + String.join("", rows) + "</w:tbl>";
    }

    private static String tr(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>").append(cell).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    @Test
    void aControlOfTheAuthorGetsAnIdOfItsOwnInEveryRound() {
        String control =
                "<w:sdt><w:sdtPr><w:alias w:val=\"Tick\"/><w:id w:val=\"1\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        List<Control> controls = controlsOf(givenWord(word().paragraph("#foreach($a in $actions)")
                        .xml(p(control.formatted(r("here"))))
                        .xml(control.formatted(p(r("${a.by}"))))
                        .paragraph("#end"))
                .mergedWith(TWO));
        assertThat(controls).hasSize(6);
        assertThat(controls).map(Control::id).doesNotHaveDuplicates();
    }

    @Test
    void aDrawingOfTheAuthorGetsAnIdOfItsOwnInEveryRound() {
        String words = "<w:txbxContent>" + p(r("${a.by}")) + "</w:txbxContent>";
        String box = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline>"
                + "<wp:extent cx=\"9\" cy=\"9\"/><wp:docPr id=\"4\" name=\"Box\"/><a:graphic>"
                + "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp>"
                + "<wps:cNvSpPr/><wps:spPr/><wps:txbx>" + words + "</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData>"
                + "</a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:rect><v:textbox>" + words
                + "</v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        String xml = document(word().xml(p(r("#foreach($a in $actions)") + box + r("#end"))), TWO);
        assertThat(found("<wp:docPr id=\"(\\d+)\"", xml)).containsExactly("1", "2");
    }

    // ---- readers

    private static String document(WordMaker form, CarePlan plan) {
        return Docx.text(givenWord(form).mergedWith(plan), "word/document.xml");
    }

    private static String fingerprint(WordMaker form, CarePlan plan) {
        return found("fingerprint=\"([^\"]*)\"", Docx.text(givenWord(form).mergedWith(plan), "customXml/item1.xml"))
                .get(0);
    }

    private static List<String> found(String pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static List<Control> controlsOf(byte[] docx) {
        return controlsIn(docx, "word/document.xml");
    }

    private static List<Control> controlsIn(byte[] docx, String part) {
        Element root = Docx.parse(Docx.entries(docx).get(part)).getDocumentElement();
        return Wml.all(root, "sdt").stream().map(ControlTest::control).toList();
    }

    private static Control control(Element sdt) {
        Map<String, String> properties = new TreeMap<>();
        Element sdtPr = Wml.child(sdt, "sdtPr");
        for (Element property : Wml.children(sdtPr)) {
            properties.put(property.getLocalName(), String.valueOf(Wml.attribute(property, "val")));
        }
        return new Control(
                properties.getOrDefault("alias", ""),
                properties.getOrDefault("tag", ""),
                properties.getOrDefault("id", ""),
                sdt.getTextContent());
    }
}
