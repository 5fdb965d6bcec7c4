package uk.careplans.generator.template;

import uk.careplans.generator.word.Story;
import uk.careplans.generator.word.WordFile;
import uk.careplans.generator.word.XmlText;
import uk.careplans.model.Picture;

/** A picture of the pack in its frame. All of it but the drawing's number is known when a form is compiled. */
final class Emblem {

    private static final String DECORATION =
            "<a:extLst xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
                    + "<a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\"><adec:decorative"
                    + " xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" val=\"1\"/></a:ext></a:extLst>";

    private final PackPicture picture;
    private final PictureFrame frame;
    private final String relationship;

    Emblem(PackPicture picture, PictureFrame frame, WordFile file, Story story) {
        this.picture = picture;
        this.frame = frame;
        Picture content = picture.picture();
        relationship = file.addPicture(
                story,
                content.bytes(),
                content.format().extension(),
                content.format().mediaType());
    }

    /** Adds it as a run of its own. */
    void addTo(StepList steps, RunLook look) {
        Picture content = picture.picture();
        PictureFrame.Size size = frame.sizeOf(content);
        steps.add(new Step.Literal("<w:r>" + look.plain(), true));
        for (String part : frame.parts()) {
            switch (part) {
                case PictureFrame.ID -> steps.add(new Step.FreshId(Step.IdKind.DRAWING));
                case PictureFrame.WIDTH -> steps.addUnseen(String.valueOf(size.width()));
                case PictureFrame.HEIGHT -> steps.addUnseen(String.valueOf(size.height()));
                case PictureFrame.ALT ->
                    steps.addUnseen(picture.decorative() ? "" : XmlText.escaped(content.description()));
                case PictureFrame.RELATIONSHIP -> steps.addUnseen(relationship);
                case PictureFrame.DECORATION -> steps.addUnseen(picture.decorative() ? DECORATION : "");
                default -> steps.addUnseen(part);
            }
        }
        steps.addUnseen("</w:r>");
    }
}
