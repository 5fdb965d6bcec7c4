package uk.careplans.generator.word;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The places of all paragraphs of a story, found in one walk, so that a form with a problem in every paragraph is still
 * told about quickly. For one thread; to be made anew if paragraphs or tables come or go.
 */
public final class Places {

    private static final int LONGEST = 60;

    /**
     * Where a paragraph or table stands.
     *
     * @param heading the last one before it, or the paragraph itself; null if there is none
     * @param number counted from that heading, from 1
     */
    private record Position(@Nullable Element heading, int number) {}

    private final WordFile file;
    private final Story story;
    private final IdentityHashMap<Element, Position> positions = new IdentityHashMap<>();
    private final IdentityHashMap<Element, TableRows> tables = new IdentityHashMap<>();

    /** Walks through the story. */
    public Places(WordFile file, Story story) {
        this.file = file;
        this.story = story;
        Walk walk = new Walk();
        for (Element element : Wml.all(story.xml().getDocumentElement())) {
            if (Wml.is(element, "p")) {
                walk.takeParagraph(element);
            } else if (Wml.is(element, "tbl")) {
                walk.takeTable(element);
            }
        }
    }

    /** The place of a paragraph, with the heading and the column as they are worded now. */
    public Place of(Element paragraph) {
        if (story.kind() == StoryKind.PROPERTIES) {
            String property = paragraph.getAttribute(PropertiesStory.NAME);
            return new Place(file.name(), story.kind().words() + ", " + property);
        }
        List<String> words = new ArrayList<>();
        if (story.kind() != StoryKind.BODY) {
            words.add(story.kind().words());
        }
        Position position = positions.getOrDefault(paragraph, new Position(null, 1));
        Element heading = position.heading();
        if (heading != null) {
            words.add("heading \"" + shortened(textOf(heading)) + "\"");
        }
        Element table = Wml.ancestor(paragraph, "tbl");
        if (table == null) {
            if (paragraph != heading && story.kind() == StoryKind.BODY) {
                words.add("paragraph " + position.number());
            }
        } else {
            Position ofTable = positions.getOrDefault(table, position);
            // Under a heading inside the table, the table is the first there is.
            words.add("table " + (ofTable.heading() == heading ? ofTable.number() : 1));
            words.addAll(tables.computeIfAbsent(table, TableRows::new).rowAndColumn(paragraph));
        }
        return new Place(file.name(), String.join(", ", words));
    }

    /** Counts paragraphs and tables of the page from heading to heading. What is in another is not counted with it. */
    private final class Walk {

        private @Nullable Element heading;
        private int paragraphs;
        private int outerTables;
        /** The outermost table that was begun last, if the heading stands before it. */
        private @Nullable Element lastOuter;

        void takeParagraph(Element paragraph) {
            if (file.styles()
                    .headingLevel(Wml.attribute(Wml.path(paragraph, "pPr", "pStyle"), "val"))
                    .isPresent()) {
                heading = paragraph;
                paragraphs = 0;
                outerTables = 0;
                lastOuter = null;
                positions.put(paragraph, new Position(heading, 0));
                return;
            }
            Element around = Wml.ancestor(paragraph.getParentNode(), "p");
            Position outer = around == null ? null : positions.get(around);
            // What a text box hangs on was counted, and does not stand before it.
            boolean hangs = outer != null && around != heading && outer.heading() == heading;
            positions.put(paragraph, new Position(heading, 1 + paragraphs - (hangs ? 1 : 0)));
            boolean inHeading = around != null && around == heading;
            if (!inHeading && Wml.ancestor(paragraph, "tbl") == null) {
                paragraphs++;
            }
        }

        void takeTable(Element table) {
            boolean nested = Wml.ancestor(table.getParentNode(), "tbl") != null;
            int begunAround = nested && lastOuter != null ? 1 : 0;
            positions.put(table, new Position(heading, 1 + outerTables - begunAround));
            if (!nested) {
                outerTables++;
                lastOuter = table;
            }
        }
    }

    /** The rows of a table, and what its first row calls the columns. */
    private static final class TableRows {

        private final Element table;
        private final List<Element> headings;
        private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();

        TableRows(Element table) {
            this.table = table;
            List<Element> rows = Wml.all(table, "tr").stream()
                    .filter(row -> Wml.ancestor(row, "tbl") == table)
                    .toList();
            rows.forEach(row -> numbers.put(row, 1 + numbers.size()));
            headings = rows.size() > 1 ? cellsOf(rows.get(0)) : List.of();
        }

        List<String> rowAndColumn(Element paragraph) {
            Element row = rowOf(paragraph);
            int number = numbers.getOrDefault(row, 1);
            int column = cellsOf(row).indexOf(Wml.ancestor(paragraph, "tc"));
            String heading = column >= 0 && column < headings.size() && number > 1
                    ? shortened(textOf(headings.get(column)))
                    : "";
            return List.of(
                    "row " + number, heading.isEmpty() ? "column " + (1 + column) : "column \"" + heading + "\"");
        }

        /** Also those in controls. */
        private static List<Element> cellsOf(Element row) {
            return Wml.all(row, "tc").stream()
                    .filter(cell -> Wml.ancestor(cell, "tr") == row)
                    .toList();
        }

        private Element rowOf(Element paragraph) {
            Node at = paragraph;
            while (!(Wml.is(at, "tr") && Wml.ancestor(at, "tbl") == table)) {
                at = at.getParentNode();
            }
            return (Element) at;
        }
    }

    private static String textOf(Element element) {
        StringBuilder text = new StringBuilder();
        for (Element node : Wml.all(element, "t")) {
            text.append(node.getTextContent());
        }
        return text.toString().strip();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 3).stripTrailing() + "…";
    }
}
