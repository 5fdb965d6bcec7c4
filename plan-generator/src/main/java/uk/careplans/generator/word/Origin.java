package uk.careplans.generator.word;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Where something stands in the file as its author saved it, before it was cleaned.
 *
 * @param part the part's name; empty for the file as a whole
 * @param element the number of the {@code w:p} among all elements of the part, from 0
 * @param offset where in the paragraph's text {@code words} begin, as it reads when cleaned
 * @param words the words it is about, such as a tag; empty for the whole paragraph
 */
public record Origin(String part, int element, int offset, String words) {

    private static final String KEY = "uk.careplans.origin";
    private static final String INCLUDED = "uk.careplans.included";

    /** The file as a whole. */
    public static Origin wholeFile() {
        return new Origin("", 0, 0, "");
    }

    /**
     * Where a paragraph of a cleaned story comes from; of one that cleaning added, the paragraph before it; of
     * one that came with a piece, the paragraph that includes the piece.
     */
    public static Origin of(Story story, Element paragraph, int offset, String words) {
        Integer number = numberOf(paragraph);
        if (number != null) {
            return new Origin(story.partName(), number, offset, words);
        }
        if (paragraph.getUserData(INCLUDED) instanceof Integer asking) {
            return new Origin(story.partName(), asking, 0, "");
        }
        int before = 0;
        for (Element each : Wml.all(story.xml().getDocumentElement(), "p")) {
            if (each == paragraph) {
                break;
            }
            before = Objects.requireNonNullElse(numberOf(each), before);
        }
        return new Origin(story.partName(), before, 0, "");
    }

    /** Lets every paragraph of a part remember its number. To be called before anything is changed. */
    static void stamp(Document part) {
        List<Element> elements = Wml.all(part.getDocumentElement());
        for (int i = 0; i < elements.size(); i++) {
            if (Wml.is(elements.get(i), "p")) {
                elements.get(i).setUserData(KEY, i, null);
            }
        }
    }

    /** Lets the paragraphs of a piece remember the paragraph that asked for it. */
    static void passOn(Element paragraph, List<Element> blocks) {
        Integer own = numberOf(paragraph);
        Object asking = own == null ? paragraph.getUserData(INCLUDED) : own;
        for (Element block : blocks) {
            Wml.all(block, "p").forEach(each -> each.setUserData(INCLUDED, asking, null));
        }
    }

    private static @Nullable Integer numberOf(Element paragraph) {
        return (Integer) paragraph.getUserData(KEY);
    }
}
