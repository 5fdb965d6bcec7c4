package uk.careplans.generator.readability;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.careplans.generator.gate.Xml;
import uk.careplans.generator.word.FinishedParts;
import uk.careplans.generator.word.ParagraphProperties;
import uk.careplans.generator.word.Wml;
import uk.careplans.generator.word.XmlText;

/**
 * Writes what a hard word means behind the paragraph in which it first stands, in a line of its own, in documents of forms that have a
 * character style called {@code Word note}. Immutable; for any number of threads.
 */
public final class WordNotes {

    private static final String STYLE = "Word note";

    /** What would number the note, end a section or a page with it, or begin one. */
    private static final Set<String> NOT_THE_NOTES = Set.of("numPr", "sectPr", "pageBreakBefore", "keepNext");

    private final String main;
    private final Map<String, Element> styles;
    private final String styleId;

    private WordNotes(String main, Map<String, Element> styles, String styleId) {
        this.main = main;
        this.styles = styles;
        this.styleId = styleId;
    }

    /**
     * Prepares a template.
     *
     * @param main the name of the main story
     * @param fixed the parts that are the same in every document, by name
     * @return empty if the template has no such style
     */
    public static Optional<WordNotes> of(String main, Function<String, byte @Nullable []> fixed) {
        Element root = new FinishedParts(main, fixed).relatedTo(main, "styles");
        Map<String, Element> styles = new HashMap<>();
        if (root != null) {
            Wml.children(root, "style")
                    .forEach(style -> styles.put(String.valueOf(Wml.attribute(style, "styleId")), style));
        }
        return styles.entrySet().stream()
                .filter(style -> "character".equals(Wml.attribute(style.getValue(), "type")))
                .filter(style -> STYLE.equalsIgnoreCase(Wml.attribute(Wml.child(style.getValue(), "name"), "val")))
                .map(Map.Entry::getKey)
                .findFirst()
                .map(id -> new WordNotes(main, Map.copyOf(styles), id));
    }

    /** Whether lines can be added to a paragraph of the body: it stands in no text box, in no table with heads of columns, and in no cell
     * that is narrower than half of its table. */
    static boolean hasRoom(Element paragraph) {
        if (Wml.ancestor(paragraph, "txbxContent") != null) {
            return false;
        }
        Element cell = Wml.ancestor(paragraph, "tc");
        Element row = cell == null ? null : Wml.ancestor(cell, "tr");
        Element table = row == null ? null : Wml.ancestor(row, "tbl");
        if (cell == null || row == null || table == null) {
            return true;
        }
        List<Integer> columns = Wml.children(table, "tblGrid").stream()
                .flatMap(grid -> Wml.children(grid, "gridCol").stream())
                .map(column -> number(Wml.attribute(column, "w"), 0))
                .toList();
        int first = number(Wml.valOf(Wml.path(row, "trPr", "gridBefore")), 0);
        for (Element each : Wml.all(row, "tc")) {
            if (each.equals(cell)) {
                break;
            } else if (row.equals(Wml.ancestor(each, "tr"))) {
                first += columnsOf(each);
            }
        }
        int behind = Math.min(columns.size(), first + columnsOf(cell));
        return !hasHeads(table) && 2 * width(columns.subList(Math.min(first, behind), behind)) >= width(columns);
    }

    /** A row that names what stands below it; a row with one heading is that of a section that is laid out as a table. */
    private static boolean hasHeads(Element table) {
        return Wml.children(table, "tr").stream()
                .filter(row -> Wml.isOn(Wml.path(row, "trPr", "tblHeader")))
                .anyMatch(row -> Wml.all(row, "tc").stream()
                                .filter(cell -> !Wml.all(cell, "t").isEmpty())
                                .count()
                        > 1);
    }

    private static int width(List<Integer> columns) {
        return columns.stream().mapToInt(Integer::intValue).sum();
    }

