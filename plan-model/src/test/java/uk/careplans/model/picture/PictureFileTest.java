package uk.careplans.model.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.careplans.testkit.picture.PictureParts.chunk;
import static uk.careplans.testkit.picture.PictureParts.exif;
import static uk.careplans.testkit.picture.PictureParts.inserted;
import static uk.careplans.testkit.picture.PictureParts.joined;
import static uk.careplans.testkit.picture.PictureParts.latin;
import static uk.careplans.testkit.picture.PictureParts.segment;
import static uk.careplans.testkit.picture.PictureParts.sumUp;
import static uk.careplans.testkit.picture.PictureParts.withChunk;
import static uk.careplans.testkit.picture.PictureParts.withSegment;
import static uk.careplans.testkit.picture.PictureParts.withoutSegments;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.careplans.testkit.picture.PictureMaker;

/** Whatever was put into a picture beside its pixels is gone, and its pixels are the same. */
class PictureFileTest {

    private static final String SECRET = "GPS 51.27N 1.08E";
    private static final long MANY = 16_000_000;
    private static final byte[] JPEG = PictureMaker.bytes(32, 16, "jpg");
    private static final byte[] PNG = PictureMaker.bytes(32, 16, "png");

    // ---- what is planted

    private static List<String> telling() {
        return List.copyOf(tellingJpegs().keySet());
    }

