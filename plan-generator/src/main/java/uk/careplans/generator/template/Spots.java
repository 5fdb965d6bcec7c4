package uk.careplans.generator.template;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.careplans.generator.word.Origin;
import uk.careplans.generator.word.Place;
import uk.careplans.generator.word.Places;
import uk.careplans.generator.word.Story;
import uk.careplans.generator.word.StoryKind;
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
            number(story);
        }
        number(file.properties());
    }

    private void number(Story story) {
        Wml.all(story.xml().getDocumentElement(), "p").forEach(paragraph -> numbers.put(paragraph, numbers.size()));
    }

    /** A paragraph. */
    Spot of(Story story, Element paragraph) {
        return of(story, paragraph, 0, "");
    }

    /** Words in a paragraph. */
    Spot of(Story story, Element paragraph, int offset, String words) {
        return new Spot(story, paragraph, numbers.getOrDefault(paragraph, 0), offset, words);
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
        return spot.story().kind() == StoryKind.PROPERTIES
                ? Origin.wholeFile()
                : Origin.of(spot.story(), spot.paragraph(), spot.offset(), spot.words());
    }
}
