package uk.careplans.generator.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Counts list items as Word does, to say what is printed before each. One for each reading of a document. */
final class ReadableLists {

    private static final int LEVELS = 9;
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_FIGURES = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };

    private final ReadableStyles styles;
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> definitions = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> started = new HashSet<>();

    ReadableLists(@Nullable Document numbering, ReadableStyles styles) {
        this.styles = styles;
        if (numbering != null) {
            Element root = numbering.getDocumentElement();
            Wml.all(root, "num").forEach(list -> lists.put(list.getAttributeNS(Wml.W, "numId"), list));
            Wml.all(root, "abstractNum")
                    .forEach(each -> definitions.put(each.getAttributeNS(Wml.W, "abstractNumId"), each));
        }
    }

    /** {@code "- "}, {@code "3. "}, or nothing for a paragraph that is in no list. Counts the paragraph. */
    String label(Element paragraph) {
        Element list = lists.get(Wml.valOf(styles.property(paragraph, "numPr", "numId")));
        String definitionId = Wml.valOf(Wml.child(list, "abstractNumId"));
        Element definition = definitions.get(definitionId);
        if (list == null || definition == null) {
            return "";
        }
        int level = level(paragraph, definition);
        int[] counts = counters.computeIfAbsent(definitionId, id -> new int[LEVELS]);
        count(counts, list, definition, level);
        String format = Wml.valOf(Wml.child(levelOf(list, definition, level), "numFmt"));
        String indent = "  ".repeat(level);
        return switch (format) {
            case "bullet" -> indent + "- ";
            case "none" -> indent;
            default -> indent + number(counts, list, definition, level) + " ";
        };
    }

    private int level(Element paragraph, Element definition) {
        Element own = styles.property(paragraph, "numPr", "ilvl");
        if (own != null) {
            return Math.min(Integer.parseInt(Wml.val(own)), LEVELS - 1);
        }
        String style = styles.idOf(paragraph);
        for (Element level : Wml.all(definition, "lvl")) {
            if (Wml.valOf(Wml.child(level, "pStyle")).equals(style)) {
                return Integer.parseInt(level.getAttributeNS(Wml.W, "ilvl"));
            }
        }
        return 0;
    }

    private void count(int[] counts, Element list, Element definition, int level) {
        boolean first = started.add(list.getAttributeNS(Wml.W, "numId") + "/" + level);
        String restart = first ? Wml.valOf(Wml.child(override(list, level), "startOverride")) : "";
        if (!restart.isEmpty()) {
            counts[level] = Integer.parseInt(restart);
        } else if (counts[level] == 0) {
            counts[level] = start(list, definition, level);
        } else {
            counts[level]++;
        }
        for (int above = 0; above < level; above++) {
            counts[above] = counts[above] == 0 ? start(list, definition, above) : counts[above];
        }
        for (int below = level + 1; below < LEVELS; below++) {
            counts[below] = 0;
        }
    }

    private static int start(Element list, Element definition, int level) {
        String start = Wml.valOf(Wml.child(levelOf(list, definition, level), "start"));
        return start.isEmpty() ? 1 : Integer.parseInt(start);
    }

    private static String number(int[] counts, Element list, Element definition, int level) {
        String text = Wml.valOf(Wml.child(levelOf(list, definition, level), "lvlText"));
        for (int i = 0; i < LEVELS; i++) {
            String format = Wml.valOf(Wml.child(levelOf(list, definition, i), "numFmt"));
            text = text.replace("%" + (i + 1), figure(counts[i], format));
        }
        return text;
    }

    private static @Nullable Element levelOf(Element list, Element definition, int level) {
        Element own = Wml.child(override(list, level), "lvl");
        return own == null ? numbered(definition, "lvl", level) : own;
    }

    private static @Nullable Element override(Element list, int level) {
        return numbered(list, "lvlOverride", level);
    }

    private static @Nullable Element numbered(Element parent, String localName, int level) {
        return Wml.children(parent).stream()
                .filter(child -> Wml.is(child, localName)
                        && child.getAttributeNS(Wml.W, "ilvl").equals(Integer.toString(level)))
                .findFirst()
                .orElse(null);
    }

    static String figure(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            default -> Integer.toString(number);
        };
    }

    /** Word counts a, b, … z, aa, bb. */
    private static String letters(int number) {
        return number < 1 ? "" : Character.toString('a' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        StringBuilder figures = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN[i]; rest -= ROMAN[i]) {
                figures.append(ROMAN_FIGURES[i]);
            }
        }
        return figures.toString();
    }
}