    private static Map<String, byte[]> tellingJpegs() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("EXIF with a place", withSegment(JPEG, 0xE1, exif(1, 96, SECRET)));
        all.put("XMP", withSegment(JPEG, 0xE1, "http://ns.adobe.com/xap/1.0/\0" + SECRET));
        all.put("IPTC", withSegment(JPEG, 0xED, "Photoshop 3.0\0" + SECRET));
        all.put("a comment", withSegment(JPEG, 0xFE, SECRET));
        all.put("a thumbnail", withSegment(JPEG, 0xE0, "JFXX\0\20" + SECRET));
        all.put("a segment of a maker", withSegment(JPEG, 0xE7, SECRET));
        all.put("a reserved segment", withSegment(JPEG, 0xF3, SECRET));
        all.put("a segment of colours that is none", withSegment(JPEG, 0xEE, SECRET));
        all.put("more behind the colours of Adobe", withSegment(JPEG, 0xEE, "Adobe\0\144\0\0\0\0\1" + SECRET));
        all.put("a thumbnail in the header", withThumbnailInHeader());
        all.put("fields of the header", withSegment(JPEG, 0xEE, "Adobe" + "GPS 51" + "\1"));
        all.put("bytes between segments", inserted(JPEG, 2, segment(0xFE, latin("\u00FF" + SECRET))));
        all.put("a line behind its end", joined(JPEG, latin(SECRET)));
        all.put(
                "a second picture",
                joined(withSegment(JPEG, 0xE2, "MPF\0" + SECRET), withSegment(JPEG, 0xE1, exif(1, 96, SECRET))));
        all.put("a zip file behind its end", joined(JPEG, zip()));
        all.put("a comment before its end", inserted(JPEG, JPEG.length - 2, segment(0xFE, latin(SECRET))));
        return all;
    }

    private static byte[] withThumbnailInHeader() {
        byte[] thumbnail = latin("JFIF\0\1\2\1\0\140\0\140\4\4" + SECRET.repeat(3));
        return withSegment(withoutSegments(JPEG, 0xE0), 0xE0, thumbnail);
    }

    private static byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(SECRET));
            zip.write(latin(SECRET));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> tellingPngs() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (String type : List.of("tEXt", "zTXt", "iTXt", "eXIf", "tIME", "prVt", "fcTL", "caBX")) {
            all.put(type, withChunk(PNG, type, SECRET));
        }
        for (String type : List.of("gAMA", "cHRM", "sRGB", "pHYs", "tRNS")) {
            all.put(type + " with more in it", withChunk(PNG, type, SECRET.repeat(3)));
        }
        byte[] gamma = ByteBuffer.allocate(4).putInt(45455).array();
        all.put("a second gamma", withChunk(withChunk(PNG, "gAMA", "GPS "), "gAMA", gamma));
        byte[] open = Arrays.copyOf(PNG, PNG.length - 12);
        all.put("an end with something in it", joined(open, chunk("IEND", latin(SECRET))));
        all.put("a text behind the pixels", joined(open, chunk("tEXt", latin(SECRET)), chunk("IEND", new byte[0])));
        all.put("a zip file behind its end", joined(PNG, zip()));
        all.put("a line behind its end", joined(PNG, latin(SECRET)));
        all.put("more behind the pixels' own end", withPixels(joined(pixels(), latin(SECRET))));
        return all;
    }

    private static List<String> tellingPngNames() {
        return List.copyOf(tellingPngs().keySet());
    }

    /** The content of the only chunk of pixels, which is the last but one. */
    private static byte[] pixels() {
        int at = new String(PNG, StandardCharsets.ISO_8859_1).indexOf("IDAT");
        return Arrays.copyOfRange(PNG, at + 4, at + 4 + ByteBuffer.wrap(PNG).getInt(at - 4));
    }

    private static byte[] withPixels(byte[]... contents) {
        byte[] png = Arrays.copyOf(PNG, 33);
        for (byte[] content : contents) {
            png = joined(png, chunk("IDAT", content));
        }
        return joined(png, chunk("IEND", new byte[0]));
    }

    // ---- what is left

    @ParameterizedTest
    @MethodSource("telling")
    void aJpegTellsOnlyWhatIsSeen(String planted) throws IOException {
        byte[] telling = tellingJpegs().getOrDefault(planted, JPEG);
        assertTellsOnlyWhatIsSeen(telling, JPEG, planted);
    }

    @ParameterizedTest
    @MethodSource("tellingPngNames")
    void aPngTellsOnlyWhatIsSeen(String planted) throws IOException {
        byte[] telling = tellingPngs().getOrDefault(planted, PNG);
        assertTellsOnlyWhatIsSeen(telling, PNG, planted);
    }

    private static void assertTellsOnlyWhatIsSeen(byte[] telling, byte[] plain, String planted) throws IOException {
        assertThat(textOf(telling)).contains("GPS ");
        PictureFile file = PictureFile.clean(telling, MANY);
        String text = textOf(file.bytes());
        assertThat(text).doesNotContain("GPS", "Exif", "XMP", "MPF", "PK", "tEXt", "zTXt", "iTXt", "eXIf", "prVt");
        // That header is no longer than it has to be.
        assertThat(file.toldMore()).isEqualTo(!planted.equals("fields of the header"));
        assertThat(raster(file.bytes())).isEqualTo(raster(plain));
        assertThat(PictureFile.clean(file.bytes(), MANY)).isEqualTo(file).hasSameHashCodeAs(file);
        assertThat(PictureFile.clean(file.bytes(), MANY).toldMore()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"iCCP", "sBIT", "bKGD"})
    void whatTellsOfColoursOnlyGoesWithoutAWord(String type) {
        PictureFile file = PictureFile.clean(withChunk(PNG, type, "Display of Anna\0"), MANY);
        assertThat(file.toldMore()).isFalse();
        assertThat(textOf(file.bytes())).doesNotContain("Anna");
        PictureFile photograph = PictureFile.clean(withSegment(JPEG, 0xE2, "ICC_PROFILE\0\1\1Anna"), MANY);
        assertThat(photograph.toldMore()).isFalse();
        assertThat(textOf(photograph.bytes())).doesNotContain("Anna");
    }

    @Test
    void whatIsSeenStays() throws IOException {
        for (byte[] picture : List.of(
                JPEG,
                PictureMaker.progressive(33, 17),
                PictureMaker.bytes(33, 17, BufferedImage.TYPE_BYTE_GRAY, "jpg"),
                PictureMaker.inks(33, 17),
                PNG,
                PictureMaker.bytes(33, 17, BufferedImage.TYPE_BYTE_GRAY, "png"),
                PictureMaker.bytes(33, 17, BufferedImage.TYPE_BYTE_INDEXED, "png"),
                PictureMaker.bytes(33, 17, BufferedImage.TYPE_BYTE_BINARY, "png"),
                PictureMaker.bytes(33, 17, BufferedImage.TYPE_USHORT_GRAY, "png"),
                PictureMaker.bytes(33, 17, BufferedImage.TYPE_INT_ARGB, "png"))) {
            PictureFile file = PictureFile.clean(picture, MANY);
            assertThat(raster(file.bytes())).isEqualTo(raster(picture));
            assertThat(file.toldMore()).isFalse();
            assertThat(file.length()).isEqualTo(file.bytes().length);
        }
    }

    /** Of which the JDK says which passes there are by writing them. */
    @Test
    void interlacedPicturesOfAnySizeAreWhole() throws IOException {
        for (int width = 1; width < 20; width++) {
            for (int height = 1; height < 12; height++) {
                byte[] png = PictureMaker.interlaced(width, height);
                assertThat(raster(PictureFile.clean(png, MANY).bytes())).isEqualTo(raster(png));
            }
        }
    }

    @Test
    void pixelsInManyChunksBecomeOne() throws IOException {
        byte[] pixels = pixels();
        byte[] torn = withPixels(Arrays.copyOf(pixels, 5), new byte[0], Arrays.copyOfRange(pixels, 5, pixels.length));
        assertThat(PictureFile.clean(torn, MANY)).isEqualTo(PictureFile.clean(PNG, MANY));
    }

    // ---- how dense

    @Test
    void aCameraSaysHowDenseItsPhotographIs() {
        byte[] bare = withoutSegments(JPEG, 0xE0);
        PictureFile file = PictureFile.clean(withSegment(bare, 0xE1, exif(1, 300, "")), MANY);
        assertThat(file.pixelsPerInch()).isEqualTo(300);
        assertThat(PictureFile.clean(file.bytes(), MANY).pixelsPerInch()).isEqualTo(300);
        assertThat(PictureFile.clean(bare, MANY).pixelsPerInch()).isEqualTo(96);
    }

    @Test
    void aHeaderSaysHowDenseAPhotographIsBeforeTheCameraDoes() {
        byte[] inCentimetres = withSegment(withoutSegments(JPEG, 0xE0), 0xE0, "JFIF\0\1\2\2\0\166\0\166\0\0");
        assertThat(PictureFile.clean(inCentimetres, MANY).pixelsPerInch()).isEqualTo(300);
        assertThat(PictureFile.clean(withSegment(inCentimetres, 0xE1, exif(1, 72, "")), MANY)
                        .pixelsPerInch())
                .isEqualTo(300);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 29, 2401, 70_000, -1})
    void aDensityThatNoPaperCanHaveIsNone(int perInch) {
        PictureFile file = PictureFile.clean(withSegment(JPEG, 0xE1, exif(1, perInch, "")), MANY);
        assertThat(file.pixelsPerInch()).isEqualTo(96);
        assertThat(PictureFile.clean(file.bytes(), MANY).pixelsPerInch()).isEqualTo(96);
    }

    @Test
    void aPngSaysHowDenseItIs() {
        byte[] metres =
                ByteBuffer.allocate(9).putInt(11811).putInt(11811).put((byte) 1).array();
        PictureFile file = PictureFile.clean(withChunk(PNG, "pHYs", metres), MANY);
        assertThat(file.pixelsPerInch()).isEqualTo(300);
        assertThat(file.toldMore()).isFalse();
        assertThat(PictureFile.clean(file.bytes(), MANY).pixelsPerInch()).isEqualTo(300);
    }

    // ---- how the colours are coded

    /** Without a word of how they are coded, Java guesses by the names of the components, and so does everybody else. */
    @Test
    void coloursThatAreNoYccGetNoHeaderThatSaysSo() throws IOException {
        byte[] rgb = renamed(withoutSegments(JPEG, 0xE0));
        PictureFile named = PictureFile.clean(rgb, MANY);
        assertThat(textOf(named.bytes())).doesNotContain("JFIF");
        assertThat(raster(named.bytes())).isEqualTo(raster(rgb));
        byte[] adobe = withSegment(withoutSegments(JPEG, 0xE0), 0xEE, "Adobe\0\144\0\0\0\0\0");
        PictureFile untransformed = PictureFile.clean(adobe, MANY);
        assertThat(textOf(untransformed.bytes())).contains("Adobe").doesNotContain("JFIF");
        assertThat(colours(untransformed.bytes())).isEqualTo(colours(adobe)).isNotEqualTo(colours(JPEG));
    }

    @Test
    void inksKeepTheirTransform() throws IOException {
        byte[] adobe = withSegment(PictureMaker.inks(8, 8), 0xEE, "Adobe\0\144\0\0\0\0\2");
        PictureFile file = PictureFile.clean(adobe, MANY);
        assertThat(file.isForPrint()).isTrue();
        assertThat(textOf(file.bytes())).contains("Adobe");
        assertThat(raster(file.bytes())).isEqualTo(raster(adobe));
    }

    // ---- which side is up

    @Test
    void greyPhotographsStayAsDarkAsTheyAreWhenTheyAreTurned() throws IOException {
        byte[] grey = PictureMaker.bytes(32, 32, BufferedImage.TYPE_BYTE_GRAY, "jpg");
        PictureFile turned = PictureFile.clean(withSegment(grey, 0xE1, exif(3, 300, "")), MANY)
                .upright(100_000);
        int before = raster(grey)[10 + 32 * 20];
        int after = colours(turned.bytes())[(32 - 1 - 10) + 32 * (32 - 1 - 20)] & 0xFF;
        assertThat(after).isBetween(before - 4, before + 4);
        assertThat(turned.isTurned()).isFalse();
    }

    @Test
    void pixelsThatAreNotSquareTurnWithThePhotograph() {
        byte[] wide = withSegment(withoutSegments(JPEG, 0xE0), 0xE0, "JFIF\0\1\2\1\0\226\1\54\0\0");
        PictureFile file = PictureFile.clean(withSegment(wide, 0xE1, exif(6, 72, "")), MANY);
        assertThat(file.isTurned()).isTrue();
        assertThat(file.pixelsPerInch()).isEqualTo(150);
        assertThat(file.upright(100_000).pixelsPerInch()).isEqualTo(300);
    }

    // ---- what is refused

    @Test
    void segmentsThatAreLongerThanTheirTablesAreRefused() {
        for (int marker : new int[] {0xDB, 0xC4, 0xDD, 0xDA}) {
            assertDamaged(withSegment(JPEG, marker, SECRET));
        }
        byte[] longFrame = withSegment(JPEG, 0xC0, "\b\0\10\0\10\1\1\21\0" + SECRET);
        assertDamaged(longFrame);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xC3, 0xC5, 0xC6, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB, 0xCC, 0xCD, 0xCE, 0xCF, 0xDE, 0xDF})
    void framesThatNotEverybodyShowsAreRefused(int marker) {
        assertUnusual(withSegment(JPEG, marker, "\b\0\10\0\10\1\1\21\0"));
    }

    @Test
    void twoFramesTwelveBitsAndHeightsThatComeLaterAreRefused() {
        assertUnusual(withSegment(JPEG, 0xC0, "\b\0\20\0\40\1\1\21\0"));
        assertUnusual(withSegment(JPEG, 0xC1, "\f\0\10\0\10\1\1\21\0"));
        assertUnusual(withSegment(JPEG, 0xC0, "\b\0\0\0\10\1\1\21\0"));
        assertUnusual(withSegment(JPEG, 0xC0, "\b\0\10\0\10\2\1\21\0\1\21\0"));
    }

    @Test
    void chunksThatLieAreRefused() {
        byte[] longer = withChunk(PNG, "tEXt", SECRET);
        ByteBuffer.wrap(longer).putInt(33, 1 << 20);
        assertDamaged(longer);
        ByteBuffer.wrap(longer).putInt(33, -1);
        assertDamaged(longer);
        ByteBuffer.wrap(longer).putInt(33, 3);
        assertDamaged(longer);
        assertDamaged(withChunk(PNG, "IHDR", Arrays.copyOfRange(PNG, 16, 29)));
        assertUnusual(withChunk(PNG, "CgBI", SECRET));
        byte[] oddHeader = PNG.clone();
        oddHeader[24] = 5;
        sumUp(oddHeader, 8);
        assertDamaged(oddHeader);
    }

    @Test
    void moreOrFewerPixelsThanTheHeaderSaysAreRefused() {
        assertDamaged(withPixels(deflated(16 * (1 + 32 * 3) + 1)));
        assertDamaged(withPixels(deflated(16 * (1 + 32 * 3) - 1)));
        assertDamaged(withPixels(latin(SECRET)));
        assertDamaged(withPixels(Arrays.copyOf(pixels(), pixels().length - 1)));
        assertDamaged(withPixels());
        assertThat(PictureFile.clean(withPixels(deflated(16 * (1 + 32 * 3))), MANY)
                        .width())
                .isEqualTo(32);
    }

    private static byte[] deflated(int length) {
        Deflater deflater = new Deflater();
        deflater.setInput(new byte[length]);
        deflater.finish();
        byte[] compressed = new byte[1000];
        int size = deflater.deflate(compressed);
        deflater.end();
        return Arrays.copyOf(compressed, size);
    }

    @Test
    void tooManyPixelsAreRefusedBeforeTheyAreCounted() {
        assertThatThrownBy(() -> PictureFile.clean(PNG, 500)).hasMessageStartingWith("A picture has at most");
        assertThatThrownBy(() -> PictureFile.clean(JPEG, 500)).hasMessageStartingWith("A picture has at most");
    }

    @Test
    void anyBytesAreAPictureOrARefusal() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = (i % 2 == 0 ? JPEG : PNG).clone();
            for (int flips = random.nextInt(4); flips >= 0; flips--) {
                bytes[8 + random.nextInt(bytes.length - 8)] = (byte) random.nextInt();
            }
            try {
                PictureFile file = PictureFile.clean(bytes, MANY);
                assertThat(PictureFile.clean(file.bytes(), MANY)).isEqualTo(file);
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageMatching("(The picture|A picture|The bytes) [a-z].*\\.");
            }
        }
    }

    private static void assertDamaged(byte[] picture) {
        assertThatThrownBy(() -> PictureFile.clean(picture, MANY)).hasMessage("The picture is damaged or cut off.");
    }

    private static void assertUnusual(byte[] picture) {
        assertThatThrownBy(() -> PictureFile.clean(picture, MANY))
                .hasMessageStartingWith("The picture is coded in a way");
    }

    private static String textOf(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The JPEG with its components called R, G and B. */
    private static byte[] renamed(byte[] jpeg) {
        byte[] renamed = jpeg.clone();
        int frame = textOf(renamed).indexOf("\u00FF\u00C0");
        int scan = textOf(renamed).indexOf("\u00FF\u00DA");
        for (int i = 0; i < 3; i++) {
            renamed[frame + 10 + 3 * i] = (byte) "RGB".charAt(i);
            renamed[scan + 5 + 2 * i] = (byte) "RGB".charAt(i);
        }
        return renamed;
    }

    /** As any program shows it. */
    private static int[] colours(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** What is stored of each pixel, whatever colours that makes; Java shows no inks. */
    private static int[] raster(byte[] picture) throws IOException {
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);
            return (reader.canReadRaster()
                            ? reader.readRaster(0, null)
                            : reader.read(0).getData())
                    .getPixels(0, 0, reader.getWidth(0), reader.getHeight(0), (int[]) null);
        }
    }
}
