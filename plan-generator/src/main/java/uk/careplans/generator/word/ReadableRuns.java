package uk.careplans.generator.word;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The visible text of what stands in a paragraph: the last word of tracked changes, the results of fields. */
final class ReadableRuns {

    private static final Set<String> UNSEEN = Set.of(
            "pPr", "rPr", "sdtPr", "sdtEndPr", "del", "moveFrom", "instrText", "delText", "delInstrText", "object");
    private static final Map<String, String> SIGNS = Map.of(
            "tab",
            " ⇥ ",
            "ptab",
            " ⇥ ",
            "cr",
            " ⏎ ",
            "noBreakHyphen",
            "‑",
            "footnoteReference",
            "[note]",
            "endnoteReference",
            "[note]");
    private static final Map<String, String> WINGDINGS =
            Map.of("F0FE", "[x]", "F0FD", "[x]", "F078", "[x]", "F0A8", "[ ]", "F06F", "[ ]");

    private final StringBuilder text = new StringBuilder();
    /** For each field that is open, whether its result has begun. */
    private final ArrayDeque<Boolean> fields = new ArrayDeque<>();

    private ReadableRuns() {}

    static String of(Element paragraph) {
        ReadableRuns runs = new ReadableRuns();
        runs.addChildren(paragraph);
        return runs.text.toString().strip();
    }

    private void addChildren(Element parent) {
        for (Element child : Wml.children(parent)) {
            add(child);
        }
    }

    private void add(Element element) {
        String name = element.getLocalName();
        if (!Wml.W.equals(element.getNamespaceURI())) {
            addForeign(element);
        } else if (name.equals("fldChar")) {
            addFieldMark(element.getAttributeNS(Wml.W, "fldCharType"));
        } else if (UNSEEN.contains(name) || isHidden(element)) {
            return;
        } else if (name.equals("sdt") && isCheckBox(element)) {
            append(isChecked(element) ? "[x]" : "[ ]");
        } else if (name.equals("txbxContent")) {
            addTextBox(element);
        } else {
            addPlain(element, name);
        }
    }

    private void addPlain(Element element, String name) {
        switch (name) {
            case "t" ->
                append(element.getTextContent()
                        .replaceAll("[☒☑]", "[x]")
                        .replace("☐", "[ ]")
                        .replace('\u00A0', ' '));
            case "br" -> append("page".equals(element.getAttributeNS(Wml.W, "type")) ? " [page break] " : " ⏎ ");
            case "sym" -> append(WINGDINGS.getOrDefault(element.getAttributeNS(Wml.W, "char"), "[symbol]"));
            default -> {
                append(SIGNS.getOrDefault(name, ""));
                addChildren(element);
            }
        }
    }

    /** Of two ways to draw the same thing, only the newer; of a drawing, what it is called and what is written in it. */
    private void addForeign(Element element) {
        if (element.getLocalName().equals("Fallback")) {
            return;
        } else if (element.getLocalName().equals("docPr")) {
            String words = element.getAttribute("descr");
            append(words.isEmpty() ? "" : "[picture: " + words + "]");
        } else if (element.getNamespaceURI() != null
                && element.getNamespaceURI().endsWith("/math")) {
            append(element.getLocalName().equals("t") ? element.getTextContent() : "");
        }
        addChildren(element);
    }

    private void addTextBox(Element content) {
        for (Element paragraph : Wml.all(content, "p")) {
            append(" [box: " + of(paragraph) + "] ");
        }
    }

    private void addFieldMark(String type) {
        switch (type) {
            case "begin" -> fields.push(false);
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(true);
                }
            }
            default -> fields.poll();
        }
    }

    private void append(String words) {
        // Inside a field's instruction nothing is printed, even if there is text there.
        if (!fields.contains(false)) {
            text.append(words);
        }
    }

    private static boolean isHidden(Element element) {
        return Wml.is(element, "r") && Wml.isOn(Wml.path(element, "rPr", "vanish"));
    }

    private static boolean isCheckBox(Element control) {
        return checkBox(control) != null;
    }

    private static boolean isChecked(Element control) {
        Element box = checkBox(control);
        if (box != null) {
            for (Element each : Wml.children(box)) {
                if (each.getLocalName().equals("checked")) {
                    return each.getAttributeNS(Wml.W14, "val").matches("1|true|on");
                }
            }
        }
        return false;
    }

    private static @Nullable Element checkBox(Element control) {
        Element properties = Wml.child(control, "sdtPr");
        if (properties != null) {
            for (Node node = properties.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element each
                        && Wml.W14.equals(each.getNamespaceURI())
                        && each.getLocalName().equals("checkbox")) {
                    return each;
                }
            }
        }
        return null;
    }
}
