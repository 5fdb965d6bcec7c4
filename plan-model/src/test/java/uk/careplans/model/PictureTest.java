package uk.careplans.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.careplans.testkit.picture.PictureParts.exif;
import static uk.careplans.testkit.picture.PictureParts.inserted;
import static uk.careplans.testkit.picture.PictureParts.sumUp;
import static uk.careplans.testkit.picture.PictureParts.withSegment;
import static uk.careplans.testkit.picture.PictureParts.withoutSegments;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.careplans.testkit.picture.PictureMaker;

/** What a picture keeps of the bytes that it was made of, and which bytes are none. */
class PictureTest {

    private static final String SECRET = "GPS 51.27N 1.08E";

    @Test
    void aPngIsWhatItsHeaderSays() {
        Picture picture = PictureMaker.png(30, 20, "A dog");
        assertThat(picture.width()).isEqualTo(30);
        assertThat(picture.height()).isEqualTo(20);
        assertThat(picture.format()).isEqualTo(Picture.Format.PNG);
        assertThat(picture.pixelsPerInch()).isEqualTo(96);
        assertThat(picture)
                .isEqualTo(PictureMaker.png(30, 20, "A dog"))
                .hasSameHashCodeAs(PictureMaker.png(30, 20, "A dog"));
        assertThat(picture)
                .isNotEqualTo(PictureMaker.png(30, 20, "A cat"))
                .isNotEqualTo(PictureMaker.png(20, 30, "A dog"));
        assertThat(picture.toString()).isEqualTo("picture");
    }

    @Test
    void aPhotographLosesWhereAndWhenItWasTaken() throws IOException {
        Picture picture = Picture.of(photograph(32, 16, 1), "Maya");

        assertThat(text(picture)).doesNotContain("GPS", "Exif", "http://ns.adobe.com");
        assertThat(picture.format()).isEqualTo(Picture.Format.JPEG);
        assertThat(read(picture).getWidth()).isEqualTo(32);
        assertThat(Picture.of(picture.bytes(), "Maya")).isEqualTo(picture);
    }

