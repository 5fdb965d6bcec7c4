package uk.careplans.generator.word;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Takes out the footnotes and endnotes whose marks are nowhere, since they were deleted with changes tracked, or cleaned away: they are on no page, and
 * their words would be in every document.
 */
final class UnmarkedNotes {

    private static final Set<String> NOTES = Set.of("footnote", "endnote");
    private static final Set<String> MARKS = Set.of("footnoteReference", "endnoteReference");

    private UnmarkedNotes() {}

    static void remove(Collection<Story> stories) {
        Set<String> marked = new HashSet<>();
        for (Story story : stories) {
            Wml.all(story.xml().getDocumentElement(), MARKS)
                    .forEach(mark -> marked.add(mark.getLocalName().replace("Reference", "") + " " + id(mark)));
        }
        for (Story story : stories) {
            for (Element note : Wml.all(story.xml().getDocumentElement(), NOTES)) {
                // The lines above notes are notes, too, of a type of their own.
                boolean isText = "normal".equals(typeOf(note));
                if (isText && !marked.contains(note.getLocalName() + " " + id(note))) {
                    Wml.remove(note);
                }
            }
        }
    }

    private static String id(Element noteOrMark) {
        return noteOrMark.getAttributeNS(Wml.W, "id");
    }

    private static String typeOf(Element note) {
        String type = Wml.attribute(note, "type");
        return type == null ? "normal" : type;
    }
}
