package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.generator.Plans.action;
import static uk.careplans.generator.Plans.plan;
import static uk.careplans.generator.Plans.withActions;
import static uk.careplans.generator.Story.givenWord;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.word;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.CarePlan;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.LibreOffice;
import uk.careplans.testkit.WordMaker;

/** What Word wants to be unique, or whole, in blocks that repeat it or leave it out: shapes, rows in controls. */
class LoopedObjectsTest {

    private static final CarePlan THREE =
            withActions(action("a1", "Swim", "p1"), action("a2", "Sing", "p2"), action("a3", "Sew", "p1"));
    private static final CarePlan NONE = plan().build();

    private static String body(byte[] docx) {
        return Docx.text(docx, "word/document.xml");
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    // ---- shapes of Word's older kind of drawing

    private static String shape(String names, String text) {
        return "<w:r><w:pict><v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" path=\"m,l,21600r21600,l21600,xe\"/>"
                + "<v:shape " + names
                + " type=\"#_x0000_t202\" style=\"width:200pt;height:30pt\"><v:textbox><w:txbxContent>"
                + paragraph(text) + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
    }

    private static final String OFFICE = "xmlns:o=\"urn:schemas-microsoft-com:office:office\" ";

    @Test
    void everyRoundOfALoopHasShapesOfItsOwn() {
        byte[] docx = givenWord(word().paragraph(inline(shape("id=\"PowerPlusWaterMarkObject1\"", "Draft")))
                        .paragraph("#foreach($a in $actions)")
                        .paragraph(inline(shape(OFFICE + "id=\"Text Box 2\" o:spid=\"_x0000_s1026\"", "Do ${a.what}")))
                        .paragraph(inline(shape("id=\"_x0000_s1027\"", "Constant")))
                        .paragraph("#end"))
                .mergedWith(THREE);

        List<String> names = found("<v:shape [^>]*id=\"([^\"]*)\"", body(docx));
        assertThat(names)
                .hasSize(7)
                .doesNotHaveDuplicates()
                .startsWith("PowerPlusWaterMarkObject1")
                .allMatch(name -> name.matches("PowerPlusWaterMarkObject1|Text Box 2_\\d+|Shape_\\d+"));
        assertThat(body(docx)).doesNotContain("spid", "_x0000_s");
        assertThat(LibreOffice.render(docx).text()).contains("Do Swim", "Do Sing", "Do Sew", "Draft");
    }

    @Test
    void aShapeThatStandsOnceKeepsItsNames() {
        byte[] docx = givenWord(word().paragraph(inline(
                        shape(OFFICE + "id=\"Text Box 2\" o:spid=\"_x0000_s1026\"", "For ${child.name}"))))
                .mergedWith(NONE);
        assertThat(body(docx)).contains(" id=\"Text Box 2\" o:spid=\"_x0000_s1026\"");
    }

    // ---- rows in content controls

    private static final String HEAD = "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>"
            + "<w:gridCol w:w=\"4000\"/><w:gridCol w:w=\"4000\"/></w:tblGrid>";

    private static String row(String... cells) {
        return Stream.of(cells)
                .map(cell -> "<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr>" + paragraph(cell) + "</w:tc>")
                .collect(Collectors.joining("", "<w:tr>", "</w:tr>"));
    }

    private static String control(String rows) {
        return "<w:sdt><w:sdtPr><w:alias w:val=\"Actions\"/><w:id w:val=\"77\"/></w:sdtPr><w:sdtContent>" + rows
                + "</w:sdtContent></w:sdt>";
    }

    private static WordMaker table(String rows) {
        return word().xml(HEAD + row("What", "No.") + rows + "</w:tbl>").paragraph(".");
    }

    private static final String LOOP = "#foreach($a in $actions)${a.what}";

    @ParameterizedTest
    @ValueSource(strings = {"one row", "nested controls", "two rows", "from row to row", "out of the control"})
    void rowsInAControlAreRepeatedAsOthersAre(String which) {
        String one = row(LOOP, "$foreach.count#end");
        WordMaker form = switch (which) {
            case "one row" -> table(control(one));
            case "nested controls" -> table(control(control(one)));
            case "two rows" -> table(control(row(LOOP, "$foreach.count") + row("#end", "")));
            case "from row to row" -> table(row(LOOP, "") + control(row("", "$foreach.count")) + row("#end", ""));
            default -> table(control(row(LOOP, "$foreach.count")) + row("#end", ""));
        };
        byte[] docx = givenWord(form).mergedWith(THREE);

        assertThat(found("(Swim|Sing|Sew|>1<|>2<|>3<)", body(docx).replaceAll("descr=\"[^\"]*\"", "")))
                .containsExactly("Swim", ">1<", "Sing", ">2<", "Sew", ">3<");
        assertThat(found("<w:sdtPr>.*?<w:id w:val=\"(\\d+)\"/>", body(docx))).doesNotHaveDuplicates();
        assertThat(LibreOffice.render(docx).text()).containsSubsequence("Swim", "Sing", "Sew");
        assertThat(WordText.of(givenWord(form).mergedWith(NONE))).doesNotContain("Swim");
    }

    @Test
    void aControlAroundRowsStaysIfNoBlockTakesSomeOfThem() {
        byte[] docx = givenWord(table(control(row("#foreach($a in $actions)${a.what}, #end", "${child.name}"))))
                .mergedWith(THREE);
        assertThat(body(docx)).contains("<w:alias w:val=\"Actions\"/>");
        assertThat(WordText.of(docx)).contains("Swim, Sing, Sew, ");
    }
}
