package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.generator.Plans.action;
import static uk.careplans.generator.Plans.plan;
import static uk.careplans.generator.Plans.withActions;
import static uk.careplans.generator.Plans.withRespite;
import static uk.careplans.generator.Story.givenWord;
import static uk.careplans.testkit.WordMaker.row;
import static uk.careplans.testkit.WordMaker.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.LibreOffice;

/** Sections are repeated and left out with their page setup, which every page that stays keeps. */
class SectionTest {

    private static final CarePlan TWO = withActions(action("a1", "See Leo", "p1"), action("a2", "Move up", "p2"));
    private static final CarePlan NONE = plan().build();
    private static final CarePlan YES = withRespite(Answer.of(true));
    private static final CarePlan NO = withRespite(Answer.of(false));
    private static final String NEEDED = "$placement.respite.needed";

    @Test
    void aSectionIsRepeatedWithItsPageSetup() {
        Story story = givenWord(word().sectionEnd("Before", false)
                .paragraph("#foreach($a in $actions)")
                .paragraph("${a.what}")
                .sectionEnd("#end", true)
                .paragraph("After"));
        assertThat(pages(story, TWO))
                .containsExactly("upright: Before", "turned: See Leo", "turned: Move up", "upright: After");
        assertThat(pages(story, NONE)).containsExactly("upright: Before", "upright: After");
    }

    @Test
    void aSectionInTheMiddleOfABlockIsRepeated() {
        Story story = givenWord(word().paragraph("#foreach($a in $actions)")
                .paragraph("${a.what}")
                .sectionEnd("", true)
                .sectionEnd("${a.by.year}", false)
                .paragraph("#end")
                .paragraph("After"));
        assertThat(pages(story, TWO))
                .containsExactly(
                        "turned: See Leo", "upright: 2026", "turned: Move up", "upright: 2026", "upright: After");
        assertThat(pages(story, NONE)).containsExactly("upright: After");
    }

    @Test
    void aSectionIsLeftOutWithItsPageSetup() {
        Story story = givenWord(word().sectionEnd("Before", false)
                .paragraph("#if(" + NEEDED + ")")
                .paragraph("Respite")
                .sectionEnd("#end", true)
                .paragraph("After"));
        assertThat(pages(story, YES)).containsExactly("upright: Before", "turned: Respite", "upright: After");
        assertThat(pages(story, NO)).containsExactly("upright: Before", "upright: After");
    }

    @Test
    void theLastSectionIsLeftOutWithItsPage() {
        Story story = givenWord(word().paragraph("Before")
                .sectionEnd("Words", false)
                .paragraph("#if(" + NEEDED + ")")
                .table(row("Respite", "x"))
                .paragraph("#end")
                .paragraph("")
                .landscape());
        assertThat(pages(story, YES)).containsExactly("upright: Before Words", "turned: Respite x");
        assertThat(pages(story, NO)).containsExactly("upright: Before Words");
    }

    @Test
    void theLastOfRepeatedSectionsEndsTheDocument() {
        Story story = givenWord(word().sectionEnd("Before", false)
                .paragraph("#foreach($a in $actions)")
                .paragraph("${a.what}")
                .sectionEnd("", true)
                .paragraph("#end"));
        assertThat(pages(story, TWO)).containsExactly("upright: Before", "turned: See Leo", "turned: Move up");
        assertThat(pages(story, NONE)).containsExactly("upright: Before");
    }

    @Test
    void wordsBehindTheLastBreakKeepTheirOwnPage() {
        Story story =
                givenWord(word().sectionEnd("Before", true).paragraph("#if(" + NEEDED + ")Respite#{else}None#end"));
        assertThat(pages(story, YES)).containsExactly("turned: Before", "upright: Respite");
        assertThat(pages(story, NO)).containsExactly("turned: Before", "upright: None");
    }

    @Test
    void anEmptyLastPageOfTheAuthorStays() {
        Story story = givenWord(word().sectionEnd("${child.name}", true).paragraph(""));
        assertThat(pages(story, NO)).containsExactly("turned: Maya Hill", "upright:");
    }

