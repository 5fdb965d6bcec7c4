package uk.careplans.generator.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import uk.careplans.generator.gate.Gate;
import uk.careplans.generator.gate.WordFileException;

/**
 * A Word document as text that people read, review and compare. It reads the file by itself and not through
 * {@link WordFile}, so that the two can check each other.
 *
 * <pre>
 * --- page header (default) ---
 * Care plan ⇥ Confidential
 * --- page body ---
 * = Care plan =
 *
 * # Next steps
 * 1. a numbered item
 * - a bullet
 * | What | By whom |
 * | Find a dentist / Register with a doctor | Anna |
 * [x] Yes [ ] No
 * </pre>
 *
 * <p>Paragraphs of a cell are joined by " / ", a line break is " ⏎ ", a tab " ⇥ ", an empty paragraph "¶".
 */
public final class WordText {

    private static final String EMPTY = "¶";
    private static final Set<String> HEADERS = Set.of("headerReference", "footerReference");

    private final Map<String, Document> parts;
    private final ReadableStyles styles;
    private final ReadableLists lists;
    private final StringBuilder out = new StringBuilder();

    private WordText(Map<String, Document> parts) {
        this.parts = parts;
        this.styles = new ReadableStyles(part("styles"));
        this.lists = new ReadableLists(part("numbering"), styles);
    }

    /**
     * The visible text of a {@code .docx}, lines ended by LF.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static String of(byte[] docx) {
        try {
            WordText text = new WordText(Gate.check("The document", docx).xml());
            text.addPages();
            return text.out.toString();
        } catch (WordFileException e) {
            throw new IllegalArgumentException("This is not a Word document that can be read: " + e.getMessage(), e);
        }
    }

    private void addPages() {
        Document main = part("officeDocument");
        if (main == null) {
            throw new IllegalArgumentException("This is not a Word document: it has no page body");
        }
        Set<String> headings = new LinkedHashSet<>();
        for (Element reference : Wml.all(main.getDocumentElement(), HEADERS)) {
            String id = reference.getAttributeNS(Wml.R, "id");
            String kind = Wml.is(reference, "headerReference") ? "header" : "footer";
            Document story = parts.get(target(mainName(), "Id", id));
            if (story != null && headings.add(id)) {
                line("--- page " + kind + " (" + reference.getAttributeNS(Wml.W, "type") + ") ---");
                addBlocks(story.getDocumentElement());
            }
        }
        if (!headings.isEmpty()) {
            line("--- page body ---");
        }
        Element body = Wml.child(main.getDocumentElement(), "body");
        addBlocks(body == null ? main.getDocumentElement() : body);
    }

    private void addBlocks(Element parent) {
        for (Element block : Wml.children(parent)) {
            if (Wml.is(block, "p")) {
                addParagraph(block);
            } else if (Wml.is(block, "tbl")) {
                rows(block).forEach(row -> line("| " + String.join(" | ", row) + " |"));
            } else if (!Wml.isAny(block, Set.of("sectPr", "sdtPr", "sdtEndPr", "del", "moveFrom"))) {
                addBlocks(block);
            }
        }
    }

    private void addParagraph(Element paragraph) {
        String text = ReadableRuns.of(paragraph);
        String label = lists.label(paragraph);
        int level = styles.headingLevel(paragraph);
        if (text.isEmpty()) {
            line(label + EMPTY);
        } else if (styles.isTitle(paragraph)) {
            line("= " + text + " =");
        } else if (level > 0) {
            out.append(out.isEmpty() ? "" : "\n");
            line("#".repeat(level) + " " + label.strip() + (label.isBlank() ? "" : " ") + text);
        } else {
            line(label + text);
        }
    }

    private List<List<String>> rows(Element table) {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : inside(table, "tr")) {
            if (Wml.path(row, "trPr", "del") == null) {
                rows.add(inside(row, "tc").stream().map(this::cell).toList());
            }
        }
        return rows;
    }

    private String cell(Element cell) {
        List<String> texts = new ArrayList<>();
        List<Element> blocks = inside(cell, "p", "tbl");
        for (int i = 0; i < blocks.size(); i++) {
            Element block = blocks.get(i);
            if (Wml.is(block, "tbl")) {
                rows(block).forEach(row -> texts.add("[" + String.join(" | ", row) + "]"));
                continue;
            }
            String text = lists.label(block).stripLeading() + ReadableRuns.of(block);
            boolean compulsory = i == blocks.size() - 1 && (i == 0 || Wml.is(blocks.get(i - 1), "tbl"));
            if (!text.isEmpty() || !compulsory) {
                texts.add(text.isEmpty() ? EMPTY : text);
            }
        }
        return String.join(" / ", texts);
    }

    /** The nearest elements of those names inside another, whatever controls they are wrapped in. */
    private static List<Element> inside(Element parent, String... localNames) {
        List<Element> found = new ArrayList<>();
        for (Element child : Wml.children(parent)) {
            if (Wml.isAny(child, Set.of(localNames))) {
                found.add(child);
            } else {
                found.addAll(inside(child, localNames));
            }
        }
        return found;
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }

    /** The part that the package or the main document leads to by a relationship of that kind. */
    private @Nullable Document part(String kind) {
        String from = kind.equals("officeDocument") ? "" : mainName();
        return parts.get(target(from, "Type", Link.OFFICE + kind));
    }

    private String mainName() {
        return target("", "Type", Link.OFFICE + "officeDocument");
    }

    private String target(String from, String attribute, String value) {
        int slash = from.lastIndexOf('/') + 1;
        Document relationships = parts.get(from.substring(0, slash) + "_rels/" + from.substring(slash) + ".rels");
        if (relationships != null) {
            for (Element each : Wml.children(relationships.getDocumentElement())) {
                String target = each.getAttribute("Target");
                if (each.getAttribute(attribute).equals(value)) {
                    return target.startsWith("/") ? target.substring(1) : from.substring(0, slash) + target;
                }
            }
        }
        return "";
    }
}
