package uk.careplans.generator.merge;

import uk.careplans.generator.template.PictureFrame;
import uk.careplans.model.Picture;

/** Writes a picture into its frame: as large as fits, and never out of shape. */
final class PictureWriter {

    private static final long UNITS_PER_INCH = 914_400;

    private static final String DECORATION =
            "<a:extLst xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
                    + "<a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\"><adec:decorative"
                    + " xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" val=\"1\"/></a:ext></a:extLst>";

    private final Output out;
    private final Around around;

    PictureWriter(Output out, Around around) {
        this.out = out;
        this.around = around;
    }

    /**
     * Writes the picture into a run.
     *
     * @param number which no other drawing of the document has
     */
    void write(Picture picture, boolean decorative, PictureFrame frame, int number) {
        double scale = Math.min(
                (double) frame.width() / natural(picture.width(), picture),
                (double) frame.height() / natural(picture.height(), picture));
        double size = frame.fills() ? scale : Math.min(1, scale);
        for (String part : frame.parts()) {
            switch (part) {
                case PictureFrame.ID -> out.append(number);
                case PictureFrame.WIDTH -> out.append(scaled(picture.width(), picture, size));
                case PictureFrame.HEIGHT -> out.append(scaled(picture.height(), picture, size));
                case PictureFrame.ALT -> out.escape(decorative ? "" : picture.description());
                case PictureFrame.RELATIONSHIP -> out.append(around.to(picture));
                case PictureFrame.DECORATION -> out.append(decorative ? DECORATION : "");
                default -> out.append(part);
            }
        }
    }

    private static double natural(int pixels, Picture picture) {
        return (double) pixels * UNITS_PER_INCH / picture.pixelsPerInch();
    }

    private static int scaled(int pixels, Picture picture, double size) {
        return (int) Math.max(1, Math.round(natural(pixels, picture) * size));
    }
}
