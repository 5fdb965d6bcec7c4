package uk.careplans.generator.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Where in a Word file, in its author's words: {@code care-plan.docx, heading "Next steps", table 1, row 2, column "Who
 * will be responsible?"}.
 *
 * @param file the file's name
 * @param where the place inside; empty for the file as a whole
 */
public record Place(String file, String where) {

    /** The file as a whole. */
    public static Place whole(String file) {
        return new Place(file, "");
    }

    /** The place of a paragraph of a story. */
    public static Place of(WordFile file, Story story, Element paragraph) {
        List<String> words = new ArrayList<>();
        if (story.kind() == StoryKind.PROPERTIES) {
            String property = paragraph.getAttribute(PropertiesStory.NAME);
            return new Place(file.name(), story.kind().words() + ", " + property);
        }
        if (story.kind() != StoryKind.BODY) {
            words.add(story.kind().words());
        }
        Element heading = lastHeadingBefore(file, story, paragraph);
        if (heading != null) {
            words.add("heading \"" + shortened(textOf(heading)) + "\"");
        }
        Element table = Wml.ancestor(paragraph, "tbl");
        if (table == null) {
            if (paragraph != heading && story.kind() == StoryKind.BODY) {
                words.add("paragraph " + (1 + countBetween(heading, paragraph, story, "p")));
            }
        } else {
            words.add("table " + (1 + countBetween(heading, table, story, "tbl")));
            words.addAll(rowAndColumn(paragraph, table));
        }
        return new Place(file.name(), String.join(", ", words));
    }

    private static @Nullable Element lastHeadingBefore(WordFile file, Story story, Element paragraph) {
        Element heading = null;
        for (Element candidate : Wml.all(story.xml().getDocumentElement(), "p")) {
            if (file.styles().headingLevel(styleOf(candidate)).isPresent()) {
                heading = candidate;
            }
            if (candidate == paragraph) {
                return heading;
            }
        }
        return heading;
    }

    private static @Nullable String styleOf(Element paragraph) {
        return Wml.attribute(Wml.path(paragraph, "pPr", "pStyle"), "val");
    }

    /** Paragraphs of the page (or outer tables) behind the heading and before an element. */
    private static int countBetween(@Nullable Element heading, Element element, Story story, String kind) {
        int count = 0;
        boolean behind = heading == null;
        // One walk in the order of the text: asking the tree which of two comes first takes a walk each time.
        for (Element candidate : Wml.all(story.xml().getDocumentElement())) {
            if (candidate == element) {
                return count;
            } else if (candidate == heading) {
                behind = true;
            } else if (behind
                    && Wml.is(candidate, kind)
                    && !isIn(candidate, heading)
                    && !isIn(element, candidate)
                    && Wml.ancestor(candidate.getParentNode(), "tbl") == null) {
                count++;
            }
        }
        return count;
    }

    private static boolean isIn(Node inner, @Nullable Element outer) {
        Node at = inner;
        while (at != null && at != outer) {
            at = at.getParentNode();
        }
        return at != null;
    }

    private static List<String> rowAndColumn(Element paragraph, Element table) {
        Element row = rowOf(paragraph, table);
        List<Element> rows = Wml.all(table, "tr").stream()
                .filter(candidate -> Wml.ancestor(candidate, "tbl") == table)
                .toList();
        Element cell = Wml.ancestor(paragraph, "tc");
        int column = Wml.children(row, "tc").indexOf(cell);
        List<Element> headings = Wml.children(rows.get(0), "tc");
        String heading = rows.size() > 1 && column >= 0 && column < headings.size() && row != rows.get(0)
                ? shortened(textOf(headings.get(column)))
                : "";
        return List.of(
                "row " + (1 + rows.indexOf(row)),
                heading.isEmpty() ? "column " + (1 + column) : "column \"" + heading + "\"");
    }

    private static Element rowOf(Element paragraph, Element table) {
        Node at = paragraph;
        while (!(Wml.is(at, "tr") && Wml.ancestor(at, "tbl") == table)) {
            at = at.getParentNode();
        }
        return (Element) at;
    }

    private static String textOf(Element element) {
        StringBuilder text = new StringBuilder();
        for (Element node : Wml.all(element, "t")) {
            text.append(node.getTextContent());
        }
        return text.toString().strip();
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57).stripTrailing() + "…";
    }

    /** File and place, with a comma between them. */
    @Override
    public String toString() {
        return where.isEmpty() ? file : file + ", " + where;
    }
}
