package uk.careplans.testkit;

import static uk.careplans.testkit.AccessibilityFile.attribute;
import static uk.careplans.testkit.AccessibilityFile.child;
import static uk.careplans.testkit.AccessibilityFile.isOn;
import static uk.careplans.testkit.AccessibilityFile.quoted;
import static uk.careplans.testkit.AccessibilityFile.text;
import static uk.careplans.testkit.AccessibilityFile.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import uk.careplans.testkit.AccessibilityFile.Story;

/** Rule A5: a table has a head, a name and a description; it is simple, and no wider than the page. */
final class AccessibilityOfTables {

    /** How many twentieths of a point a table may reach into the margin. */
    private static final int BLEED = 400;

    private static final Set<String> WRAPPERS = Set.of("sdt", "sdtContent", "customXml", "ins", "smartTag");

    private final AccessibilityFile file;

    private AccessibilityOfTables(AccessibilityFile file) {
        this.file = file;
    }

    static void check(AccessibilityFile file) {
        AccessibilityOfTables rules = new AccessibilityOfTables(file);
        for (Story story : file.stories()) {
            for (Element table : story.all("tbl")) {
                rules.described(story, table);
                rules.simple(story, table);
                rules.rows(story, table);
            }
            rules.apart(story);
        }
        rules.withinTheText(file.document());
    }

    private void described(Story story, Element table) {
        for (String property : List.of("tblCaption", "tblDescription")) {
            if (value(table, "tblPr", property).isEmpty()) {
                problem(story, table, "has no " + property);
            }
        }
        List<Element> rows = rows(table);
        if (rows.isEmpty() || !isOn(rows.get(0), "trPr", "tblHeader")) {
            problem(story, table, "has no header row");
        }
        if (!looksLike(table, "firstRow", 0x20)) {
            problem(story, table, "does not say in tblLook that its first row is a header");
        }
    }

    private void simple(Story story, Element table) {
        if (AccessibilityFile.ancestor(table, "tbl").isPresent()) {
            problem(story, table, "is inside another table");
        }
        for (Element each : Docx.all(table)) {
            if (Docx.is(each, "gridSpan") || Docx.is(each, "vMerge") || Docx.is(each, "hMerge")) {
                problem(story, table, "has merged cells (" + each.getLocalName() + ")");
            }
        }
    }

    private void rows(Story story, Element table) {
        int columns = child(table, "tblGrid").map(grid -> Docx.all(grid, "gridCol").size()).orElse(0);
        List<Element> rows = rows(table);
        for (Element row : rows) {
            String which = "row " + (rows.indexOf(row) + 1) + " ";
            List<Element> cells = cells(row);
            if (cells.size() != columns) {
                problem(story, table, which + "has " + cells.size() + " cells for " + columns + " columns");
            }
            if (!isOn(row, "trPr", "cantSplit")) {
                problem(story, table, which + "may be split between two pages");
            }
            if (!isWriteInSpace(row) && cells.stream().noneMatch(AccessibilityOfText::saysSomething)) {
                problem(story, table, which + "is blank");
            }
            if (isOn(row, "trPr", "tblHeader") && cells.stream().anyMatch(AccessibilityOfTables::saysNothing)) {
                problem(story, table, which + "is a header row with an empty cell");
            }
        }
    }

    /** A picture says what its alternative text says. */
    private static boolean saysNothing(Element cell) {
        return text(cell).isBlank()
                && Docx.all(cell).stream()
                        .noneMatch(each -> each.getLocalName().equals("docPr")
                                && !each.getAttribute("descr").isBlank());
    }

    private void apart(Story story) {
        List<Element> blocks = new ArrayList<>();
        for (Element each : Docx.all(story.root())) {
            if (Docx.is(each, "body") || Docx.is(each, "tc") || each == story.root()) {
                blocks.clear();
                collectBlocks(each, blocks);
                for (int i = 1; i < blocks.size(); i++) {
                    if (Docx.is(blocks.get(i - 1), "tbl") && Docx.is(blocks.get(i), "tbl")) {
                        problem(story, blocks.get(i), "touches the table before it: Word makes them one");
                    }
                }
            }
        }
    }

    /** The paragraphs and tables of a container, also those in content controls. */
    static void collectBlocks(Element container, List<Element> blocks) {
        for (Element child : Docx.children(container)) {
            if (Docx.is(child, "p") || Docx.is(child, "tbl")) {
                blocks.add(child);
            } else if (WRAPPERS.contains(child.getLocalName())) {
                collectBlocks(child, blocks);
            }
        }
    }

    /** A section's page is described after what is on it. */
    private void withinTheText(Story story) {
        List<Element> waiting = new ArrayList<>();
        for (Element each : Docx.all(story.root())) {
            if (Docx.is(each, "tbl") && AccessibilityFile.ancestor(each, "tbl").isEmpty()) {
                waiting.add(each);
            } else if (Docx.is(each, "sectPr")) {
                int width = number(child(each, "pgSz"), "w")
                        - number(child(each, "pgMar"), "left")
                        - number(child(each, "pgMar"), "right");
                waiting.forEach(table -> withinTheText(story, table, width));
                waiting.clear();
            }
        }
    }

    private void withinTheText(Story story, Element table, int width) {
        int indent = number(child(table, "tblPr", "tblInd"), "w");
        int columns = child(table, "tblGrid").stream()
                .flatMap(grid -> Docx.all(grid, "gridCol").stream())
                .mapToInt(column -> number(Optional.of(column), "w"))
                .sum();
        if (columns + indent > width + BLEED || indent < -BLEED) {
            problem(story, table, "is wider (" + columns + " from " + indent + ") than the text (" + width + ")");
        }
    }

    /** The rows of this table, not of one inside it. */
    static List<Element> rows(Element table) {
        return within(table, "tr", "tbl");
    }

    static List<Element> cells(Element row) {
        return within(row, "tc", "tr");
    }

    private static List<Element> within(Element container, String name, String kind) {
        return Docx.all(container, name).stream()
                .filter(each -> AccessibilityFile.ancestor(each, kind).filter(container::equals).isPresent())
                .toList();
    }

    /** An empty box of a height, to write into by hand (A10). */
    static boolean isWriteInSpace(Element row) {
        return cells(row).size() == 1 && child(row, "trPr", "trHeight").isPresent();
    }

    /** What {@code tblLook} says, in words or as the bits of older files. */
    static boolean looksLike(Element table, String name, int bit) {
        Optional<Element> look = child(table, "tblPr", "tblLook");
        String word = look.map(each -> attribute(each, name)).orElse("");
        String bits = look.map(AccessibilityFile::value).orElse("");
        return word.isEmpty()
                ? !bits.isEmpty() && (Integer.parseInt(bits, 16) & bit) != 0
                : Set.of("1", "true", "on").contains(word);
    }

    private static int number(Optional<Element> element, String name) {
        String number = element.map(each -> attribute(each, name)).orElse("");
        return number.isEmpty() ? 0 : Integer.parseInt(number);
    }

    private void problem(Story story, Element table, String what) {
        String caption = value(table, "tblPr", "tblCaption");
        String name = caption.isEmpty() ? quoted(table) : quoted(caption);
        file.problem("A5", story.part(), "the table " + name + " " + what);
    }
}
