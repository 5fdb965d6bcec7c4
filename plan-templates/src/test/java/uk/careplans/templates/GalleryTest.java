package uk.careplans.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.generator.word.WordText;

/** The gallery shows every form of every pack. How to make it anew stands at its beginning. */
class GalleryTest {

    private static final Path PROJECT = Path.of("..");

    private static final Gallery GALLERY = new Gallery(PROJECT, PackCase.PACKS);

    static List<Form> forms() {
        return PackCase.PACKS.forms();
    }

    @Test
    void namesEveryFormOfEveryPack() throws IOException {
        assertThat(Files.readString(PROJECT.resolve(Gallery.PAGE))).isEqualTo(GALLERY.text());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void showsItsPages(Form form) throws IOException {
        assertThat(GALLERY.pictures(form)).isNotEmpty().allSatisfy(picture -> {
            assertThat(picture).isRegularFile();
            assertThat(Files.size(picture)).isLessThanOrEqualTo(Gallery.MOST_BYTES);
            assertThat(ImageIO.read(picture.toFile())).isNotNull();
        });
    }

    /** Most sample plans have no pathway plan, and the form says so on every line. */
    @Test
    void takesThePlanOfWhichTheFormPrintsMost() {
        Form form = PackCase.PACKS.form("national/pathway-plan");

        assertThat(WordText.of(Gallery.fullest(form))).contains("= Pathway plan =", "for Idris Yahya Abakar");
    }

    @Test
    @Tag("slow")
    void drawsAFormInTheSizeThatIsShown() throws IOException {
        Form form = PackCase.PACKS.form("national/pathway-plan");

        BufferedImage drawn =
                ImageIO.read(new ByteArrayInputStream(Gallery.draw(form).get(0)));

        BufferedImage shown = ImageIO.read(GALLERY.pictures(form).get(0).toFile());
        assertThat(List.of(drawn.getWidth(), drawn.getHeight()))
                .isEqualTo(List.of(shown.getWidth(), shown.getHeight()));
        assertThat(IntStream.range(0, drawn.getHeight())
                        .flatMap(y -> IntStream.range(0, drawn.getWidth()).map(x -> drawn.getRGB(x, y)))
                        .distinct()
                        .count())
                .as("A blank page has one colour")
                .isGreaterThan(2);
    }
}
