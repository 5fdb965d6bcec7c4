package uk.careplans.model.picture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Turns a photograph the way it was seen: once its data are gone, nothing tells a reader that it lies on its side. */
final class Upright {

    /** From the one that is hardly seen, until the file is short enough. */
    private static final List<Float> QUALITIES = List.of(0.9f, 0.8f, 0.7f, 0.6f, 0.5f);

    private Upright() {}

    /**
     * The photograph turned and mirrored as its orientation says, as dense as it was.
     *
     * @param orientation 2 to 8, as cameras count
     * @param density of the photograph as it lies
     */
    static PictureFile of(PictureFile photograph, int orientation, Density density, int mostBytes) {
        if (photograph.isForPrint()) {
            throw new IllegalArgumentException(
                    "A photograph in the colours of print (CMYK) cannot be turned. Save it again in RGB.");
        }
        BufferedImage turned = turned(photograph, orientation);
        Density dense = isOnItsSide(orientation) ? density.onItsSide() : density;
        for (float quality : QUALITIES) {
            PictureFile file = Jpeg.clean(written(turned, quality), Long.MAX_VALUE, dense);
            if (file.length() <= mostBytes) {
                return file;
            }
        }
        throw new IllegalArgumentException(
                "The picture has too many bytes once it is turned upright. Turn it and make it smaller before.");
    }

    private static BufferedImage turned(PictureFile photograph, int orientation) {
        try {
            return turned(read(photograph.bytes()), orientation);
        } catch (IOException | RuntimeException e) {
            throw PictureFile.damaged();
        }
    }

    private static boolean isOnItsSide(int orientation) {
        return orientation >= 5;
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(in, true, true);
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage turned(BufferedImage image, int orientation) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean onItsSide = isOnItsSide(orientation);
        BufferedImage turned =
                new BufferedImage(onItsSide ? height : width, onItsSide ? width : height, BufferedImage.TYPE_INT_RGB);
        AffineTransform transform = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
        Graphics2D graphics = turned.createGraphics();
        graphics.drawImage(image, transform, null);
        graphics.dispose();
        return turned;
    }

    private static byte[] written(BufferedImage image, float quality) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
