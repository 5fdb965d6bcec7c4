package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.generator.Plans.plan;
import static uk.careplans.generator.Story.givenWord;
import static uk.careplans.testkit.WordMaker.cell;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.row;
import static uk.careplans.testkit.WordMaker.runs;
import static uk.careplans.testkit.WordMaker.word;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.model.ChildBuilder;
import uk.careplans.model.Picture;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.WordMaker;
import uk.careplans.testkit.picture.PictureMaker;

/** Pictures of the plan and of the pack: typed among words, and in place of a placeholder that an author drew. */
class PictureTest {

    private static final byte[] PLACEHOLDER = PictureMaker.bytes(10, 10, "png");

    private static CarePlan withPhotograph(Answer<Picture> photograph) {
        return plan().child(Answer.of(ChildBuilder.builder()
                        .name(Answer.of("Maya Hill"))
                        .photograph(photograph)
                        .build()))
                .build();
    }

    private static CarePlan withPhotograph(int width, int height) {
        return withPhotograph(Answer.of(PictureMaker.png(width, height, "Maya & her \"dog\"")));
    }

    /** A picture as Word writes it, an inch wide and two high, cropped, with a tag as its alternative text. */
    private static WordMaker withPlaceholder(String tag) {
        return word().part("word/media/image9.png", PLACEHOLDER, "image/png", "image", "rId90")
                .paragraph(runs("before "), inline(placeholder(tag)), runs(" after"));
    }

    private static WordMaker.Inline drawing(String tag) {
        return inline(placeholder(tag));
    }

    private static String placeholder(String tag) {
        return "<w:r><w:rPr><w:noProof/></w:rPr><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
                + "<wp:extent cx=\"914400\" cy=\"1828800\"/><wp:docPr id=\"1\" name=\"Picture 1\" descr=\""
                + WordMaker.escape(tag)
                + "\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
                + "<pic:nvPicPr><pic:cNvPr id=\"1\" name=\"x\" descr=\"old\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
                + "<a:blip r:embed=\"rId90\"/><a:srcRect l=\"5000\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
                + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"914400\" cy=\"1828800\"/></a:xfrm>"
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"
                + "</wp:inline></w:drawing></w:r>";
    }

    private static String body(byte[] docx) {
        return Docx.text(docx, "word/document.xml");
    }

    /** Each picture's width and height, in English metric units. */
    private static List<String> sizes(String body) {
        return Pattern.compile("<wp:extent cx=\"(\\d+)\" cy=\"(\\d+)\"/>")
                .matcher(body)
                .results()
                .map(size -> size.group(1) + "x" + size.group(2))
                .toList();
    }

    @Test
    void aPictureAmongWordsHasItsOwnSize() {
        byte[] docx =
                givenWord(word().paragraph("See ${child.photograph} here")).mergedWith(withPhotograph(192, 96));
        String body = body(docx);

        assertThat(sizes(body)).containsExactly("1828800x914400");
        assertThat(body)
                .contains(
                        "descr=\"Maya &amp; her &quot;dog&quot;\"",
                        "<w:tag w:val=\"child/photograph\"/>",
                        "<w:picture/>")
                .contains("<a:ext cx=\"1828800\" cy=\"914400\"/>");
        assertThat(Docx.entries(docx)).containsKey("word/media/new1.png");
        assertThat(WordText.of(docx)).startsWith("See ").contains(" here");
    }

