package uk.careplans.testkit.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import uk.careplans.model.Picture;

/** Makes pictures for tests: a red left half and a blue right half, with a white corner at the top left. */
public final class PictureMaker {

    private PictureMaker() {}

    public static Picture png(int width, int height, String description) {
        return Picture.of(bytes(width, height, "png"), description);
    }

    /** The same picture in any format that Java writes: {@code png}, {@code jpg}, {@code gif}. */
    public static byte[] bytes(int width, int height, String format) {
        return bytes(width, height, BufferedImage.TYPE_INT_RGB, format);
    }

    /**
     * The same picture.
     *
     * @param type one of those of {@link BufferedImage}
     */
    public static byte[] bytes(int width, int height, int type, String format) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width, height);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width / 4, height / 4);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A JPEG that is as long as one can be: every pixel another colour. */
    public static byte[] noise(int width, int height, float quality) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return written("jpeg", new IIOImage(image, null, null), quality, false);
    }

    /** A progressive JPEG of the usual picture. */
    public static byte[] progressive(int width, int height) {
        return inPasses("jpeg", width, height);
    }

    /** An interlaced PNG of the usual picture. */
    public static byte[] interlaced(int width, int height) {
        return inPasses("png", width, height);
    }

    private static byte[] inPasses(String format, int width, int height) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes(width, height, "png")));
            return written(format, new IIOImage(image, null, null), 0.9f, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JPEG in the four colours of print, without any header that says so. */
    public static byte[] inks(int width, int height) {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.setPixel(x, y, new int[] {x * 9 % 256, y * 7 % 256, 80, 30});
            }
        }
        return written("jpeg", new IIOImage(raster, null, null), 0.9f, false);
    }

    private static byte[] written(String format, IIOImage image, float quality, boolean progressive) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            if (progressive) {
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(out);
            writer.write(null, image, how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
