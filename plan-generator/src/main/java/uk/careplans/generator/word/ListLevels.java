package uk.careplans.generator.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Makes of a definition of one level, whatever further ones it has, one whose three levels look alike. */
final class ListLevels {

    private static final int STEP = 360;
    /** 1. a. i. */
    private static final List<String> NUMBERS = List.of("decimal", "lowerLetter", "lowerRoman");

    private ListLevels() {}

    /** Changes the definition; tells how far the words of each level stand in. */
    static List<Integer> make(Element definition) {
        Element first = Wml.child(definition, "lvl");
        List<Integer> indents = new ArrayList<>();
        if (first == null) {
            throw new IllegalArgumentException("A list without a level");
        }
        Wml.children(definition, "lvl").stream().filter(level -> level != first).forEach(Wml::remove);
        Wml.children(definition, "multiLevelType").forEach(type -> Wml.setVal(type, "hybridMultilevel"));
        int left = left(first);
        indents.add(left);
        for (int i = 1; i < OwnLists.LEVELS; i++) {
            indents.add(left + i * STEP);
            definition.appendChild(level(first, i, left + i * STEP));
        }
        return indents;
    }

    private static Element level(Element first, int number, int left) {
        Element level = (Element) first.cloneNode(true);
        Wml.set(level, "ilvl", String.valueOf(number));
        level.removeAttributeNS(Wml.W, "tplc");
        Wml.all(level, "tabs").forEach(Wml::remove);
        Element format = Wml.child(level, "numFmt");
        if (format != null && NUMBERS.contains(Wml.val(format))) {
            Wml.setVal(format, NUMBERS.get((NUMBERS.indexOf(Wml.val(format)) + number) % NUMBERS.size()));
        }
        Element text = Wml.child(level, "lvlText");
        if (text != null) {
            Wml.setVal(text, Wml.val(text).replace("%1", "%" + (number + 1)));
        }
        indent(level, left);
        return level;
    }

    private static void indent(Element level, int left) {
        Element indent = Wml.path(level, "pPr", "ind");
        if (indent == null) {
            Element properties = Wml.child(level, "pPr");
            if (properties == null) {
                properties = Wml.create(level, "pPr");
                level.insertBefore(properties, Wml.child(level, "rPr"));
            }
            indent = Wml.create(level, "ind");
            Wml.set(indent, "hanging", String.valueOf(STEP));
            properties.appendChild(indent);
        }
        indent.removeAttributeNS(Wml.W, "start");
        Wml.set(indent, "left", String.valueOf(left));
    }

    private static int left(Element level) {
        Element indent = Wml.path(level, "pPr", "ind");
        @Nullable String left = Wml.attribute(indent, "left");
        @Nullable String start = Wml.attribute(indent, "start");
        String written = left == null ? String.valueOf(start) : left;
        return written.matches("\\d{1,5}") ? Integer.parseInt(written) : STEP;
    }
}
