package uk.careplans.generator.template;

import java.util.IdentityHashMap;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Place;
import uk.careplans.generator.word.Story;
import uk.careplans.generator.word.Wml;
import uk.careplans.generator.word.WordFile;

/** Tells where in a Word file something stands. To be made before the stories are changed. */
final class Spots {

    private final WordFile file;
    private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Place> places = new IdentityHashMap<>();

    Spots(WordFile file) {
        this.file = file;
        for (Story story : file.stories()) {
            Wml.all(story.xml().getDocumentElement(), "p").forEach(paragraph -> numbers.put(paragraph, numbers.size()));
        }
    }

    Problems.Spot of(Story story, Element paragraph, int offset) {
        Place place = places.computeIfAbsent(paragraph, key -> Place.of(file, story, paragraph));
        return new Problems.Spot(place, numbers.getOrDefault(paragraph, 0), offset);
    }
}
