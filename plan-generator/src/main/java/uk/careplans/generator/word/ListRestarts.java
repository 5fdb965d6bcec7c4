package uk.careplans.generator.word;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.w3c.dom.Document;

/**
 * The numbering part of a document: that of the template, and for every numbered list of the document's own a new list
 * with the same look and a first number of its own. Immutable.
 */
final class ListRestarts {

    /** Numbers go in as text: {@code %d} would write them in the figures of the computer's language. */
    private static final String RESTART = """
            <w:num xmlns:w="%s" w:numId="%s"><w:abstractNumId w:val="%s"/>%s</w:num>""";

    /** For every level: a list is used at one of them, whichever that is. */
    private static final String START = "<w:lvlOverride w:ilvl=\"%s\"><w:startOverride w:val=\"%s\"/></w:lvlOverride>";

    private final String partName;
    private final byte[] numbering;
    private final int end;
    private final int firstId;
    private final int definition;

    ListRestarts(String partName, Document numbering, int firstId, int definition) {
        // Lists come last but for this note of an old Mac version of Word, which nobody needs.
        Wml.all(numbering.getDocumentElement(), "numIdMacAtCleanup").forEach(Wml::remove);
        this.partName = partName;
        this.numbering = Xml.bytes(numbering);
        this.end = endOf(this.numbering);
        this.firstId = firstId;
        this.definition = definition;
    }

    String partName() {
        return partName;
    }

    byte[] numbering(List<Integer> firstNumbers) {
        StringBuilder lists = new StringBuilder();
        int id = firstId;
        for (int firstNumber : firstNumbers) {
            StringBuilder starts = new StringBuilder();
            for (int level = 0; level < OwnLists.LEVELS; level++) {
                starts.append(START.formatted(level, firstNumber));
            }
            lists.append(RESTART.formatted(Wml.W, id++, definition, starts));
        }
        byte[] added = lists.toString().getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(numbering, numbering.length + added.length);
        System.arraycopy(added, 0, all, end, added.length);
        System.arraycopy(numbering, end, all, end + added.length, numbering.length - end);
        return all;
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
