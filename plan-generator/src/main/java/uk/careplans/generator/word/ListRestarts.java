package uk.careplans.generator.word;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Document;
import uk.careplans.generator.gate.Xml;
import uk.careplans.generator.zip.Codebook;
import uk.careplans.generator.zip.Draft;

/**
 * The numbering part of a document: that of the template, and the lists that the document has and the template has not.
 * Immutable.
 *
 * @param literals the part before and behind a document's own lists
 * @param firstId the first free id of a list
 * @param definition the one behind the lists of a document's own
 * @param again what is in each list of the template when it starts again
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the generator
record ListRestarts(String partName, List<byte[]> literals, int firstId, int definition, Map<Integer, String> again) {

    /** Numbers go in as text: {@code %d} would write them in the figures of the computer's language. */
    private static final String OWN = "<w:abstractNumId w:val=\"%s\"/>%s";

    /** For every level: a list is used at one of them, whichever that is. */
    private static final String START = "<w:lvlOverride w:ilvl=\"%s\"><w:startOverride w:val=\"%s\"/></w:lvlOverride>";

    private static final String LIST = "<w:num xmlns:w=\"%s\" w:numId=\"%s\">%s</w:num>";

    static ListRestarts of(String partName, Document numbering, int firstId, int definition) {
        // Lists come last but for this note of an old Mac version of Word, which nobody needs.
        Wml.all(numbering.getDocumentElement(), "numIdMacAtCleanup").forEach(Wml::remove);
        byte[] xml = Xml.bytes(numbering);
        int end = endOf(xml);
        return new ListRestarts(
                partName,
                List.of(Arrays.copyOf(xml, end), Arrays.copyOfRange(xml, end, xml.length)),
                firstId,
                definition,
                RestartedLists.of(numbering));
    }

    /** The part with these lists, too. */
    byte[] numbering(List<NewList> newLists) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(literals.get(0));
        all.writeBytes(own(newLists));
        all.writeBytes(literals.get(1));
        return all.toByteArray();
    }

    /** Writes the part with these lists, too. */
    void write(List<NewList> newLists, Codebook book, Draft out) {
        out.write(book.literal(literals.get(0)));
        out.write(own(newLists));
        out.write(book.literal(literals.get(1)));
    }

    private byte[] own(List<NewList> newLists) {
        StringBuilder lists = new StringBuilder();
        int id = firstId;
        for (NewList list : newLists) {
            String content = list.again() == NewList.OWN
                    ? startingWith(list.firstNumber())
                    : Objects.requireNonNull(again.get(list.again()));
            lists.append(LIST.formatted(Wml.W, id++, content));
        }
        return lists.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String startingWith(int firstNumber) {
        StringBuilder starts = new StringBuilder();
        for (int level = 0; level < OwnLists.LEVELS; level++) {
            starts.append(START.formatted(level, firstNumber));
        }
        return OWN.formatted(definition, starts);
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