    @ParameterizedTest
    @CsvSource({"4000, 1000, 5400000x1350000", "1000, 4000, 1800000x7200000", "1, 1, 9525x9525"})
    void aPictureAmongWordsIsNoLargerThanAPage(int width, int height, String size) {
        assertThat(sizes(body(
                        givenWord(word().paragraph("${child.photograph}")).mergedWith(withPhotograph(width, height)))))
                .containsExactly(size);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 100, 914400x914400",
        "10, 40, 457200x1828800",
        "4000, 1000, 914400x228600",
        "10, 20, 914400x1828800"
    })
    void aPictureIsAsLargeAsItsPlaceholderAllowsAndNeverOutOfShape(int width, int height, String size) {
        String body = body(givenWord(withPlaceholder("${child.photograph}")).mergedWith(withPhotograph(width, height)));
        assertThat(sizes(body)).containsExactly(size);
        assertThat(body)
                .contains("descr=\"Maya &amp; her", "r:embed=\"new1\"", "before ", " after")
                .doesNotContain("srcRect", "old", "rId90");
    }

    @Test
    void withoutAPictureTheWordsForThatStandInItsPlace() {
        assertThat(WordText.of(givenWord(withPlaceholder("${child.photograph}")).mergedWith(plan().build())))
                .isEqualTo("before Not recorded after\n");
        assertThat(WordText.of(givenWord(withPlaceholder("${child.photograph}"))
                        .mergedWith(withPhotograph(Answer.doesNotApply("She would rather not")))))
                .isEqualTo("before Does not apply: She would rather not after\n");
        assertThat(WordText.of(givenWord(word().paragraph("Photo: ${child.photograph}"))
                        .mergedWith(withPhotograph(Answer.withheld()))))
                .isEqualTo("Photo: Not included in this copy\n");
    }

    @Test
    void conditionsLeaveAPlaceholderOut() {
        byte[] docx = givenWord(withPlaceholder("${child.photograph}")
                        .paragraph(runs("#if($child.photograph)"), drawing("${child.photograph}"), runs("#end")))
                .mergedWith(plan().build());
        assertThat(WordText.of(docx)).isEqualTo("before Not recorded after\n");
    }

    @Test
    void picturesOfThePackAreTypedOrTakeAPlaceholdersPlace() {
        byte[] docx = givenWord(withPlaceholder(" #picture(council-logo) ")
                        .header("#picture(council-logo)")
                        .paragraph("#picture(rule)"))
                .mergedWith(plan().build());
        assertThat(sizes(body(docx))).containsExactly("914400x457200", "5400000x22500");
        assertThat(body(docx))
                .contains("descr=\"Northshire County Council\"", "adec:decorative")
                .containsOnlyOnce("adec:decorative ");
        assertThat(Docx.text(docx, "word/header1.xml")).contains("descr=\"Northshire County Council\"");
    }

    @Test
    void aPictureOfThePackIsInEveryDocumentWhetherItIsShownOrNot() {
        Story story = givenWord(word().header("#picture(council-logo)")
                .paragraph("#if($child.photograph)#picture(council-logo)#end")
                .paragraph("#foreach($p in $people)#picture(council-logo)#end"));
        byte[] shows = story.mergedWith(withPhotograph(20, 10));
        byte[] leavesOut = story.mergedWith(plan().build());

        assertThat(body(shows)).contains("<w:drawing>");
        assertThat(body(leavesOut)).doesNotContain("<w:drawing>");
        assertThat(List.of(shows, leavesOut))
                .allSatisfy(docx -> assertThat(media(docx)).hasSize(1).allMatch(name -> name.contains("/pack-")));
        assertThat(Docx.entries(leavesOut).get(media(leavesOut).get(0)))
                .isEqualTo(PictureMaker.png(192, 96, "x").bytes());
    }

    private static List<String> media(byte[] docx) {
        return Docx.names(docx).stream()
                .filter(name -> name.startsWith("word/media/"))
                .toList();
    }

    @Test
    void theSamePictureIsStoredOnceAndEveryDrawingHasItsNumber() {
        byte[] docx = givenWord(word().header("${child.photograph}")
                        .paragraph("${child.photograph} ${child.photograph}")
                        .table(row("a"), row(cell(inline("<w:r><w:t>${child.photograph}</w:t></w:r>"))))
                        .paragraph("#picture(council-logo)"))
                .mergedWith(withPhotograph(20, 10));
        assertThat(Docx.names(docx).stream().filter(name -> name.startsWith("word/media/")))
                .hasSize(2);
        assertThat(Pattern.compile("<wp:docPr id=\"(\\d+)\"")
                        .matcher(body(docx) + Docx.text(docx, "word/header1.xml"))
                        .results()
                        .map((MatchResult found) -> found.group(1)))
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    @Test
    void aPictureInOtherWordsIsAProblem() {
        assertThat(List.of(
                        givenWord(withPlaceholder("Photo of ${child.photograph}")),
                        givenWord(withPlaceholder("The #picture(council-logo)"))))
                .allSatisfy(story -> assertThat(story.problems())
                        .map(problem -> problem.kind().id())
                        .containsExactly("picture-in-words"));
    }
}
