package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import uk.careplans.generator.word.ParagraphText;
import uk.careplans.generator.word.Story;
import uk.careplans.generator.word.Wml;
import uk.careplans.model.field.Suggestion;

/**
 * Puts a pack's own words in the place of {@code #words(key)}, before any other tag is read: so they may hold tags, and what
 * comes after sees a text that its author might have typed.
 */
final class PackWords {

    private final Map<String, String> words;
    private final Problems problems;

    PackWords(Map<String, String> words, Problems problems) {
        this.words = words;
        this.problems = problems;
    }

    void putInto(Story story) {
        for (Element element : Wml.all(story.xml().getDocumentElement())) {
            if (Wml.is(element, "p")) {
                putInto(element);
            }
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                Attr attribute = (Attr) attributes.item(i);
                if (PlainText.isRead(attribute) && attribute.getValue().contains("#")) {
                    attribute.setValue(putInto(attribute.getValue()));
                }
            }
        }
    }

    private void putInto(Element paragraph) {
        ParagraphText text = ParagraphText.of(paragraph);
        List<TagScanner.Found> known = new ArrayList<>(known(text.text()));
        // From the last to the first, so that what was found keeps its position.
        Collections.reverse(known);
        for (TagScanner.Found found : known) {
            Element run = Wml.create(paragraph, "r");
            text.replace(found.from(), found.to(), run);
            Element printed = Wml.create(paragraph, "t");
            ParagraphText.keepSpace(printed);
            printed.setTextContent(wordsOf(found).orElseThrow());
            run.appendChild(printed);
        }
    }

    private String putInto(String text) {
        StringBuilder put = new StringBuilder(text);
        List<TagScanner.Found> known = new ArrayList<>(known(text));
        Collections.reverse(known);
        known.forEach(
                found -> put.replace(found.from(), found.to(), wordsOf(found).orElseThrow()));
        return put.toString();
    }

    private List<TagScanner.Found> known(String text) {
        return text.indexOf('#') < 0
                ? List.of()
                : TagScanner.scan(text).stream()
                        .filter(found -> wordsOf(found).isPresent())
                        .toList();
    }

    private Optional<String> wordsOf(TagScanner.Found found) {
        return found.meaning() instanceof TagScanner.Meaning.Complete complete
                        && complete.tag() instanceof Tag.Words wanted
                ? Optional.ofNullable(words.get(wanted.key()))
                : Optional.empty();
    }

    /** Reports words that the pack does not have, or that stand within its words. */
    void report(Tag.Words wanted, Spots.Spot spot, String source) {
        Optional<String> near = Suggestion.nearest(wanted.key(), words.keySet());
        if (words.containsKey(wanted.key())) {
            problems.add(spot, ProblemKind.WORDS_IN_WORDS, List.of(source));
        } else if (near.isPresent()) {
            problems.add(spot, ProblemKind.UNKNOWN_WORDS_NEAR, List.of(source, near.get()));
        } else {
            String all = words.isEmpty() ? "none" : String.join(", ", new TreeSet<>(words.keySet()));
            problems.add(spot, ProblemKind.UNKNOWN_WORDS, List.of(source, all));
        }
    }
}
