package uk.careplans.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.zip.Codebook;
import uk.careplans.generator.zip.ZipFrame;

/**
 * The form as hand-written code has it: its markup as constants, cut out of a finished document once, so that the constants
 * are always those that we print today.
 */
final class LimitForm {

    static final String BODY = "word/document.xml";
    static final String HEADER = "word/header1.xml";
    static final String FOOTER = "word/footer1.xml";
    static final String MARKS = "customXml/item1.xml";

    private static final String SHA_256 = "sha256:";
    private static final int HEX = 64;
    private static final String PARAGRAPH = "<w:p>";
    private static final String PARAGRAPH_ENDS = "</w:p>";
    private static final String ROW = "<w:tr>";
    private static final String ROW_ENDS = "</w:tr>";

    final Mould beforeLoops;
    final Mould meeting;
    final Mould person;
    final Mould betweenLoops;
    final Mould action;
    final Mould afterLoops;
    final Mould header;
    final Mould footer;
    final byte[] marksBegin;
    final byte[] marksOpen;
    final byte[] markBegins = ascii("  <field bookmark=\"");
    final byte[] markGoesOn = ascii("\" path=\"");
    final byte[] markEnds = ascii("\"/>\n");
    final byte[] marksEnd = ascii("</marks>\n");
    final Codebook book;
    final ZipFrame frame;

    /** Takes a document with at least two of each repeated item. */
    LimitForm(Map<String, byte[]> document) {
        String body = text(document, BODY);
        int meetings = begin(body, PARAGRAPH, "familyTime/f1/frequency");
        int people = begin(body, PARAGRAPH, "people/");
        int secondPerson = body.indexOf(PARAGRAPH_ENDS, people) + PARAGRAPH_ENDS.length();
        int endOfMeetings = body.indexOf(PARAGRAPH_ENDS, body.lastIndexOf("\"people/")) + PARAGRAPH_ENDS.length();
        int actions = begin(body, ROW, "actions/a1/");
        int secondAction = body.indexOf(ROW_ENDS, actions) + ROW_ENDS.length();
        int endOfActions = body.indexOf(ROW_ENDS, body.lastIndexOf("\"actions/")) + ROW_ENDS.length();
        beforeLoops = new Mould(body.substring(0, meetings), true);
        meeting = new Mould(body.substring(meetings, people), false);
        person = new Mould(body.substring(people, secondPerson), false);
        betweenLoops = new Mould(body.substring(endOfMeetings, actions), true);
        action = new Mould(body.substring(actions, secondAction), false);
        afterLoops = new Mould(body.substring(endOfActions), true);
        header = new Mould(text(document, HEADER), true);
        footer = new Mould(text(document, FOOTER), true);
        String marks = text(document, MARKS);
        int fingerprint = marks.indexOf(SHA_256) + SHA_256.length();
        marksBegin = ascii(marks.substring(0, fingerprint));
        marksOpen = ascii(marks.substring(fingerprint + HEX, marks.indexOf("  <field")));
        book = book();
        frame = ZipFrame.of(fixed(document));
    }

    private static String text(Map<String, byte[]> document, String part) {
        return new String(Objects.requireNonNull(document.get(part)), StandardCharsets.UTF_8);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Where the element begins in which a field with that path stands first. */
    private static int begin(String body, String element, String path) {
        return body.lastIndexOf(element, body.indexOf("<w:tag w:val=\"" + path));
    }

    private Codebook book() {
        Codebook.Builder builder = new Codebook.Builder();
        List.of(beforeLoops, meeting, person, betweenLoops, action, afterLoops)
                .forEach(mould -> mould.texts().forEach(builder::literal));
        for (Mould edge : List.of(header, footer)) {
            builder.startPart();
            edge.texts().forEach(builder::literal);
        }
        builder.startPart();
        List.of(marksBegin, marksOpen, markBegins, markGoesOn, markEnds, marksEnd)
                .forEach(builder::literal);
        return builder.build();
    }

    /** How many fields have the same number in every document. */
    int numbered() {
        return beforeLoops.fields() + betweenLoops.fields() + afterLoops.fields() + header.fields() + footer.fields();
    }

    private static Map<String, byte @Nullable []> fixed(Map<String, byte[]> document) {
        Map<String, byte @Nullable []> fixed = new LinkedHashMap<>(document);
        for (String changing : List.of(BODY, HEADER, FOOTER, MARKS)) {
            fixed.put(changing, null);
        }
        return fixed;
    }
}
