package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.generator.Plans.plan;
import static uk.careplans.generator.Story.givenWord;
import static uk.careplans.testkit.WordMaker.cell;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.row;
import static uk.careplans.testkit.WordMaker.word;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.model.Narrative;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.WordMaker;

/** Long texts that say that they are Markdown: what of it Word shows, and what stays text. */
class MarkdownTest {

    private static final String TEXT = "${whenCareEnds}";

    private static CarePlan withMarkdown(String text) {
        return plan().whenCareEnds(Answer.of(Narrative.ofMarkdown(text))).build();
    }

    private static void says(String markdown, String expected) {
        givenWord(word().paragraph(TEXT)).saysWith(withMarkdown(markdown), expected);
    }

    private static String body(WordMaker form, String markdown) {
        return Docx.text(givenWord(form).mergedWith(withMarkdown(markdown)), "word/document.xml");
    }

    /** The runs with their properties, one a line: {@code [b] words}. */
    private static String runs(String body) {
        return Pattern.compile("<w:r>(?:<w:rPr>(.*?)</w:rPr>)?(?:<w:br/>)?(?:<w:t[^>]*>([^<]*)</w:t>)?")
                .matcher(body)
                .results()
                .map(run -> (run.group(1) == null
                                ? ""
                                : "["
                                        + run.group(1)
                                                .replaceAll("<w:(\\w+)(?: w:val=\"([^\"]*)\")?/>", "$1$2 ")
                                                .strip()
                                        + "] ")
                        + run.group(2))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void plainTextIsNeverInterpreted() {
        givenWord(word().paragraph(TEXT))
                .saysWith(
                        Plans.withText("**Not** [bold](https://example.org)"), "**Not** [bold](https://example.org)\n");
    }

    @Test
    void wordsAreBoldAndItalicWithinTheLookOfTheTag() {
        String form = "<w:p><w:r><w:rPr><w:color w:val=\"FF0000\"/></w:rPr><w:t>" + TEXT + "</w:t></w:r></w:p>";
        assertThat(runs(body(word().xml(form), "So **much** *more* and ***all***, __here__ and _there_."))
                        .lines())
                .containsExactly(
                        "[colorFF0000] So ",
                        "[b bCs colorFF0000] much",
                        "[colorFF0000]  ",
                        "[i iCs colorFF0000] more",
                        "[colorFF0000]  and ",
                        "[b bCs i iCs colorFF0000] all",
                        "[colorFF0000] , ",
                        "[b bCs colorFF0000] here",
                        "[colorFF0000]  and ",
                        "[i iCs colorFF0000] there",
                        "[colorFF0000] .");
    }

    @Test
    void theFormsOwnStylesMakeWordsStrong() {
        String styles = "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:style w:type=\"character\" w:styleId=\"Fett\"><w:name w:val=\"Strong\"/><w:rPr><w:b/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"Betont\"><w:name w:val=\"Emphasis\"/><w:rPr><w:i/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"Link\"><w:name w:val=\"Hyperlink\"/></w:style></w:styles>";
        assertThat(runs(body(
                        word().part("word/styles.xml", styles.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .paragraph(TEXT),
                        "**a** *b* ***c*** [d](https://example.org)")))
                .isEqualTo("[rStyleFett] a\n \n[rStyleBetont] b\n \n[rStyleFett i iCs] c\n \n[rStyleLink] d");
    }

    @Test
    void listsAreRealListsThreeLevelsDeep() {
        says(
                "First:\n\n- one\n- two\n  - inner\n    - innermost\n      - as deep\n  - inner again\n- three\n\nLast.",
                "First:\n- one\n- two\n  - inner\n    - innermost\n    - as deep\n  - inner again\n- three\nLast.\n");
    }

    @Test
    void numberedListsCountAsTheyBegin() {
        says(
                "3. three\n4. four\n   1. first\n   2. second\n5. five\n   1. anew\n\nThen\n\n1. one",
                "3. three\n4. four\n  a. first\n  b. second\n5. five\n  a. anew\nThen\n1. one\n");
    }

    @Test
    void aListItemMayHaveParagraphs() {
        String body = body(word().paragraph(TEXT), "- one\n\n  still one\n\n  1. inner\n\n     still inner\n");
        assertThat(body)
                .contains("<w:numId w:val=\"0\"/></w:numPr><w:ind w:left=\"360\" w:firstLine=\"0\"/>")
                .contains("<w:numId w:val=\"0\"/></w:numPr><w:ind w:left=\"720\" w:firstLine=\"0\"/>");
    }

    @Test
    void linksLeadWhereTheySay() {
        byte[] docx = givenWord(word().paragraph(TEXT).header("${whenCareEnds}"))
                .mergedWith(withMarkdown(
                        "See [our **own** page](https://example.org/a?b=1&c=2 \"The tip\"), <https://example.org/ä> or"
                                + " [write](mailto:help@example.org)."));
        assertThat(Docx.text(docx, "word/_rels/document.xml.rels"))
                .contains(
                        "Target=\"https://example.org/a?b=1&amp;c=2\" TargetMode=\"External\"",
                        "Target=\"https://example.org/%C3%A4\"",
                        "Target=\"mailto:help@example.org\"");
        assertThat(Docx.text(docx, "word/_rels/header1.xml.rels")).contains("mailto:help@example.org");
        String body = Docx.text(docx, "word/document.xml");
        assertThat(body).contains("w:tooltip=\"The tip\"");
        assertThat(body.split("<w:hyperlink ", -1)).hasSize(4);
        assertThat(WordText.of(docx)).contains("See our own page, https://example.org/ä or write.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[words](javascript:alert(1))",
                "[words](file:///etc/passwd)",
                "[words](data:text/html,x)",
                "[words](https:)",
                "[words](https://)",
                "[words](HTTPS://exa\tmple.org)",
                "[words](<https://example.org/a b>)",
                "[words](//example.org)",
                "[words](/here)",
                "[words](mailto:nobody)",
                "[words](mailto:?bcc=x@example.org)",
                "[words](mailto:a@example.org?bcc=x@example.org)",
                "[words](https://council.example@example.org/)",
                "[words](vbscript:x)",
                "[words](\\\\\\\\server\\share)",
                "[words](https://[::x/)"
            })
    void anAddressThatIsNoneOrNotSafeLeavesItsWords(String link) {
        byte[] docx = givenWord(word().paragraph(TEXT)).mergedWith(withMarkdown(link));
        assertThat(WordText.of(docx)).contains("words");
        assertThat(
                        Docx.names(docx).contains("word/_rels/document.xml.rels")
                                ? Docx.text(docx, "word/_rels/document.xml.rels")
                                : "")
                .doesNotContain("External");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Not a heading",
                "Not a heading ⏎ ===",
                "Not a heading ⏎ ---",
                "> not a quotation",
                "`not code` and ``more``",
                "``` ⏎ not code ⏎ ```",
                "***",
                "| not | a | table | ⏎ |---|---| ⏎ | a | b |",
                "![not a picture](https://example.org/x.png)",
                "<b>not HTML</b> &amp; &nbsp; a<b",
                "<script>alert(1)</script>",
                "<!-- not hidden -->",
                "[1]: https://example.org",
                "a * b * c and snake_case_words",
                "${child.name} #if($child.name)x#end",
                "AT&T; R&D"
            })
    void everythingElseStaysAsItWasTyped(String typed) {
        says(typed.replace(" ⏎ ", "\n"), typed + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "one\\ntwo;one two",
                "one  \\ntwo;one ⏎ two",
                "one\\\\\\ntwo;one ⏎ two",
                "one\\n\\ntwo;one|two",
                "\\*not\\*;*not*"
            })
    void linesBreakWhereMarkdownSaysSo(String markdown, String expected) {
        says(
                markdown.replace("\\\\", "\u0000").replace("\\n", "\n").replace("\u0000", "\\"),
                expected.replace("|", "\n") + "\n");
    }

    @Test
    void aTextOfOneParagraphSharesItsParagraphWithOtherWords() {
        String body = body(word().paragraph("Advice: " + TEXT + " (end)"), "See **Leo**,  \nsoon.");
        assertThat(runs(body)).isEqualTo("Advice: \nSee \n[b bCs] Leo\n,\nnull\nsoon.\n (end)");
        assertThat(body.split("<w:p>", -1)).hasSize(2);
        assertThat(body).contains("<w:richText/>", "<w:text w:multiLine=\"1\"/>");
    }

    @Test
    void aTextInACellEndsInAParagraph() {
        givenWord(word().table(row("a"), row(cell(inline("<w:r><w:t>" + TEXT + "</w:t></w:r>"))))
                        .paragraph("."))
                .saysWith(withMarkdown("- **one**\n- two"), "| a |\n| - one / - two |\n.\n");
    }

    @Test
    void aTextOfWhichNothingCanBeSeenIsNotRecorded() {
        says("[](https://example.org)", "Not recorded\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"- ", "> ", "1. ", "*", "[", "**a ", "_*", "![", "<", "`", "- 1. ", "\\", "&#x0;", "[a](", "(("})
    void noTextHangsOrBreaksTheMerge(String repeated) {
        String text = repeated.repeat(20_000 / repeated.length());
        long start = System.nanoTime();
        givenWord(word().paragraph(TEXT)).mergedWith(withMarkdown(text));
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(5_000);
    }

    @Test
    void everyNumberedListOfADocumentHasItsOwnNumbers() {
        String numbering = Docx.text(
                givenWord(word().paragraph(TEXT).paragraph("x").paragraph(TEXT))
                        .mergedWith(withMarkdown("1. a\n\n   1. b\n\nx\n\n7. c")),
                "word/numbering.xml");
        assertThat(numbering.split("<w:startOverride w:val=\"7\"/>", -1)).hasSize(1 + 2 * 3);
    }
}