    /** The white corner of the picture is at the top left, before the camera was turned. */
    @ParameterizedTest
    @CsvSource({
        "1,32,16,left,top", "2,32,16,right,top", "3,32,16,right,bottom", "4,32,16,left,bottom",
        "5,16,32,left,top", "6,16,32,right,top", "7,16,32,right,bottom", "8,16,32,left,bottom"
    })
    void aPhotographIsTurnedUpright(int orientation, int width, int height, String side, String end)
            throws IOException {
        Picture picture = Picture.of(photograph(32, 16, orientation), "Maya");

        assertThat(picture.width()).isEqualTo(width);
        assertThat(picture.height()).isEqualTo(height);
        int x = side.equals("left") ? 1 : width - 2;
        int y = end.equals("top") ? 1 : height - 2;
        assertThat(read(picture).getRGB(x, y) & 0xFF).isGreaterThan(200);
        assertThat(read(picture).getRGB(x, y) >> 8 & 0xFF).isGreaterThan(200);
        assertThat(text(picture)).doesNotContain("Exif");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void aDamagedPictureIsRefused(String format) {
        byte[] whole = format.equals("png") ? PictureMaker.bytes(40, 40, "png") : photograph(40, 40, 6);
        for (int length = 0; length < whole.length; length += 7) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Picture.of(cut, "A dog")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aPngWithAFlippedBitIsRefused() {
        byte[] bytes = PictureMaker.bytes(40, 40, "png");
        bytes[bytes.length / 2] ^= 1;
        assertThatThrownBy(() -> Picture.of(bytes, "A dog")).hasMessage("The picture is damaged or cut off.");
    }

    @Test
    void picturesThatAreTooLargeOrOfAnotherKindAreRefused() {
        byte[] vast = PictureMaker.bytes(8, 8, "png");
        ByteBuffer.wrap(vast).putInt(16, 5000).putInt(20, 5000);
        sumUp(vast, 8);
        assertThatThrownBy(() -> Picture.of(vast, "A dog")).hasMessage("A picture has at most 16 million pixels.");
        assertThatThrownBy(() -> Picture.of(new byte[2_000_001], "A dog")).hasMessage("A picture has at most 2 MB.");
        assertThatThrownBy(() -> Picture.of("<svg/>".getBytes(StandardCharsets.UTF_8), "A dog"))
                .hasMessage("The bytes are neither a PNG nor a JPEG.");
        assertThatThrownBy(() -> Picture.of(PictureMaker.bytes(8, 8, "gif"), "A dog"))
                .hasMessage("The bytes are neither a PNG nor a JPEG.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines"})
    void aPictureNeedsADescription(String description) {
        byte[] bytes = PictureMaker.bytes(8, 8, "png");
        assertThatThrownBy(() -> Picture.of(bytes, description)).hasMessageStartingWith("Describe the picture");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void aPhotographIsAsDenseAsItWasAndStaysSo(int orientation) {
        Picture picture = Picture.of(photograph(32, 16, orientation), "Maya");
        assertThat(picture.pixelsPerInch()).isEqualTo(300);
        assertThat(Picture.of(picture.bytes(), "Maya").pixelsPerInch()).isEqualTo(300);
    }

    @Test
    void aTurnedPhotographIsNoLargerThanAPictureMayBe() {
        byte[] noise = PictureMaker.noise(1600, 1200, 0.72f);
        assertThat(noise.length).isLessThan(2_000_000);
        Picture picture = Picture.of(withSegment(noise, 0xE1, exif(6, 300, "")), "Maya");
        assertThat(picture.height()).isEqualTo(1600);
        assertThat(Picture.of(picture.bytes(), "Maya")).isEqualTo(picture);
    }

    @Test
    void aPhotographThatCannotBeTurnedInTwoMegabytesIsRefused() {
        byte[] noise = PictureMaker.noise(4000, 3900, 0.02f);
        assertThat(noise.length).isLessThan(2_000_000);
        byte[] turned = withSegment(noise, 0xE1, exif(6, 300, ""));
        assertThatThrownBy(() -> Picture.of(turned, "Maya"))
                .hasMessage(
                        "The picture has too many bytes once it is turned upright. Turn it and make it smaller before.");
    }

    @Test
    void whatIsPutAnewCountsToo() {
        // Two bytes too many once it has a header that says how dense it is.
        byte[] bare = withoutSegments(PictureMaker.bytes(8, 8, "jpg"), 0xE0);
        int scan = bare.length - 2;
        byte[] longest = inserted(bare, scan, new byte[2_000_000 - bare.length]);
        assertThat(longest).hasSize(2_000_000);
        assertThatThrownBy(() -> Picture.of(longest, "Maya")).hasMessage("A picture has at most 2 MB.");
    }

    @Test
    void coloursOfPrintAreRefused() {
        byte[] inks = PictureMaker.inks(8, 8);
        assertThatThrownBy(() -> Picture.of(inks, "Maya"))
                .hasMessageStartingWith("The picture is in the colours of print");
    }

    private static BufferedImage read(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    }

    private static String text(Picture picture) {
        return new String(picture.bytes(), StandardCharsets.ISO_8859_1);
    }

    /** A JPEG as a telephone makes it: with EXIF that says how it was held and where it was, XMP and a comment. */
    private static byte[] photograph(int width, int height, int orientation) {
        byte[] commented = withSegment(PictureMaker.bytes(width, height, "jpg"), 0xFE, SECRET);
        byte[] described = withSegment(commented, 0xE1, "http://ns.adobe.com/xap/1.0/\0" + SECRET);
        return withSegment(described, 0xE1, exif(orientation, 300, SECRET));
    }
}
