package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.generator.Plans.action;
import static uk.careplans.generator.Plans.child;
import static uk.careplans.generator.Plans.plan;
import static uk.careplans.generator.Plans.withActions;
import static uk.careplans.generator.Story.givenWord;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.word;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.SchemaCheck;
import uk.careplans.testkit.WordMaker;

/** Footnotes and endnotes go with their marks: what no mark leads to is nowhere in a document's bytes. */
class NotesTest {

    /** Here {@code $actions} holds, and there it does not. */
    private static final CarePlan SHOWS = withActions(action("a1", "Swim", "p1"));

    private static final CarePlan LEAVES_OUT =
            plan().child(Answer.of(child("Maya Hill"))).build();

    private static String words(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String paragraph(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    private static String mark(String kind) {
        return "<w:r><w:" + kind + "Reference w:id=\"2\"/></w:r>";
    }

    private static String cell(String content) {
        return "<w:tc>" + content + "</w:tc>";
    }

    private static String mergedCell(String merge, String content) {
        return cell("<w:tcPr><w:vMerge w:val=\"" + merge + "\"/></w:tcPr>" + paragraph(content));
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static WordMaker noted(String kind, String body, String note) {
        String root = kind + "s";
        String notes = "<w:" + root + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:"
                + kind + " w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:" + kind + "><w:"
                + kind + " w:id=\"2\">" + paragraph(words(note)) + "</w:" + kind + "></w:" + root + ">";
        return word().part(
                        "word/" + root + ".xml",
                        notes.getBytes(StandardCharsets.UTF_8),
                        "application/vnd.openxmlformats-officedocument.wordprocessingml." + root + "+xml",
                        root,
                        "rId80")
                .paragraph("Always")
                .xml(body)
                .paragraph(".");
    }

    /** What stands around a mark that is left out if there are no actions. */
    private static String left(String how, String kind) {
        String mark = words("noted") + mark(kind);
        String table = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>";
        return switch (how) {
            case "words" -> paragraph(words("Seen #if($actions)") + mark + words("#end"));
            case "the other branch" -> paragraph(words("Seen #if(not $actions)no#else ") + mark + words("#end"));
            case "a condition in a condition" ->
                paragraph(words("Seen #if($actions)#if($child.name or $actions)") + mark + words("#end#end"));
            case "paragraphs" -> paragraph(words("#if($actions)")) + paragraph(mark) + paragraph(words("#end"));
            case "a row" ->
                table + row(cell(paragraph(words("a"))), cell(paragraph(words("b"))))
                        + row(cell(paragraph(words("#if($actions)") + mark)), cell(paragraph(words("b#end"))))
                        + "</w:tbl>";
            case "columns" ->
                table
                        + row(
                                cell(paragraph(words("a"))),
                                cell(paragraph(words("#columnsif($actions)") + mark + words("#end"))))
                        + "</w:tbl>";
            default ->
                paragraph(words("#if($actions)") + mark + words("#end"))
                        + paragraph(words("#if($actions)") + mark + words("#end"));
        };
    }

    private static void assertNowhere(byte[] docx, String words) {
        for (Map.Entry<String, byte[]> part : Docx.entries(docx).entrySet()) {
            assertThat(new String(part.getValue(), StandardCharsets.UTF_8))
                    .as(part.getKey())
                    .doesNotContain(words);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "words",
                "the other branch",
                "a condition in a condition",
                "paragraphs",
                "a row",
                "columns",
                "two marks"
            })
    void theNoteOfAMarkThatIsLeftOutIsNowhereInTheFile(String how) {
        for (String kind : new String[] {"footnote", "endnote"}) {
            Story story = givenWord(noted(kind, left(how, kind), "Private to ${child.name}"));
            assertThat(story.errors()).isEmpty();

            byte[] shown = story.mergedWith(SHOWS);
            assertThat(Docx.text(shown, "word/" + kind + "s.xml")).contains("Private to ");
            assertThat(Docx.text(shown, "word/document.xml")).contains(kind + "Reference");

            byte[] leftOut = story.mergedWith(LEAVES_OUT);
            assertNowhere(leftOut, "Private to");
            assertNowhere(leftOut, "Maya Hill");
            assertNowhere(leftOut, kind + "Reference");
            assertThat(Docx.text(leftOut, "word/" + kind + "s.xml")).contains("<w:separator/>");
        }
    }

    @Test
    void aNoteWithASecondMarkStaysIfThatStays() {
        String body = paragraph(words("#if($actions)Seen") + mark("footnote") + words("#end"))
                + paragraph(words("Also") + mark("footnote"));
        byte[] docx = givenWord(noted("footnote", body, "See the law")).mergedWith(LEAVES_OUT);
        assertThat(Docx.text(docx, "word/footnotes.xml")).contains("See the law");
    }

    /** The first row goes, and the words of the merged cell stand in the next row. */
    @Test
    void aNoteStaysWithAMarkThatAMergedCellTakesAlong() {
        String body = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>"
                + row(
                        mergedCell("restart", words("#if($actions)Both") + mark("footnote")),
                        cell(paragraph(words("Upper#end"))))
                + row(mergedCell("continue", ""), cell(paragraph(words("Lower"))))
                + "</w:tbl>";
        byte[] docx = givenWord(noted("footnote", body, "See the law")).mergedWith(LEAVES_OUT);
        assertThat(Docx.text(docx, "word/document.xml"))
                .contains("footnoteReference", "Lower")
                .doesNotContain("Upper");
        assertThat(Docx.text(docx, "word/footnotes.xml")).contains("See the law");
    }

    @Test
    void aNoteMayAskForItself() {
        byte[] docx = givenWord(noted(
                        "footnote",
                        paragraph(words("Seen") + mark("footnote")),
                        "#if($actions)Private#else Known as ${child.knownAs}#end"))
                .mergedWith(LEAVES_OUT);
        assertThat(Docx.text(docx, "word/footnotes.xml")).contains("Known as ", "Not recorded");
        assertNowhere(docx, "Private");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<w:del w:id=\"9\" w:author=\"Anna Author\"><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:del>"
            })
    void aNoteThatLostItsMarkInTheFormIsInNoDocument(String mark) {
        WordMaker form = noted("footnote", paragraph(words("Seen") + mark), "Draft for ${child.name}");
        byte[] docx = givenWord(form).mergedWith(LEAVES_OUT);
        assertNowhere(docx, "Draft for");
        assertNowhere(docx, "Maya Hill");
    }

    @Test
    void aMarkInALoopIsAProblem() {
        String body = paragraph(words("#foreach($a in $actions)Seen") + mark("footnote") + words("#end"));
        assertThat(givenWord(noted("footnote", body, "See the law")).errors())
                .map(problem -> problem.kind().id())
                .containsExactly("note-repeated");
    }

    /** So that every document of every test is looked at for notes without marks, and marks without notes. */
    @Test
    void theCheckOfDocumentsKnowsNotesWithoutMarks() {
        assertThat(SchemaCheck.check(noted("footnote", "", "Nobody's").bytes()))
                .containsExactly("word/footnotes.xml: a footnote without a mark (“Nobody's”)");
        assertThat(SchemaCheck.check(word().paragraph(inline(mark("endnote"))).bytes()))
                .containsExactly("word/document.xml: the mark of a endnote that is not there (“”)");
    }
}
