package uk.careplans.generator.word;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Document;

/**
 * The numbering part of a document: that of the template, and the lists that the document has and the template has not.
 * Immutable.
 */
final class ListRestarts {

    /** Numbers go in as text: {@code %d} would write them in the figures of the computer's language. */
    private static final String OWN = """
            <w:abstractNumId w:val="%s"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="%s"/></w:lvlOverride>""";

    private static final String LIST = "<w:num xmlns:w=\"%s\" w:numId=\"%s\">%s</w:num>";

    private final String partName;
    private final byte[] numbering;
    private final int end;
    private final int firstId;
    private final int definition;
    /** What is in each list of the template when it starts again. */
    private final Map<Integer, String> again;

    ListRestarts(String partName, Document numbering, int firstId, int definition) {
        // Lists come last but for this note of an old Mac version of Word, which nobody needs.
        Wml.all(numbering.getDocumentElement(), "numIdMacAtCleanup").forEach(Wml::remove);
        this.again = RestartedLists.of(numbering);
        this.partName = partName;
        this.numbering = Xml.bytes(numbering);
        this.end = endOf(this.numbering);
        this.firstId = firstId;
        this.definition = definition;
    }

    String partName() {
        return partName;
    }

    byte[] numbering(List<NewList> newLists) {
        StringBuilder lists = new StringBuilder();
        int id = firstId;
        for (NewList list : newLists) {
            String content = list.again() == NewList.OWN
                    ? OWN.formatted(definition, list.firstNumber())
                    : Objects.requireNonNull(again.get(list.again()));
            lists.append(LIST.formatted(Wml.W, id++, content));
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
