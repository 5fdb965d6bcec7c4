package uk.careplans.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of the gallery have been looked at and approved. Whoever changes a form, its words or its plan looks at
 * {@code target/received/pages} and makes the gallery anew.
 */
class ApprovedPagesTest {

    private static final Gallery GALLERY = new Gallery(Path.of(".."), PackCase.PACKS);
    private static final Path RECEIVED = Path.of("target/received/pages");

    static Stream<Form> forms() {
        return PackCase.PACKS.forms().stream().filter(Gallery::isShownWhole);
    }

    @Tag("slow")
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void thePagesLookAsTheyWereApproved(Form form) throws IOException {
        List<Path> approved = GALLERY.pictures(form);
        List<byte[]> drawn = Gallery.draw(form);
        List<String> others = new ArrayList<>();
        for (int page = 0; page < Math.min(approved.size(), drawn.size()); page++) {
            Path picture = approved.get(page);
            double share = PageComparison.differing(
                    ImageIO.read(picture.toFile()), ImageIO.read(new ByteArrayInputStream(drawn.get(page))));
            if (share > PageComparison.TOLERANCE) {
                Files.createDirectories(RECEIVED);
                Files.write(RECEIVED.resolve(picture.getFileName()), drawn.get(page));
                others.add(String.format("page %d differs in %.1f %% of its area", page + 1, share * 100));
            }
        }

        assertThat(others).as("See plan-templates/%s", RECEIVED).isEmpty();
        assertThat(drawn).hasSameSizeAs(approved);
    }

    @Test
    void aPageIsLikeItselfAndUnlikeTheNext() throws IOException {
        List<Path> pages = GALLERY.pictures(PackCase.PACKS.form("child-friendly/8-11"));
        BufferedImage second = ImageIO.read(pages.get(1).toFile());
        BufferedImage third = ImageIO.read(pages.get(2).toFile());

        assertThat(PageComparison.differing(second, second)).isZero();
        assertThat(PageComparison.differing(second, third)).isGreaterThan(PageComparison.TOLERANCE);
    }

    @Test
    void aLineOfTextThatIsMissingIsNoticed() {
        assertThat(PageComparison.differing(page(0, true), page(0, false))).isGreaterThan(PageComparison.TOLERANCE);
    }

    @Test
    void aLineThatStandsElsewhereIsNoticed() {
        assertThat(PageComparison.differing(page(0, true), page(24, true))).isGreaterThan(PageComparison.TOLERANCE);
    }

    @Test
    void pagesOfOtherSizesDiffer() {
        assertThat(PageComparison.differing(page(0, true), new BufferedImage(446, 630, BufferedImage.TYPE_INT_RGB)))
                .isEqualTo(1);
    }

    /** An A4 page with a line of letters at the resolution of the gallery. */
    private static BufferedImage page(int lower, boolean hasText) {
        BufferedImage page = new BufferedImage(446, 631, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(Color.BLACK);
        for (int x = 50; hasText && x < 400; x += 4) {
            pen.drawLine(x, 100 + lower, x, 108 + lower);
        }
        pen.dispose();
        return page;
    }
}
