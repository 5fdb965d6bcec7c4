package uk.careplans.generator.word;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.careplans.generator.gate.FileRule;
import uk.careplans.generator.gate.WordFileException;
import uk.careplans.model.picture.PictureFile;

/**
 * Cleans the pictures that an author put into a file of all that they tell beside what is seen: every document has them,
 * and a photograph of the council's offices may tell whose telephone took it, and where.
 *
 * <p>GIF, SVG and metafiles are taken as they are. A photograph that was taken with the camera turned stays as its pixels lie:
 * that is how Word shows it, which turns the frame when such a photograph is inserted.
 */
final class TemplatePictures {

    private static final Set<String> CLEANED = Set.of("image/png", "image/jpeg", "image/jpg");
    /** More than a page of A3 at 600 dots to an inch. */
    private static final long MOST_PIXELS = 100_000_000;

    private final String file;
    private final Set<ForeignData> found = EnumSet.noneOf(ForeignData.class);

    private TemplatePictures(String file) {
        this.file = file;
    }

    /**
     * Cleans the pictures among the parts.
     *
     * @param contents what is in the parts; cleaned pictures take the place of what was there
     * @return what they told
     */
    static Set<ForeignData> clean(String file, Map<String, OutputPart> parts, Map<String, byte[]> contents)
            throws WordFileException {
        TemplatePictures pictures = new TemplatePictures(file);
        for (OutputPart part : parts.values()) {
            byte[] content = contents.get(part.name());
            // Word goes by the bytes, whatever the name says, and so do those who look for traces.
            if (CLEANED.contains(part.contentType())
                    || (part.contentType().startsWith("image/") && content != null && PictureFile.isOne(content))) {
                contents.put(
                        part.name(), pictures.cleaned(part.name(), Objects.requireNonNullElse(content, new byte[0])));
            }
        }
        return pictures.found;
    }

    private byte[] cleaned(String part, byte[] content) throws WordFileException {
        try {
            PictureFile picture = PictureFile.clean(content, MOST_PIXELS);
            if (picture.toldMore()) {
                found.add(ForeignData.PICTURES);
            }
            if (picture.isTurned()) {
                found.add(ForeignData.TURNED_PICTURES);
            }
            return picture.bytes();
        } catch (IllegalArgumentException e) {
            throw WordFileException.of(FileRule.PICTURE, file, part, String.valueOf(e.getMessage()), e);
        }
    }
}
