package uk.careplans.generator.word;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.w3c.dom.Document;
import uk.careplans.generator.zip.Codebook;
import uk.careplans.generator.zip.Draft;

/**
 * The numbering part of a document: that of the template, and for every numbered list of the document's own a new list
 * with the same look and a first number of its own. Immutable.
 */
final class ListRestarts {

    /** Numbers go in as text: {@code %d} would write them in the figures of the computer's language. */
    private static final String RESTART = """
            <w:num xmlns:w="%s" w:numId="%s"><w:abstractNumId w:val="%s"/><w:lvlOverride w:ilvl="0">\
            <w:startOverride w:val="%s"/></w:lvlOverride></w:num>""";

    private final String partName;
    private final List<byte[]> literals;
    private final int firstId;
    private final int definition;

    ListRestarts(String partName, Document numbering, int firstId, int definition) {
        // Lists come last but for this note of an old Mac version of Word, which nobody needs.
        Wml.all(numbering.getDocumentElement(), "numIdMacAtCleanup").forEach(Wml::remove);
        this.partName = partName;
        byte[] xml = Xml.bytes(numbering);
        int end = endOf(xml);
        this.literals = List.of(Arrays.copyOf(xml, end), Arrays.copyOfRange(xml, end, xml.length));
        this.firstId = firstId;
        this.definition = definition;
    }

    String partName() {
        return partName;
    }

    int firstId() {
        return firstId;
    }

    /** The part before and behind a document's own lists. */
    List<byte[]> literals() {
        return literals;
    }

    /** Writes the part with one more list for each of these first numbers. */
    void write(List<Integer> firstNumbers, Codebook book, Draft out) {
        out.write(book.literal(literals.get(0)));
        int id = firstId;
        for (int firstNumber : firstNumbers) {
            out.write(RESTART.formatted(Wml.W, id++, definition, firstNumber).getBytes(StandardCharsets.UTF_8));
        }
        out.write(book.literal(literals.get(1)));
    }

    /** Where the closing tag of the root begins; there is always one, since every file has its two kinds of list. */
    private static int endOf(byte[] xml) {
        int at = xml.length - 1;
        while (xml[at] != '<') {
            at--;
        }
        return at;
    }
}
