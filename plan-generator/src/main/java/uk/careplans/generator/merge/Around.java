package uk.careplans.generator.merge;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.careplans.generator.word.NewLinks;
import uk.careplans.generator.word.Property;
import uk.careplans.model.Picture;

/**
 * What a story of a document can refer to.
 *
 * @param part the name of the story's part
 * @param links where the document leads and its template does not
 * @param properties the document's properties, as XML writes them
 * @param notes those whose marks are written and that may be left out; the body, which has the marks, is written first
 */
record Around(String part, NewLinks links, Map<Property, String> properties, Set<String> notes) {

    /** The id of a relationship to an address that is known to be harmless. */
    String to(String address) {
        return links.toAddress(part, "hyperlink", address);
    }

    /** The id of a relationship to a picture, which the document holds once. */
    String to(Picture picture) {
        Picture.Format format = picture.format();
        return links.toPart(part, "image", format.extension(), format.mediaType(), picture.bytes());
    }

    String property(Property property) {
        return Objects.requireNonNull(properties.get(property));
    }

    /** Never shows what the properties say. */
    @Override
    public String toString() {
        return "around " + part;
    }
}
