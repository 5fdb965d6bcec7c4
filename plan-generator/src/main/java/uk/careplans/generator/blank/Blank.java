package uk.careplans.generator.blank;

import java.util.List;
import org.w3c.dom.Element;

/** Where on a form an answer goes. */
sealed interface Blank {

    /** The paragraph that a comment about it stands at. */
    Element paragraph();

    /**
     * A stretch of a paragraph's text; of an empty paragraph, or behind its text, an empty one.
     *
     * @param from its first character
     * @param to the one behind its last
     * @param spare paragraphs below it that are blank, too, and are not needed any more
     */
    record Room(Element paragraph, int from, int to, List<Element> spare) implements Blank {}

    /** Check boxes, one for each answer that the form allows. */
    record Boxes(List<Box> boxes) implements Blank {

        /** Takes a copy. */
        public Boxes {
            boxes = List.copyOf(boxes);
        }

        @Override
        public Element paragraph() {
            return boxes.get(0).paragraph();
        }

        List<String> options() {
            return boxes.stream().map(Box::option).toList();
        }

        /** Whether they all stand in one paragraph. */
        boolean inOneParagraph() {
            return boxes.stream().allMatch(box -> box.paragraph() == paragraph());
        }
    }

    /**
     * A check box, or an empty cell to be ticked.
     *
     * @param from its first character
     * @param to the one behind its last
     * @param option the answer that it stands for
     * @param start the first character of the box or its words, whichever comes first
     * @param end behind the last character of both
     */
    record Box(Element paragraph, int from, int to, String option, int start, int end) {}

    /**
     * Rows of a table that wait for one item each.
     *
     * @param heads the words above the columns
     * @param cells the first paragraph of each cell of the first row
     * @param rows the blank rows
     * @param numbered whether the first cell holds the number of the row
     */
    record Rows(List<String> heads, List<Element> cells, List<Element> rows, boolean numbered) implements Blank {

        /** Takes copies. */
        public Rows {
            heads = List.copyOf(heads);
            cells = List.copyOf(cells);
            rows = List.copyOf(rows);
        }

        @Override
        public Element paragraph() {
            return cells.get(0);
        }
    }
}
