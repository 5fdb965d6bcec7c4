package uk.careplans.generator.merge;

import java.util.Map;
import java.util.Objects;
import uk.careplans.generator.word.NewLinks;
import uk.careplans.generator.word.Property;

/**
 * What a story of a document can refer to.
 *
 * @param part the name of the story's part
 * @param links where the document leads and its template does not
 * @param properties the document's properties, as XML writes them
 */
record Around(String part, NewLinks links, Map<Property, String> properties) {

    String property(Property property) {
        return Objects.requireNonNull(properties.get(property));
    }
}
