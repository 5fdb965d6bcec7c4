package uk.careplans.generator.merge;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import uk.careplans.generator.word.XmlText;
import uk.careplans.generator.zip.Codebook;
import uk.careplans.generator.zip.Literal;
import uk.careplans.model.Picture;

/**
 * The marks of a document's fields: each printed field has a bookmark and a control whose tag is its path. Editors that
 * drop the tags of controls keep bookmarks, so a table of both goes into a part of its own. Holds no values.
 */
final class FieldMarks {

    private final Numbers numbers;
    private final Phrases phrases;
    private final List<Literal> lines;
    private final List<Mark> marks = new ArrayList<>();
    private final Output printed;

    /**
     * @param lines of {@link #lines}
     * @param printed an empty output, for the fingerprint of what is printed
     */
    FieldMarks(Numbers numbers, Phrases phrases, List<Literal> lines, Output printed) {
        this.phrases = phrases;
        this.lines = lines;
        this.numbers = numbers;
        this.printed = printed;
    }

    /** The lines of the marks that every document makes in the same way, by the numbers of the marks. */
    static List<Literal> lines(Numbers numbers, Codebook.Builder book) {
        Literal none = book.rareLiteral("");
        List<Literal> lines = new ArrayList<>();
        for (Mark mark : numbers.fixedMarks()) {
            while (lines.size() < mark.number()) {
                lines.add(none);
            }
            lines.add(book.literal(Phrases.MARK
                    + mark.bookmark()
                    + Phrases.MARK_PATH
                    + XmlText.escaped(mark.path())
                    + Phrases.MARK_END));
        }
        return lines;
    }

    /**
     * Marks one more printed field.
     *
     * @param path where in the plan it is; not asked for if the control knows
     * @param value what is printed, for the fingerprint only
     */
    Mark add(Control control, String path, String value) {
        Mark mark = control.fixed == null
                ? numbers.nextMark(control.derived.isEmpty() ? path : path + control.derived)
                : control.fixed.mark();
        marks.add(mark);
        printed.append(mark.path()).append('\0').append(value).append('\0');
        return mark;
    }

    /** Marks one more printed picture, as {@link #add(Control, String, String)} does. */
    Mark add(Control control, String path, Picture picture) {
        return add(control, path, picture.description() + '\0' + hash(digest -> digest.update(picture.bytes())));
    }

    /** Writes the part that goes with the document. */
    void write(Provenance provenance, Output out) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        out.append("<marks xmlns=\"urn:uk.careplans:marks:1\"");
        provenance.attributes().forEach((name, value) -> attribute(name, value, out));
        attribute("fingerprint", fingerprint(), out);
        out.append(">\n");
        for (Mark mark : marks) {
            if (mark.number() < lines.size()) {
                out.write(lines.get(mark.number()));
            } else {
                out.write(phrases.markStart);
                out.append(mark.bookmark());
                out.write(phrases.markPath);
                out.escape(mark.path());
                out.write(phrases.markEnd);
            }
        }
        out.append("</marks>\n");
    }

    private String fingerprint() {
        return "sha256:" + hash(printed::digestInto);
    }

    private static String hash(Consumer<MessageDigest> content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            content.accept(digest);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void attribute(String name, String value, Output out) {
        out.append(' ').append(name).append("=\"").escape(value).append('"');
    }
}
