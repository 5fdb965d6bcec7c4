package uk.careplans.generator.template;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Origin;
import uk.careplans.generator.word.Place;
import uk.careplans.generator.word.Places;
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
    record Spot(Story story, Element paragraph, int number, int offset, String words) {

        /** Other words of the same paragraph. */
        Spot at(int other, String otherWords) {
            return new Spot(story, paragraph, number, other, otherWords);
        }
    }

    private final WordFile file;
    private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();
    private final Map<String, Places> places = new HashMap<>();

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

    /** The place in its author's words. The first of a story takes a walk through it, so only a problem should ask. */
    Place placeOf(Spot spot) {
        return places.computeIfAbsent(spot.story().partName(), part -> new Places(file, spot.story()))
                .of(spot.paragraph());
    }

    /** The place of what concerns the file and no paragraph of it. */
    Place wholeFile() {
        return Place.whole(file.name());
    }

    /** The place in the file as its author saved it. As slow as {@link #placeOf}. */
    Origin originOf(Spot spot) {
        return Origin.of(spot.story(), spot.paragraph(), spot.offset(), spot.words());
    }
}
