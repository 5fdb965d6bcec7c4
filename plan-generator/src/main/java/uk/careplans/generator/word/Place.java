package uk.careplans.generator.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** The place of a paragraph of a story; in an included piece, the place there and where it is included. */
    public static Place of(WordFile file, Story story, Element paragraph) {
        return of(file, story, paragraph, PieceOrigin.of(paragraph));
    }

    /** The place of a paragraph, or of the start of an included piece, as the author of the origin's file sees it. */
    private static Place of(WordFile file, Story story, Element at, @Nullable PieceOrigin origin) {
        String where = String.join(", ", new Within(file, story, origin).words(at));
        if (origin == null) {
            return new Place(file.name(), where);
        }
        Within around = new Within(file, story, origin.outer());
        Element start = Objects.requireNonNull(around.starts().get(origin));
        return new Place(origin.file() + " (included in " + of(file, story, start, origin.outer()) + ")", where);
    }

    /** What the author of one file sees: what came from other files is not there. */
    private record Within(
            WordFile file, Story story, @Nullable PieceOrigin origin) {

        List<String> words(Element at) {
            List<String> words = new ArrayList<>();
            if (story.kind() != StoryKind.BODY && origin == null) {
                words.add(story.kind().words());
            }
            Element heading = lastHeadingBefore(at);
            if (heading != null) {
                words.add("heading \"" + shortened(textOf(heading)) + "\"");
            }
            Element table = tableAround(at);
            if (table == null) {
                if (at != heading && (story.kind() == StoryKind.BODY || origin != null)) {
                    words.add("paragraph " + (1 + countBetween(heading, at, "p")));
                }
            } else {
                words.add("table " + (1 + countBetween(heading, table, "tbl")));
                words.addAll(rowAndColumn(at, table));
            }
            return words;
        }

        private List<Element> own(String kind) {
            return Wml.all(story.xml().getDocumentElement(), kind).stream()
                    .filter(element -> PieceOrigin.of(element) == origin)
                    .toList();
        }

        private @Nullable Element tableAround(Node at) {
            Element table = Wml.ancestor(at, "tbl");
            while (table != null && PieceOrigin.of(table) != origin) {
                table = Wml.ancestor(table.getParentNode(), "tbl");
            }
            return table;
        }

        private @Nullable Element lastHeadingBefore(Element at) {
            Element heading = null;
            for (Element candidate : own("p")) {
                if ((at.compareDocumentPosition(candidate) & Node.DOCUMENT_POSITION_FOLLOWING) != 0) {
                    return heading;
                }
                if (file.styles().headingLevel(styleOf(candidate)).isPresent()) {
                    heading = candidate;
                }
            }
            return heading;
        }

        /** Paragraphs of the page (or outer tables) behind the heading and before an element. */
        private int countBetween(@Nullable Element heading, Element element, String kind) {
            int count = 0;
            for (Element candidate : own(kind)) {
                if (isBetween(heading, candidate, element)) {
                    count++;
                }
            }
            return kind.equals("p") ? count + includedBetween(heading, element) : count;
        }

        /** Where a piece stands now, its author sees a paragraph. */
        private int includedBetween(@Nullable Element heading, Element element) {
            return (int) starts().values().stream()
                    .filter(start -> isBetween(heading, start, element))
                    .count();
        }

        /** Where the pieces begin that this file includes. */
        Map<PieceOrigin, Element> starts() {
            Map<PieceOrigin, Element> starts = new LinkedHashMap<>();
            for (Element element : Wml.all(story.xml().getDocumentElement())) {
                PieceOrigin included = PieceOrigin.within(element, origin);
                if (included != null) {
                    starts.putIfAbsent(included, element);
                }
            }
            return starts;
        }

        private boolean isBetween(@Nullable Element heading, Element candidate, Element element) {
            return (heading == null || follows(heading, candidate))
                    && follows(candidate, element)
                    && tableAround(candidate.getParentNode()) == null;
        }
    }

    private static @Nullable String styleOf(Element paragraph) {
        return Wml.attribute(Wml.path(paragraph, "pPr", "pStyle"), "val");
    }

    private static boolean follows(Element earlier, Element later) {
        int order = earlier.compareDocumentPosition(later);
        return (order & Node.DOCUMENT_POSITION_FOLLOWING) != 0 && (order & Node.DOCUMENT_POSITION_CONTAINED_BY) == 0;
    }

    private static List<String> rowAndColumn(Element paragraph, Element table) {
        Element row = rowOf(paragraph, table);
        List<Element> rows = Wml.all(table, "tr").stream()
                .filter(candidate -> Wml.ancestor(candidate, "tbl") == table)
                .toList();
        List<Element> cells = Wml.children(row, "tc");
        int column = 0;
        while (column < cells.size() && !holds(cells.get(column), paragraph)) {
            column++;
        }
        List<Element> headings = Wml.children(rows.get(0), "tc");
        String heading = rows.size() > 1 && column < Math.min(cells.size(), headings.size()) && row != rows.get(0)
                ? shortened(textOf(headings.get(column)))
                : "";
        return List.of(
                "row " + (1 + rows.indexOf(row)),
                heading.isEmpty() ? "column " + (1 + column) : "column \"" + heading + "\"");
    }

    private static boolean holds(Element cell, Element paragraph) {
        return (cell.compareDocumentPosition(paragraph) & Node.DOCUMENT_POSITION_CONTAINED_BY) != 0;
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
