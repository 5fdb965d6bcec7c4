package uk.careplans.generator.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import uk.careplans.model.FieldPath;

/**
 * The marks of a document's fields: each printed field has a bookmark and a control whose tag is its path. Editors that
 * drop the tags of controls keep bookmarks, so a table of both goes into a part of its own. Holds no values.
 */
final class FieldMarks {

    /** What {@code w:tag} may hold. */
    private static final int LONGEST_TAG = 64;

    private static final int LONGEST_BOOKMARK = 40;

    private record Mark(String bookmark, String path) {}

    private final String prefix;
    private final List<Mark> marks = new ArrayList<>();
    private final MessageDigest printed;

    FieldMarks(String prefix) {
        this.prefix = prefix;
        try {
            this.printed = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * Marks one more printed field.
     *
     * @param derived {@code .age} and the like where the printed words are not the value itself, else empty
     * @param value what is printed, for the fingerprint only
     * @return the name of its bookmark
     */
    String add(FieldPath path, String derived, String value) {
        String joined = String.join("/", path.steps()) + derived;
        String readable = prefix + (marks.size() + 1) + "_" + joined.replaceAll("[^A-Za-z0-9]", "_");
        String bookmark = readable.length() <= LONGEST_BOOKMARK ? readable : readable.substring(0, LONGEST_BOOKMARK);
        marks.add(new Mark(bookmark, joined));
        printed.update((joined + "\u0000" + value + "\u0000").getBytes(StandardCharsets.UTF_8));
        return bookmark;
    }

    /** The tag of the control of the field that was marked last: its path, or where that is too long, its bookmark. */
    String tag(String suffix) {
        Mark mark = marks.get(marks.size() - 1);
        String tag = mark.path() + suffix;
        return tag.length() <= LONGEST_TAG ? tag : mark.bookmark() + suffix;
    }

    /** The part that goes with the document. */
    byte[] toXml(Provenance provenance) {
        Output out = new Output().append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        out.append("<marks xmlns=\"urn:uk.careplans:marks:1\"");
        provenance.attributes().forEach((name, value) -> attribute(name, value, out));
        attribute("fingerprint", "sha256:" + HexFormat.of().formatHex(printed.digest()), out);
        out.append(">\n");
        for (Mark mark : marks) {
            out.append("  <field");
            attribute("bookmark", mark.bookmark(), out);
            attribute("path", mark.path(), out);
            out.append("/>\n");
        }
        return out.append("</marks>\n").toBytes();
    }

    private static void attribute(String name, String value, Output out) {
        out.append(' ').append(name).append("=\"");
        out.escape(value);
        out.append('"');
    }
}
