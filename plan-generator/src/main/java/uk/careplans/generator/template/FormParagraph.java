package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Story;
import uk.careplans.generator.word.Wml;

/**
 * A paragraph of a form as its author sees it: the words and values in it; directives print nothing.
 *
 * @param words words and tags, in order
 * @param directives whether there are directives in it
 * @param more whether there is something to see, or to keep, that is no word: a picture, a field, a break of the page
 */
record FormParagraph(
        Story story, Element element, Spots.Spot spot, List<Words> words, boolean directives, boolean more) {

    private static final Set<String> AROUND_RUNS =
            Set.of("hyperlink", "sdt", "sdtContent", "fldSimple", "smartTag", "bdo", "dir", "customXml");
    /** A section's end, and a line or a coloured band drawn with an empty paragraph. */
    private static final Set<String> KEEP_EMPTY = Set.of("sectPr", "pBdr", "shd", "framePr");

    private static final Set<String> UNSEEN = Set.of("rPr", "instrText", "softHyphen", "t", "tab", "br", "cr");

    /**
     * Words that look alike, or a tag.
     *
     * @param properties their {@code w:rPr}
     * @param text the words; the tag of a value; nothing for a directive
     * @param tag the tag; null for words
     */
    record Words(
            @Nullable Element properties,
            String text,
            @Nullable Mark tag) {}

    /** Takes a copy. */
    FormParagraph {
        words = List.copyOf(words);
    }

    /** The paragraphs of a story whose tags are marked, those of text boxes after the one they hang on. */
    static List<FormParagraph> of(Story story, Spots spots) {
        List<FormParagraph> paragraphs = new ArrayList<>();
        collect(story.xml().getDocumentElement(), story, spots, paragraphs);
        return paragraphs;
    }

    private static void collect(Element parent, Story story, Spots spots, List<FormParagraph> paragraphs) {
        for (Element child : Wml.children(parent)) {
            if (Wml.is(child, "p")) {
                paragraphs.add(new Reader(child).read(story, spots));
            }
            // What an old Word would show instead is the same again.
            if (!child.getLocalName().equals("Fallback")) {
                collect(child, story, spots, paragraphs);
            }
        }
    }

    /** The words as one text; tabs and breaks within it are kept. */
    String text() {
        StringBuilder text = new StringBuilder();
        words.forEach(each -> text.append(each.text()));
        return text.toString();
    }

    /** Whether words or values are printed. */
    boolean hasWords() {
        return words.stream().anyMatch(each -> !each.text().isBlank());
    }

    /** Whether nobody sees anything, although it takes room. */
    boolean isEmpty() {
        return !hasWords()
                && !directives
                && !more
                && KEEP_EMPTY.stream().allMatch(name -> Wml.child(properties(), name) == null);
    }

    /** Its {@code w:pPr}; null if it has none. */
    @Nullable
    Element properties() {
        return Wml.child(element, "pPr");
    }

    private static final class Reader {

        private final Element paragraph;
        private final List<Words> words = new ArrayList<>();
        private boolean directives;
        private boolean more;

        Reader(Element paragraph) {
            this.paragraph = paragraph;
        }

        FormParagraph read(Story story, Spots spots) {
            readRunsOf(paragraph);
            return new FormParagraph(story, paragraph, spots.of(story, paragraph), words, directives, more);
        }

        private void readRunsOf(Element parent) {
            for (Element child : Wml.children(parent)) {
                Mark mark = Mark.in(child);
                if (mark != null) {
                    take(mark);
                } else if (Wml.is(child, "r")) {
                    readRun(child);
                } else if (Wml.W.equals(child.getNamespaceURI()) && AROUND_RUNS.contains(child.getLocalName())) {
                    readRunsOf(child);
                } else if (!Wml.W.equals(child.getNamespaceURI())) {
                    more = true;
                }
            }
        }

        private void take(Mark mark) {
            if (mark.isDirective()) {
                directives = true;
                words.add(new Words(null, "", mark));
            } else {
                words.add(new Words(Wml.child(mark.element, "rPr"), mark.source, mark));
            }
        }

        private void readRun(Element run) {
            StringBuilder text = new StringBuilder();
            for (Element node : Wml.children(run)) {
                boolean word = Wml.W.equals(node.getNamespaceURI()) && UNSEEN.contains(node.getLocalName());
                boolean pageBreak = Wml.is(node, "br") && Wml.attribute(node, "type") != null;
                more |= !word || pageBreak;
                text.append(textOf(node));
            }
            if (text.length() > 0) {
                words.add(new Words(Wml.child(run, "rPr"), text.toString(), null));
            }
        }

        private static String textOf(Element node) {
            return switch (node.getLocalName()) {
                case "t" -> node.getTextContent();
                case "tab" -> "\t";
                case "br", "cr" -> "\n";
                case "noBreakHyphen" -> "-";
                default -> "";
            };
        }
    }
}
