package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.generator.Plans.child;
import static uk.careplans.generator.Plans.plan;
import static uk.careplans.generator.Plans.prose;
import static uk.careplans.generator.Story.givenWord;
import static uk.careplans.testkit.WordMaker.cell;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.row;
import static uk.careplans.testkit.WordMaker.runs;
import static uk.careplans.testkit.WordMaker.word;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.model.ChildBuilder;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.WordMaker;
import uk.careplans.testkit.picture.PictureMaker;

/** What a document leaves out is nowhere in its package: neither in the text, nor as an address, nor as a picture. */
class LeftOutTest {

    private static final String SECRET = "secret-place@example.org";
    private static final String FOOTNOTES =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml";
    /** Asks for what is recorded in one of the two plans of a case only. */
    private static final String IF = "#if($child.photograph)";

    private static final String WORDS = "<w:r><w:t>%s</w:t></w:r>";

    private static final CarePlan LEAVES_OUT =
            plan().child(Answer.of(child(SECRET))).build();
    private static final CarePlan SHOWS = plan().child(Answer.of(ChildBuilder.builder()
                    .name(Answer.of(SECRET))
                    .photograph(Answer.of(PictureMaker.png(20, 10, "Maya")))
                    .build()))
            .build();

    private static String words(String text) {
        return WORDS.formatted(WordMaker.escape(text));
    }

