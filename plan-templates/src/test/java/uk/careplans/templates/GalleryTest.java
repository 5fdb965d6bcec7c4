package uk.careplans.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
    void showsTheFirstPage(Form form) throws IOException {
        Path picture = GALLERY.picture(form);

        assertThat(picture).isRegularFile();
        assertThat(Files.size(picture)).isLessThanOrEqualTo(Gallery.MOST_BYTES);
        assertThat(ImageIO.read(picture.toFile())).isNotNull();
    }
}
