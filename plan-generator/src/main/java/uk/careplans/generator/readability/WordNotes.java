package uk.careplans.generator.readability;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** What would number the note, end a section or a page with it, begin one, frame it, turn it round, or list it in a table of contents. */
    private static final Set<String> NOT_THE_NOTES =
            Set.of("numPr", "sectPr", "pageBreakBefore", "keepNext", "framePr", "bidi", "outlineLvl");

    /** Controls that hold one value and no paragraphs. */
    private static final Set<String> OF_ONE_VALUE = Set.of("text", "date", "dropDownList", "comboBox", "checkBox");

    private final String main;
    private final String styleId;
    private final Set<String> stylesOfLists;

    private WordNotes(String main, String styleId, Set<String> stylesOfLists) {
        this.main = main;
        this.styleId = styleId;
        this.stylesOfLists = Set.copyOf(stylesOfLists);
    }

    /**
     * A paragraph of a document.
     *
     * @param text what it says
     * @param before how many paragraphs before it say the same
     */
    public record Spot(String text, int before) {

        @Override
        public String toString() {
            return "spot";
        }
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
        Set<String> ofLists =
                styles.keySet().stream().filter(id -> isOfList(id, styles)).collect(Collectors.toSet());
        return styles.entrySet().stream()
                .filter(style -> "character".equals(Wml.attribute(style.getValue(), "type")))
                .filter(style -> STYLE.equalsIgnoreCase(Wml.attribute(Wml.child(style.getValue(), "name"), "val")))
                .map(Map.Entry::getKey)
                .findFirst()
                .map(id -> new WordNotes(main, id, ofLists));
    }

    private static boolean isOfList(String styleId, Map<String, Element> styles) {
        Set<Element> seen = new HashSet<>();
        Element style = styles.get(styleId);
        while (style != null && seen.add(style)) {
            Element list = Wml.path(style, "pPr", "numPr", "numId");
            if (list != null) {
                return !Wml.valOf(list).equals("0");
            }
            style = styles.get(Wml.valOf(Wml.child(style, "basedOn")));
        }
        return false;
    }

    /**
     * Adds the notes of one document.
     *
     * @param stories its finished stories; the main one is replaced
     * @param notes the lines behind a paragraph of the main one
     */
    public void add(Map<String, byte[]> stories, Map<Spot, List<String>> notes) {
        byte[] story = stories.get(main);
        if (notes.isEmpty() || story == null) {
            return;
        }
        Element document = new FinishedParts(main, name -> story).root(main);
        if (document == null) {
            return;
        }
        Map<String, Integer> met = new HashMap<>();
        for (Element paragraph : Wml.all(document, "p")) {
            String text = FinishedText.textOf(paragraph);
            List<String> lines = notes.get(new Spot(text, met.merge(text, 1, Integer::sum) - 1));
            if (lines != null && !isPlaceholder(paragraph)) {
                add(lines, paragraph);
            }
        }
        stories.put(main, (Xml.DECLARATION + XmlText.of(document)).getBytes(StandardCharsets.UTF_8));
    }

    /** What is typed over. */
    private static boolean isPlaceholder(Element paragraph) {
        Element control = Wml.ancestor(paragraph, "sdt");
        return control != null && Wml.path(control, "sdtPr", "showingPlcHdr") != null;
    }

    /**
     * A paragraph of its own that looks as the one before it, so that a box around both stays one. An item of a list gets a line: a
     * paragraph there would be another item.
     */
    private void add(List<String> lines, Element paragraph) {
        Node last = lastOfControls(paragraph);
        if (isItem(paragraph) || last == null) {
            for (String line : lines) {
                Element run = run(line, paragraph);
                run.insertBefore(Wml.create(paragraph, "br"), Wml.child(run, "t"));
                paragraph.insertBefore(run, pageBreakAtEnd(paragraph));
            }
            return;
        }
        boolean isKept = Wml.isOn(Wml.path(paragraph, "pPr", "keepNext"));
        ParagraphProperties.turnOn(paragraph, "keepNext");
        for (int i = 0; i < lines.size(); i++) {
            Element note = Wml.create(paragraph, "p");
            Element own = Wml.child(paragraph, "pPr");
            Element properties = own == null ? Wml.create(paragraph, "pPr") : (Element) own.cloneNode(true);
            Wml.children(properties).stream()
                    .filter(each -> NOT_THE_NOTES.contains(each.getLocalName()))
                    .forEach(properties::removeChild);
            note.appendChild(properties);
            note.appendChild(run(lines.get(i), paragraph));
            if (isKept || i < lines.size() - 1) {
                ParagraphProperties.turnOn(note, "keepNext");
            }
            last.getParentNode().insertBefore(note, last.getNextSibling());
            last = note;
        }
    }

    /**
     * The paragraph, or the control around it if it is the last there, so that the note is part of no field. Null if there can be no paragraph
     * behind it: it ends a section or a page, or stands in a control of one value together with others.
     */
    private static @Nullable Node lastOfControls(Element paragraph) {
        if (Wml.path(paragraph, "pPr", "sectPr") != null || pageBreakAtEnd(paragraph) != null) {
            return null;
        }
        Node last = paragraph;
        Node content = last.getParentNode();
        while (Wml.is(content, "sdtContent") && Wml.is(content.getParentNode(), "sdt")) {
            Element control = (Element) content.getParentNode();
            List<Element> inside = Wml.children(content);
            if (!last.equals(inside.get(inside.size() - 1))) {
                Element properties = Wml.child(control, "sdtPr");
                boolean isOfOneValue = properties != null
                        && Wml.children(properties).stream()
                                .anyMatch(each -> OF_ONE_VALUE.contains(each.getLocalName()));
                return isOfOneValue ? null : last;
            }
            last = control;
            content = control.getParentNode();
        }
        return last;
    }

    private boolean isItem(Element paragraph) {
        Element list = Wml.path(paragraph, "pPr", "numPr", "numId");
        return list == null
                ? stylesOfLists.contains(Wml.valOf(Wml.path(paragraph, "pPr", "pStyle")))
                : !Wml.valOf(list).equals("0");
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

    /** The last run if it is a page break; null if the paragraph does not end a page. */
    private static @Nullable Node pageBreakAtEnd(Element paragraph) {
        List<Element> children = Wml.children(paragraph);
        Element end = children.isEmpty() ? null : children.get(children.size() - 1);
        boolean isBreak = end != null
                && Wml.is(end, "r")
                && Wml.children(end, "br").stream().anyMatch(each -> "page".equals(Wml.attribute(each, "type")));
        return isBreak ? end : null;
    }
}