    /** A link to the child's address as Word's field, which any story can hold. */
    private static String link(String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK"
                + " \"mailto:${child.name}\" \\o \"${child.name}\"</w:instrText></w:r><w:r><w:fldChar"
                + " w:fldCharType=\"separate\"/></w:r>" + result
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static final String EMPTIED = link(words(IF) + words("write") + words("#end"));

    private static WordMaker footnote(String xml) {
        String notes = "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:footnote w:id=\"2\"><w:p>" + xml + "</w:p></w:footnote></w:footnotes>";
        return word().part(
                        "word/footnotes.xml", notes.getBytes(StandardCharsets.UTF_8), FOOTNOTES, "footnotes", "rId80")
                .paragraph(inline(words("See")), inline("<w:r><w:footnoteReference w:id=\"2\"/></w:r>"));
    }

    private static Arguments form(String name, WordMaker form) {
        return Arguments.of(Named.of(name, form));
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                form("a condition inside a link", word().paragraph(runs("Or "), inline(EMPTIED))),
                form(
                        "a paragraph of nothing but such a link",
                        word().paragraph(inline(EMPTIED)).paragraph(".")),
                form(
                        "a link around a paragraph's condition",
                        word().paragraph(inline(words(IF)), inline(link(words("write"))), inline(words("#end")))),
                form(
                        "a row that is left out",
                        word().table(
                                        row("Who?", "How?"),
                                        row(
                                                cell(inline(words(IF + "x"))),
                                                cell(inline(link(words("write")) + words("#end")))))
                                .paragraph(".")),
                form(
                        "a cell in which nothing is left",
                        word().table(row("Who?", "How?"), row(cell(inline(words("x"))), cell(inline(EMPTIED))))
                                .paragraph(".")),
                form(
                        "a loop over no items",
                        word().table(
                                        row("Who?"),
                                        row(cell(inline(words("#foreach($a in $actions)${a.what}")
                                                + link(words("write"))
                                                + words("#end")))))
                                .paragraph(inline(EMPTIED))),
                form("a header", word().header(inline(EMPTIED)).paragraph(".")),
                form("a footer", word().footer(inline(EMPTIED)).paragraph(".")),
                form("a footnote", footnote(EMPTIED)),
                form(
                        "a last section of which nothing is left",
                        word().sectionEnd("first", false).paragraph(inline(EMPTIED))),
                form(
                        "a form with fields that depend on the rest",
                        word().paragraph(inline("<w:bookmarkStart w:id=\"1\" w:name=\"mark\"/>" + words("Figure")
                                + "<w:bookmarkEnd w:id=\"1\"/><w:fldSimple w:instr=\" REF mark \">"
                                + words("Figure") + "</w:fldSimple>" + EMPTIED))),
                form(
                        "a link that repeats nothing but what is left out",
                        word().paragraph(inline(words(IF) + "<w:bookmarkStart w:id=\"1\" w:name=\"mark\"/>"
                                        + words("Figure") + "<w:bookmarkEnd w:id=\"1\"/>" + words("#end")))
                                .paragraph(inline(link("<w:fldSimple w:instr=\" REF mark \">" + words("Figure")
                                        + "</w:fldSimple>")))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void anAddressIsInTheFileOnlyWithTheWordsOfItsLink(WordMaker form) {
        Story story = givenWord(form);

        assertThat(partsThatSay(SECRET, story.mergedWith(SHOWS))).hasSize(2).anyMatch(part -> part.endsWith(".rels"));
        byte[] without = story.mergedWith(LEAVES_OUT);
        assertThat(partsThatSay(SECRET, without)).isEmpty();
        assertThat(partsThatSay("<w:hyperlink", without)).isEmpty();
    }

    private static List<String> partsThatSay(String words, byte[] docx) {
        return Docx.entries(docx).entrySet().stream()
                .filter(part -> new String(part.getValue(), StandardCharsets.UTF_8).contains(words))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void ofTwoLinksThatWithWordsStays() {
        byte[] docx = givenWord(word().paragraph(inline(
                        EMPTIED + link(words("${child.name}")).replace("mailto:", "https://example.org/"))))
                .mergedWith(LEAVES_OUT);
        assertThat(Docx.text(docx, "word/_rels/document.xml.rels"))
                .contains("Target=\"https://example.org/secret-place%40example.org\"")
                .doesNotContain("mailto");
    }

    @Test
    void bookmarksOfALinkOfWhichNothingIsLeftStay() {
        String marked = words(IF) + "<w:bookmarkStart w:id=\"1\" w:name=\"inner\"/>" + words("write") + words("#end");
        byte[] docx = givenWord(word().paragraph(
                                inline("<w:bookmarkStart w:id=\"5\" w:name=\"outer\"/>"
                                        + link("<w:bookmarkEnd w:id=\"5\"/>" + words(" ") + marked
                                                + "<w:bookmarkEnd w:id=\"1\"/>")),
                                runs(" after")))
                .mergedWith(LEAVES_OUT);
        assertThat(Docx.text(docx, "word/document.xml"))
                .contains("w:name=\"outer\"/><w:bookmarkEnd w:id=\"5\"/>")
                .doesNotContain("<w:hyperlink", "inner");
        assertThat(WordText.of(docx)).isEqualTo("after\n");
    }

    @Test
    void aPictureOfWhatIsLeftOutIsNotInTheFile() {
        String photograph = words("${child.photograph}");
        String condition = words("#if($child.knownAs)");
        Story story = givenWord(word().table(row("Who?"), row(cell(inline(condition + photograph + words("#end")))))
                .header(inline(condition + photograph + words("#end")))
                .paragraph("."));

        assertThat(story.errors()).isEmpty();
        assertThat(partsThatSay("PNG", story.mergedWith(SHOWS))).isEmpty();
        assertThat(partsThatSay(
                        "PNG", givenWord(word().paragraph(inline(photograph))).mergedWith(SHOWS)))
                .containsExactly("word/media/new1.png");
    }

    @Test
    void aWordThatLooksLikeAReferenceKeepsNothing() {
        byte[] docx = givenWord(word().paragraph(inline(EMPTIED), runs("${whenCareEnds} r:id=\"new1\"")))
                .mergedWith(plan().child(Answer.of(child(SECRET)))
                        .whenCareEnds(prose(" r:id=\"new1\""))
                        .build());
        assertThat(Docx.names(docx))
                .noneMatch(name -> name.endsWith("document.xml.rels")
                        && Docx.text(docx, name).contains("mailto"));
    }
}
