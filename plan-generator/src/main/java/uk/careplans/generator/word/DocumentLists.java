package uk.careplans.generator.word;

import java.util.List;
import org.xml.sax.SAXException;
import uk.careplans.generator.gate.Xml;

/**
 * Counts the lists of one document after another. It keeps bytes: trees may not be shared between threads, and take room
 * for as long as a template is used. Immutable.
 */
final class DocumentLists {

    private final ListRestarts restarts;
    private final byte[] styles;

    /**
     * @param styles the part; not copied and must not change
     */
    DocumentLists(ListRestarts restarts, byte[] styles) {
        this.restarts = restarts;
        this.styles = styles;
    }

    /** The lists of a document that has these besides the template's. */
    ReadableLists with(List<NewList> newLists) {
        try {
            return new ReadableLists(Xml.parse(restarts.numbering(newLists)), new ReadableStyles(Xml.parse(styles)));
        } catch (SAXException e) {
            throw new IllegalStateException("The styles or lists of a document are not well-formed", e);
        }
    }
}
