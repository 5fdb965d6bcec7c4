package uk.careplans.generator.word;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What {@code w:num} holds for a list of a template that starts again. Lists of one definition go on counting from each
 * other, unless the later says for every level where it starts.
 */
final class RestartedLists {

    private static final String START = "<w:startOverride w:val=\"%s\"/>";
    private static final String LEVEL = "<w:lvlOverride w:ilvl=\"%s\">%s</w:lvlOverride>";

    private RestartedLists() {}

    /** By the ids of the lists. */
    static Map<Integer, String> of(Document numbering) {
        Map<String, Element> definitions = new HashMap<>();
        for (Element definition : Wml.children(numbering.getDocumentElement(), "abstractNum")) {
            definitions.put(String.valueOf(Wml.attribute(definition, "abstractNumId")), definition);
        }
        Map<Integer, String> again = new HashMap<>();
        for (Element list : Wml.children(numbering.getDocumentElement(), "num")) {
            Element link = Wml.child(list, "abstractNumId");
            String id = String.valueOf(Wml.attribute(list, "numId"));
            if (link != null && id.matches("\\d{1,9}")) {
                again.put(Integer.parseInt(id), XmlText.of(link) + levels(list, definitions.get(Wml.val(link))));
            }
        }
        return again;
    }

    private static String levels(Element list, @Nullable Element definition) {
        Map<String, String> levels = new TreeMap<>(Map.of("0", START.formatted("1")));
        if (definition != null) {
            Wml.children(definition, "lvl").forEach(level -> levels.put(number(level), start(level)));
        }
        for (Element own : Wml.children(list, "lvlOverride")) {
            Element level = Wml.child(own, "lvl");
            Element start = Wml.child(own, "startOverride");
            String before = level == null ? levels.getOrDefault(number(own), START.formatted("1")) : start(level);
            levels.put(
                    number(own),
                    (start == null ? before : XmlText.of(start)) + (level == null ? "" : XmlText.of(level)));
        }
        // Another level than Word's nine would make the file unreadable.
        levels.keySet().removeIf(number -> !number.matches("[0-8]"));
        StringBuilder xml = new StringBuilder();
        levels.forEach((level, content) -> xml.append(LEVEL.formatted(level, content)));
        return xml.toString();
    }

    private static String number(Element level) {
        return String.valueOf(Wml.attribute(level, "ilvl"));
    }

    private static String start(Element level) {
        String start = Wml.valOf(Wml.child(level, "start"));
        return START.formatted(start.matches("\\d{1,9}") ? start : "1");
    }
}