    @Test
    void wordsAreLeftOutOfTheParagraphThatEndsASection() {
        Story story = givenWord(
                word().sectionEnd("#if(" + NEEDED + ")Respite#end", true).paragraph("After"));
        assertThat(pages(story, YES)).containsExactly("turned: Respite", "upright: After");
        assertThat(pages(story, NO)).containsExactly("turned:", "upright: After");
    }

    @Test
    void sectionsOfSectionsAreRepeated() {
        Story story = givenWord(word().paragraph("#foreach($a in $actions)")
                .paragraph("${a.what}")
                .sectionEnd("", false)
                .paragraph("#foreach($p in $a.who)")
                .sectionEnd("${p.name}", true)
                .paragraph("#end")
                .paragraph("#end")
                .paragraph("After"));
        assertThat(pages(story, TWO))
                .containsExactly(
                        "upright: See Leo",
                        "turned: Aunt Ines",
                        "upright: Move up",
                        "turned: Tom Reed",
                        "upright: After");
    }

    @Test
    void aSectionThatSharesTheHeaderOfOneThatIsLeftOutKeepsIt() {
        String header = "<w:p><w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/>"
                + "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr></w:pPr><w:r><w:t>#end</w:t></w:r></w:p>";
        byte[] part =
                ("<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:r><w:t>Northshire"
                                + "</w:t></w:r></w:p></w:hdr>")
                        .getBytes(StandardCharsets.UTF_8);
        Story story = givenWord(word().part(
                        "word/header9.xml",
                        part,
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
                        "header",
                        "h")
                .paragraph("#if(" + NEEDED + ")")
                .paragraph("Respite")
                .xml(header)
                .sectionEnd("Middle", false)
                .paragraph("After"));
        for (CarePlan plan : List.of(YES, NO)) {
            String xml = Docx.text(story.mergedWith(plan), "word/document.xml");
            assertThat(xml.split("<w:headerReference ", -1)).hasSize(xml.split("<w:sectPr>", -1).length);
        }
    }

    @Test
    void pagesAreTurnedWhereTheyAreDrawn() throws IOException {
        byte[] docx = givenWord(word().sectionEnd("Before", false)
                        .paragraph("#foreach($a in $actions)")
                        .paragraph("${a.what}")
                        .sectionEnd("#end", true)
                        .sectionEnd("After", false)
                        .paragraph("#if(" + NEEDED + ")Respite#end")
                        .landscape())
                .mergedWith(TWO);
        List<Boolean> turned = new ArrayList<>();
        try (PDDocument drawn = Loader.loadPDF(LibreOffice.render(docx).pdf())) {
            drawn.getPages()
                    .forEach(page -> turned.add(
                            page.getMediaBox().getWidth() > page.getMediaBox().getHeight()));
        }
        assertThat(turned).containsExactly(false, true, true, false);
    }

    /** The sections of a document: upright or turned pages, and the words on them. */
    private static List<String> pages(Story story, CarePlan plan) {
        String xml = Docx.text(story.mergedWith(plan), "word/document.xml");
        List<String> pages = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Matcher piece = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>|<w:pgSz[^>]* w:w=\"(\\d+)\"")
                .matcher(xml);
        // Of a section's last paragraph the words stand behind the page setup.
        String open = "";
        for (String paragraph :
                xml.split("(?<=</w:p>)|(?=<w:sectPr><w:pgSz[^>]*/><w:pgMar[^>]*/></w:sectPr></w:body>)", -1)) {
            piece.reset(paragraph);
            open = "";
            while (piece.find()) {
                if (piece.group(1) == null) {
                    open = piece.group(2).equals("16838") ? "turned:" : "upright:";
                } else {
                    words.append(' ').append(piece.group(1));
                }
            }
            if (!open.isEmpty()) {
                pages.add(open + words);
                words.setLength(0);
            }
        }
        return pages;
    }
}
