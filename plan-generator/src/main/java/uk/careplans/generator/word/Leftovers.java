package uk.careplans.generator.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Collects what is found while a story is cleaned, and in the end says in which of the remaining paragraphs it was. */
final class Leftovers {

    private record Found(LeftoverKind kind, int paragraph) {}

    private final Story story;
    private final List<Element> paragraphs;
    private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();
    private final Set<Found> found = new LinkedHashSet<>();

    /** To be made before the story is changed. */
    Leftovers(Story story) {
        this.story = story;
        paragraphs = Wml.all(story.xml().getDocumentElement(), "p");
        for (int i = 0; i < paragraphs.size(); i++) {
            numbers.put(paragraphs.get(i), i);
        }
    }

    /** To be told before the element is taken out. */
    void add(LeftoverKind kind, Element element) {
        Element paragraph = Wml.ancestor(element, "p");
        if (paragraph == null) {
            // A row, a cell or the page set-up: its first paragraph has to speak for it.
            Element around = element.getParentNode().getParentNode() instanceof Element up ? up : element;
            paragraph = Wml.all(around, "p").stream().findFirst().orElse(null);
        }
        @Nullable Integer number = paragraph == null ? null : numbers.get(paragraph);
        found.add(new Found(kind, number == null ? 0 : number));
    }

    List<Leftover> toList() {
        Set<Leftover> leftovers = new LinkedHashSet<>();
        found.stream().sorted(Comparator.comparingInt(Found::paragraph)).forEach(each -> {
            Element paragraph = remaining(each.paragraph());
            if (paragraph != null) {
                leftovers.add(new Leftover(each.kind(), story, paragraph));
            }
        });
        return new ArrayList<>(leftovers);
    }

    /** The paragraph, or the next one that is still there, or else the last one before it. */
    private @Nullable Element remaining(int number) {
        for (int i = number; i < paragraphs.size(); i++) {
            if (Wml.isAttached(paragraphs.get(i))) {
                return paragraphs.get(i);
            }
        }
        for (int i = Math.min(number, paragraphs.size()) - 1; i >= 0; i--) {
            if (Wml.isAttached(paragraphs.get(i))) {
                return paragraphs.get(i);
            }
        }
        return Wml.all(story.xml().getDocumentElement(), "p").stream()
                .findFirst()
                .orElse(null);
    }
}