    private static int columnsOf(Element cell) {
        return number(Wml.valOf(Wml.path(cell, "tcPr", "gridSpan")), 1);
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits != null && digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : otherwise;
    }

    /**
     * Adds the notes of one document.
     *
     * @param stories its finished stories; the main one is replaced
     * @param notes by what a paragraph says, the lines behind the first that says so and has room
     */
    public void add(Map<String, byte[]> stories, Map<String, List<String>> notes) {
        byte[] story = stories.get(main);
        if (notes.isEmpty() || story == null) {
            return;
        }
        Element document = new FinishedParts(main, name -> story).root(main);
        if (document == null) {
            return;
        }
        Map<String, List<String>> open = new HashMap<>(notes);
        for (Element paragraph : Wml.all(document, "p")) {
            if (hasRoom(paragraph)) {
                List<String> lines = open.remove(FinishedText.textOf(paragraph));
                if (lines != null) {
                    add(lines, paragraph);
                }
            }
        }
        stories.put(main, (Xml.DECLARATION + XmlText.of(document)).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A paragraph of its own that looks as the one before it, so that a box around both stays one. An item of a list gets a line: a
     * paragraph there would be another item.
     */
    private void add(List<String> lines, Element paragraph) {
        if (isItem(paragraph) || isAlone(paragraph)) {
            for (String line : lines) {
                Element run = run(line, paragraph);
                run.insertBefore(Wml.create(paragraph, "br"), Wml.child(run, "t"));
                paragraph.insertBefore(run, behindText(paragraph));
            }
            return;
        }
        ParagraphProperties.turnOn(paragraph, "keepNext");
        Node last = paragraph;
        for (String line : lines) {
            Element note = Wml.create(paragraph, "p");
            Element properties = Wml.child(paragraph, "pPr");
            if (properties != null) {
                Element own = (Element) properties.cloneNode(true);
                Wml.children(own).stream()
                        .filter(each -> NOT_THE_NOTES.contains(each.getLocalName()))
                        .forEach(own::removeChild);
                note.appendChild(own);
            }
            note.appendChild(run(line, paragraph));
            paragraph.getParentNode().insertBefore(note, last.getNextSibling());
            last = note;
        }
    }

    /** Whether the file would be broken, or laid out otherwise, with another paragraph behind this. */
    private static boolean isAlone(Element paragraph) {
        Element control = Wml.ancestor(paragraph, "sdt");
        return Wml.path(paragraph, "pPr", "sectPr") != null
                || (control != null && Wml.path(control, "sdtPr", "text") != null);
    }

    private boolean isItem(Element paragraph) {
        if (Wml.path(paragraph, "pPr", "numPr") != null) {
            return true;
        }
        Set<Element> seen = new HashSet<>();
        Element style = styleOf(Wml.path(paragraph, "pPr", "pStyle"));
        while (style != null && seen.add(style)) {
            if (Wml.path(style, "pPr", "numPr") != null) {
                return true;
            }
            style = styleOf(Wml.child(style, "basedOn"));
        }
        return false;
    }

    private @Nullable Element styleOf(@Nullable Element reference) {
        return styles.get(Wml.valOf(reference));
    }

    private Element run(String line, Element in) {
        Element run = Wml.create(in, "r");
        Element properties = Wml.create(in, "rPr");
        Element style = Wml.create(in, "rStyle");
        Wml.setVal(style, styleId);
        properties.appendChild(style);
        run.appendChild(properties);
        Element text = Wml.create(in, "t");
        text.setTextContent(line);
        run.appendChild(text);
        return run;
    }

    /** A page break at the end of a paragraph stays at its end. */
    private static @Nullable Node behindText(Element paragraph) {
        Node behind = null;
        for (Node at = paragraph.getLastChild();
                at instanceof Element element && Wml.all(element, "t").isEmpty();
                at = at.getPreviousSibling()) {
            behind = at;
        }
        return behind;
    }
}
