package uk.careplans.generator.merge;

import uk.careplans.generator.word.NewLinks;
import uk.careplans.model.Picture;

/**
 * Where one story of a document leads and its template does not.
 *
 * @param links of the whole document
 * @param story the name of the story's part
 */
record StoryLinks(NewLinks links, String story) {

    /** The id of a relationship to an address that is known to be harmless. */
    String to(String address) {
        return links.toAddress(story, "hyperlink", address);
    }

    /** The id of a relationship to a picture, which the document holds once. */
    String to(Picture picture) {
        Picture.Format format = picture.format();
        return links.toPart(story, "image", format.extension(), format.mediaType(), picture.bytes());
    }
}
