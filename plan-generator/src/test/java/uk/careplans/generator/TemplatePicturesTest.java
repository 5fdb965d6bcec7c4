package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.generator.Plans.plan;
import static uk.careplans.generator.Story.givenWord;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.word;
import static uk.careplans.testkit.picture.PictureParts.exif;
import static uk.careplans.testkit.picture.PictureParts.joined;
import static uk.careplans.testkit.picture.PictureParts.latin;
import static uk.careplans.testkit.picture.PictureParts.withChunk;
import static uk.careplans.testkit.picture.PictureParts.withSegment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.careplans.generator.merge.Wording;
import uk.careplans.generator.template.PackParts;
import uk.careplans.generator.template.Problem;
import uk.careplans.model.PlanType;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.Reader;
import uk.careplans.model.json.ProfileJson;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.Outputs;
import uk.careplans.testkit.WordMaker;
import uk.careplans.testkit.picture.PictureMaker;

/** Pictures that an author put into a form tell every reader of every document what they show, and no more. */
class TemplatePicturesTest {

    private static final String SECRET = "GPS 51.27N 1.08E";
    private static final byte[] PLAIN = PictureMaker.bytes(32, 16, "jpg");
    private static final byte[] PHOTOGRAPH = withSegment(
            withSegment(PLAIN, 0xE1, exif(1, 300, SECRET)), 0xE1, "http://ns.adobe.com/xap/1.0/\0" + SECRET);

    static WordMaker withPicture(WordMaker word, String name, byte[] picture, String type) {
        return word.part("word/media/" + name, picture, type, "image", "rId90").paragraph(inline(drawing()));
    }

    private static String drawing() {
        return "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
                + "<wp:extent cx=\"914400\" cy=\"457200\"/><wp:docPr id=\"1\" name=\"Picture 1\" descr=\"Our office\"/>"
                + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
                + "<pic:nvPicPr><pic:cNvPr id=\"1\" name=\"x\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
                + "<a:blip r:embed=\"rId90\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
                + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"914400\" cy=\"457200\"/></a:xfrm>"
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"
                + "</wp:inline></w:drawing></w:r>";
    }

    private static void assertTellsNothing(byte[] docx, String media) throws IOException {
        Map<String, byte[]> entries = Docx.entries(docx);
        assertThat(entries.values()).noneMatch(content -> text(content).contains("GPS"));
        byte[] printed = Objects.requireNonNull(entries.get(media));
        assertThat(pixels(printed)).isEqualTo(pixels(PLAIN));
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private static int[] pixels(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void aPhotographInAFormLosesWhereItWasTakenAndTheCheckerSaysSo() throws Exception {
        Story form = givenWord(withPicture(word(), "image1.jpeg", PHOTOGRAPH, "image/jpeg"));
        byte[] docx = form.mergedWith(plan().build());

        assertTellsNothing(docx, "word/media/image1.jpeg");
        assertThat(form.mergedWith(plan().build())).isEqualTo(docx);
        assertThat(form.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.kind().id()).isEqualTo("foreign-metadata"))
                .satisfies(problem -> assertThat(problem.message())
                        .contains("A picture in this file")
                        .doesNotContain("GPS"));
    }

    @Test
    void aPictureWithoutDataIsNothingToSpeakOf() {
        assertThat(givenWord(withPicture(word(), "image1.jpeg", PLAIN, "image/jpeg"))
                        .problems())
                .isEmpty();
        assertThat(givenWord(withPicture(word(), "image1.png", PictureMaker.bytes(9, 9, "png"), "image/png"))
                        .problems())
                .isEmpty();
    }

    @Test
    void aPictureOfAnotherKindThanItsNameSaysIsCleanedToo() throws Exception {
        assertTellsNothing(
                givenWord(withPicture(word(), "image1.png", PHOTOGRAPH, "image/png"))
                        .mergedWith(plan().build()),
                "word/media/image1.png");
        assertTellsNothing(
                givenWord(withPicture(word(), "image1.gif", PHOTOGRAPH, "image/gif"))
                        .mergedWith(plan().build()),
                "word/media/image1.gif");
    }

    @Test
    void textsInAPngGo() {
        byte[] png = withChunk(PictureMaker.bytes(32, 16, "png"), "tEXt", "Author\0" + SECRET);
        Story form = givenWord(withPicture(word(), "image1.png", png, "image/png"));
        assertThat(Docx.entries(form.mergedWith(plan().build())).values())
                .noneMatch(content -> text(content).contains("GPS"));
        assertThat(form.problems()).hasSize(1);
    }

    @Test
    void aPictureOfAPieceIsCleanedAndNamedInTheFormThatIncludesIt() throws Exception {
        byte[] piece = withPicture(word().paragraph("Ours"), "image1.jpeg", PHOTOGRAPH, "image/jpeg")
                .bytes();
        TemplateSource source = new TemplateSource(
                "test/form",
                "1",
                "Test form",
                PlanType.CARE_PLAN,
                Wording.standard(),
                ProfileJson.national(),
                "form.docx",
                word().paragraph("#include(office)").bytes(),
                new PackParts(Map.of("office", piece), Map.of(), Map.of()),
                Story.NOTHING_REQUIRED);
        TemplateCheck check = Template.compile(source);
        byte[] docx = Outputs.good(check.orThrow()
                .generate(Edition.of(plan().build(), Reader.COUNCIL_FILE))
                .bytes());

        String media = Docx.names(docx).stream()
                .filter(name -> name.startsWith("word/media/pack-"))
                .findFirst()
                .orElseThrow();
        assertTellsNothing(docx, media);
        assertThat(check.problems()).map(problem -> problem.kind().id()).contains("foreign-metadata");
    }

    @Test
    void aTurnedPhotographStaysAsItsPixelsLieAndTheCheckerSaysSo() throws Exception {
        byte[] turned = withSegment(PLAIN, 0xE1, exif(6, 300, SECRET));
        Story form = givenWord(withPicture(word(), "image1.jpeg", turned, "image/jpeg"));
        assertTellsNothing(form.mergedWith(plan().build()), "word/media/image1.jpeg");
        assertThat(form.problems())
                .map(problem -> problem.kind().id())
                .containsExactly("foreign-metadata", "picture-turned");
    }

    @Test
    void inksStayInks() {
        byte[] inks = withSegment(PictureMaker.inks(9, 9), 0xFE, SECRET);
        byte[] docx = givenWord(withPicture(word(), "image1.jpeg", inks, "image/jpeg"))
                .mergedWith(plan().build());
        assertThat(text(Objects.requireNonNull(Docx.entries(docx).get("word/media/image1.jpeg"))))
                .doesNotContain("GPS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "image/jpeg"})
    void aPictureThatCannotBeReadIsRefusedRatherThanPassedOn(String type) {
        for (byte[] unreadable : List.of(latin(SECRET), joined(new byte[] {-1, -40, -1}, latin(SECRET)), new byte[0])) {
            Story form = givenWord(withPicture(word(), "image1.x", unreadable, type));
            assertThat(form.problems())
                    .map(Problem::message)
                    .singleElement()
                    .asString()
                    .contains("part word/media/image1.x is a picture that cannot be used", "insert it anew")
                    .doesNotContain("GPS");
        }
    }
}
