package uk.careplans.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a picture keeps of the bytes that it was made of, and which bytes are none. */
class PictureTest {

    private static final String SECRET = "GPS 51.27N 1.08E";

    @Test
    void aPngIsWhatItsHeaderSays() {
        Picture picture = Pictures.png(30, 20, "A dog");
        assertThat(picture.width()).isEqualTo(30);
        assertThat(picture.height()).isEqualTo(20);
        assertThat(picture.format()).isEqualTo(Picture.Format.PNG);
        assertThat(picture.pixelsPerInch()).isEqualTo(96);
        assertThat(picture).isEqualTo(Pictures.png(30, 20, "A dog")).hasSameHashCodeAs(Pictures.png(30, 20, "A dog"));
        assertThat(picture).isNotEqualTo(Pictures.png(30, 20, "A cat")).isNotEqualTo(Pictures.png(20, 30, "A dog"));
        assertThat(picture.toString()).isEqualTo("picture");
    }

    @Test
    void aPngLosesItsTextsAndTimesAndWhatFollowsItsEnd() throws IOException {
        byte[] plain = Pictures.bytes(8, 8, "png");
        byte[] telling = concat(
                withChunk(withChunk(withChunk(plain, "tEXt", SECRET), "eXIf", SECRET), "iTXt", SECRET),
                SECRET.getBytes(StandardCharsets.UTF_8));
        Picture picture = Picture.of(telling, "A dog");

        assertThat(text(picture)).doesNotContain("GPS", "tEXt", "eXIf", "iTXt");
        assertThat(read(picture).getRGB(7, 7)).isEqualTo(0xFF0000FF);
        assertThat(Picture.of(picture.bytes(), "A dog")).isEqualTo(picture);
    }

    @Test
    void aPngSaysHowManyPixelsMakeAnInch() {
        ByteBuffer density = ByteBuffer.allocate(9).putInt(11811).putInt(11811).put((byte) 1);
        byte[] bytes = withChunk(
                Pictures.bytes(8, 8, "png"), "pHYs", new String(density.array(), StandardCharsets.ISO_8859_1));
        assertThat(Picture.of(bytes, "A dog").pixelsPerInch()).isEqualTo(300);
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
        byte[] whole = format.equals("png") ? Pictures.bytes(40, 40, "png") : photograph(40, 40, 6);
        for (int length = 0; length < whole.length; length += 7) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Picture.of(cut, "A dog")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aPngWithAFlippedBitIsRefused() {
        byte[] bytes = Pictures.bytes(40, 40, "png");
        bytes[bytes.length / 2] ^= 1;
        assertThatThrownBy(() -> Picture.of(bytes, "A dog")).hasMessage("The picture is damaged or cut off.");
    }

    @Test
    void picturesThatAreTooLargeOrOfAnotherKindAreRefused() {
        byte[] vast = Pictures.bytes(8, 8, "png");
        ByteBuffer.wrap(vast).putInt(16, 5000).putInt(20, 5000);
        mend(vast, 8);
        assertThatThrownBy(() -> Picture.of(vast, "A dog")).hasMessage("A picture has at most 16 million pixels.");
        assertThatThrownBy(() -> Picture.of(new byte[2_000_001], "A dog")).hasMessage("A picture has at most 2 MB.");
        assertThatThrownBy(() -> Picture.of("<svg/>".getBytes(StandardCharsets.UTF_8), "A dog"))
                .hasMessage("The bytes are neither a PNG nor a JPEG.");
        assertThatThrownBy(() -> Picture.of(Pictures.bytes(8, 8, "gif"), "A dog"))
                .hasMessage("The bytes are neither a PNG nor a JPEG.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines"})
    void aPictureNeedsADescription(String description) {
        byte[] bytes = Pictures.bytes(8, 8, "png");
        assertThatThrownBy(() -> Picture.of(bytes, description)).hasMessageStartingWith("Describe the picture");
    }

    private static BufferedImage read(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    }

    private static String text(Picture picture) {
        return new String(picture.bytes(), StandardCharsets.ISO_8859_1);
    }

    /** A JPEG as a telephone makes it: with EXIF that says how it was held and where it was, XMP and a comment. */
    private static byte[] photograph(int width, int height, int orientation) {
        byte[] plain = Pictures.bytes(width, height, "jpg");
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + SECRET.length());
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put("MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(SECRET.getBytes(StandardCharsets.US_ASCII));
        return concat(
                Arrays.copyOf(plain, 2),
                segment(0xE1, exif.array()),
                segment(0xE1, ("http://ns.adobe.com/xap/1.0/\0" + SECRET).getBytes(StandardCharsets.US_ASCII)),
                segment(0xFE, SECRET.getBytes(StandardCharsets.US_ASCII)),
                Arrays.copyOfRange(plain, 2, plain.length));
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(4 + content.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    /** The PNG with one more chunk behind its header. */
    private static byte[] withChunk(byte[] png, String type, String content) {
        byte[] data = content.getBytes(StandardCharsets.ISO_8859_1);
        byte[] chunk = ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        mend(chunk, 0);
        return concat(Arrays.copyOf(png, 33), chunk, Arrays.copyOfRange(png, 33, png.length));
    }

    /** Writes the check sum of the chunk that starts there. */
    private static void mend(byte[] png, int start) {
        ByteBuffer bytes = ByteBuffer.wrap(png);
        int length = bytes.getInt(start);
        CRC32 sum = new CRC32();
        sum.update(png, start + 4, length + 4);
        bytes.putInt(start + 8 + length, (int) sum.getValue());
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
