package uk.careplans.generator.template;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.careplans.generator.word.Place;
import uk.careplans.generator.word.Story;
import uk.careplans.generator.word.Wml;
import uk.careplans.generator.word.WordFile;

/** Tells where in a Word file something stands, and what comes first. */
final class Spots {

    /**
     * A character of a paragraph.
     *
     * @param number the number of the paragraph, counted through all stories
     * @param offset the character in the paragraph's text
     */
    record Spot(Story story, Element paragraph, int number, int offset) {}

    private final WordFile file;
    private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();

    Spots(WordFile file) {
        this.file = file;
        for (Story story : file.stories()) {
            Wml.all(story.xml().getDocumentElement(), "p").forEach(paragraph -> numbers.put(paragraph, numbers.size()));
        }
    }

    Spot of(Story story, Element paragraph, int offset) {
        return new Spot(story, paragraph, numbers.getOrDefault(paragraph, 0), offset);
    }

    /** The paragraph that an element of a story is in, or else the next one, or else the last. */
    static @Nullable Element paragraphAt(Story story, Element element) {
        Element around = Wml.ancestor(element, "p");
        if (around != null) {
            return around;
        }
        Element last = null;
        for (Element paragraph : Wml.all(story.xml().getDocumentElement(), "p")) {
            last = paragraph;
            if ((element.compareDocumentPosition(paragraph) & Node.DOCUMENT_POSITION_FOLLOWING) != 0) {
                return paragraph;
            }
        }
        return last;
    }

    /** The place in its author's words. It takes a walk through the story, so only a problem should ask for it. */
    Place placeOf(Spot spot) {
        return Place.of(file, spot.story(), spot.paragraph());
    }
}
