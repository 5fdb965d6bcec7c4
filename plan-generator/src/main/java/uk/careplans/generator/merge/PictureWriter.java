package uk.careplans.generator.merge;

import uk.careplans.generator.template.PictureFrame;
import uk.careplans.model.Picture;

/** Writes a picture of a plan into its frame. */
final class PictureWriter {

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
    void write(Picture picture, PictureFrame frame, int number) {
        PictureFrame.Size size = frame.sizeOf(picture);
        for (String part : frame.parts()) {
            switch (part) {
                case PictureFrame.ID -> out.append(number);
                case PictureFrame.WIDTH -> out.append(size.width());
                case PictureFrame.HEIGHT -> out.append(size.height());
                case PictureFrame.ALT -> out.escape(picture.description());
                case PictureFrame.RELATIONSHIP -> out.append(around.to(picture));
                case PictureFrame.DECORATION -> {}
                default -> out.append(part);
            }
        }
    }
}
