package uk.careplans.model;

import org.jspecify.annotations.Nullable;
import uk.careplans.model.picture.PictureFile;

/**
 * A picture of a plan: a photograph of the child, a drawing by the child. PNG or JPEG, at most 2 MB and 16 million
 * pixels. Whatever the bytes tell beyond what is seen is taken out when the picture is made: the place and time where a
 * photograph was taken, its camera, thumbnails of what was cut away, comments. A photograph that was taken with the
 * camera turned is turned upright.
 *
 * <p>Immutable. {@code toString} shows nothing of it.
 */
public final class Picture {

    /** What kind of picture the bytes are. */
    public enum Format {
        /** Portable Network Graphics. */
        PNG("image/png", "png"),
        /** What cameras make. */
        JPEG("image/jpeg", "jpeg");

        private final String mediaType;
        private final String extension;

        Format(String mediaType, String extension) {
            this.mediaType = mediaType;
            this.extension = extension;
        }

        /** Like {@code image/png}. */
        public String mediaType() {
            return mediaType;
        }

        /** The ending of a file's name, without a dot. */
        public String extension() {
            return extension;
        }
    }

    private static final int LONGEST_DESCRIPTION = 300;
    private static final int MOST_BYTES = 2_000_000;
    private static final long MOST_PIXELS = 16_000_000;

    private final PictureFile content;
    private final String description;

    private Picture(PictureFile content, String description) {
        this.content = content;
        this.description = description;
    }

    /**
     * Checks and cleans a picture.
     *
     * @param bytes a PNG or JPEG
     * @param description what it shows, for those who cannot see it: one line, at most 300 characters
     * @throws IllegalArgumentException if the bytes are no such picture, are damaged or too large, or if the description
     *     is none; the message shows neither
     */
    public static Picture of(byte[] bytes, String description) {
        if (!isDescription(description)) {
            throw new IllegalArgumentException("Describe the picture in one line of at most 300 characters.");
        }
        return new Picture(cleaned(bytes), description);
    }

    private static PictureFile cleaned(byte[] bytes) {
        checkLength(bytes.length);
        PictureFile file = PictureFile.clean(bytes, MOST_PIXELS);
        if (file.isForPrint()) {
            throw new IllegalArgumentException(
                    "The picture is in the colours of print (CMYK), which not every program shows as meant. Save it again"
                            + " in RGB.");
        }
        PictureFile upright = file.upright(MOST_BYTES);
        // What was put anew may be longer, and a plan that is written must be one that can be read.
        checkLength(upright.length());
        return upright;
    }

    private static void checkLength(int length) {
        if (length > MOST_BYTES) {
            throw new IllegalArgumentException("A picture has at most 2 MB.");
        }
    }

    /** Whether a text describes a picture: one line, not blank, at most 300 characters. */
    public static boolean isDescription(String text) {
        return !text.isBlank()
                && text.codePointCount(0, text.length()) <= LONGEST_DESCRIPTION
                && text.chars().noneMatch(character -> character == '\n' || character == '\r');
    }

    /** The kind of picture. */
    public Format format() {
        return content.isPng() ? Format.PNG : Format.JPEG;
    }

    /** A copy of the bytes, cleaned. */
    public byte[] bytes() {
        return content.bytes();
    }

    /** How many pixels it is wide. */
    public int width() {
        return content.width();
    }

    /** How many pixels it is high. */
    public int height() {
        return content.height();
    }

    /** How many of its pixels make an inch; 96 if it does not say, or says something that no paper can have. */
    public int pixelsPerInch() {
        return content.pixelsPerInch();
    }

    /** What it shows, for those who cannot see it. */
    public String description() {
        return description;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Picture picture
                && picture.description.equals(description)
                && picture.content.equals(content);
    }

    @Override
    public int hashCode() {
        return 31 * description.hashCode() + content.hashCode();
    }

    @Override
    public String toString() {
        return "picture";
    }
}
