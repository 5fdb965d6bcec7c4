package uk.careplans.generator.template;

import java.util.List;
import uk.careplans.model.Picture;

/**
 * A place for a picture: a drawing with holes for what is known only when a document is made.
 *
 * @param parts XML, and between it each hole as a part of its own
 * @param width how wide the place is, in English metric units, of which an inch has 914,400
 * @param height how high it is
 * @param inline whether it stands in the line like a letter, and does not float
 * @param fills whether the picture is made as large as the place allows; else it keeps its size, if that is smaller
 */
public record PictureFrame(List<String> parts, long width, long height, boolean inline, boolean fills) {

    private static final long UNITS_PER_INCH = 914_400;

    /** The number of the drawing. */
    public static final String ID = "\uE000";
    /** How wide the picture is. */
    public static final String WIDTH = "\uE001";
    /** How high it is. */
    public static final String HEIGHT = "\uE002";
    /** What it shows. */
    public static final String ALT = "\uE003";
    /** The relationship to its bytes. */
    public static final String RELATIONSHIP = "\uE004";
    /** The mark of a picture that need not be described. */
    public static final String DECORATION = "\uE005";

    /** Fifteen by twenty centimetres: what fits a page with any usual margins. */
    private static final long PAGE_WIDTH = 5_400_000;

    private static final long PAGE_HEIGHT = 7_200_000;

    private static final String INLINE = "<w:drawing><wp:inline"
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"\uE001\" cy=\"\uE002\"/>"
            + "<wp:docPr id=\"\uE000\" name=\"Picture\" descr=\"\uE003\">\uE005</wp:docPr>"
            + "<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr><a:graphic>"
            + "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>"
            + "<pic:cNvPr id=\"0\" name=\"Picture\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
            + "<a:blip r:embed=\"\uE004\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
            + "<a:off x=\"0\" y=\"0\"/><a:ext cx=\"\uE001\" cy=\"\uE002\"/></a:xfrm><a:prstGeom prst=\"rect\">"
            + "<a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>";

    /** Takes a copy. */
    public PictureFrame {
        parts = List.copyOf(parts);
    }

    /** A picture among words, as large as it is, but no larger than a page. */
    static PictureFrame amongWords() {
        return of(INLINE, PAGE_WIDTH, PAGE_HEIGHT, true, false);
    }

    static PictureFrame of(String xml, long width, long height, boolean inline, boolean fills) {
        return new PictureFrame(
                List.of(xml.split("(?=[\uE000-\uE005])|(?<=[\uE000-\uE005])", -1)), width, height, inline, fills);
    }

    /**
     * How large a picture is drawn: as large as fits, and never out of shape.
     *
     * @param width in English metric units
     * @param height in English metric units
     */
    public record Size(int width, int height) {}

    /** How large a picture is in this place. */
    public Size sizeOf(Picture picture) {
        double naturalWidth = natural(picture.width(), picture);
        double naturalHeight = natural(picture.height(), picture);
        double fitting = Math.min(width / naturalWidth, height / naturalHeight);
        double scale = fills ? fitting : Math.min(1, fitting);
        return new Size(scaled(naturalWidth, scale), scaled(naturalHeight, scale));
    }

    private static double natural(int pixels, Picture picture) {
        return (double) pixels * UNITS_PER_INCH / picture.pixelsPerInch();
    }

    private static int scaled(double natural, double scale) {
        return (int) Math.max(1, Math.round(natural * scale));
    }
}
