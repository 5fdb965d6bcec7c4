package uk.careplans.generator.template;

import java.util.IdentityHashMap;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Origin;
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
     * @param words the words that begin there, such as a tag; empty for the paragraph
     */
    record Spot(Story story, Element paragraph, int number, int offset, String words) {}

    private final WordFile file;
    private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();

    Spots(WordFile file) {
        this.file = file;
        for (Story story : file.stories()) {
            Wml.all(story.xml().getDocumentElement(), "p").forEach(paragraph -> numbers.put(paragraph, numbers.size()));
        }
    }

    /** A paragraph. */
    Spot of(Story story, Element paragraph) {
        return of(story, paragraph, 0, "");
    }

    /** Words in a paragraph. */
    Spot of(Story story, Element paragraph, int offset, String words) {
        return new Spot(story, paragraph, numbers.getOrDefault(paragraph, 0), offset, words);
    }

    /** The place in its author's words. It takes a walk through the story, so only a problem should ask for it. */
    Place placeOf(Spot spot) {
        return Place.of(file, spot.story(), spot.paragraph());
    }

    /** The place in the file as its author saved it. As slow as {@link #placeOf}. */
    Origin originOf(Spot spot) {
        return Origin.of(spot.story(), spot.paragraph(), spot.offset(), spot.words());
    }
}
