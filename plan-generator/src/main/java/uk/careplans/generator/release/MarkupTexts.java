package uk.careplans.generator.release;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The texts of a part that is XML: its words in the order of the part, those of each kind of element by themselves (a field's code goes
 * on behind its result), what attributes say, and what Word never shows. For one part.
 */
final class MarkupTexts implements Markup.Reader {

    /** Words go on through these. Everything else ends a line: a paragraph, a cell, an element of somebody's own XML. */
    private static final Set<String> WITHIN_WORDS = Set.of(
            "r",
            "t",
            "rPr",
            "ins",
            "del",
            "delText",
            "instrText",
            "delInstrText",
            "fldChar",
            "fldSimple",
            "hyperlink",
            "smartTag",
            "sdt",
            "sdtPr",
            "sdtContent",
            "bookmarkStart",
            "bookmarkEnd",
            "proofErr",
            "noBreakHyphen",
            "softHyphen",
            "sym",
            "b",
            "i",
            "u",
            "color",
            "sz",
            "szCs",
            "lang",
            "rFonts",
            "vanish",
            "rStyle",
            "tag",
            "id",
            "alias",
            "bCs",
            "iCs",
            "highlight",
            "shd",
            "moveFrom",
            "moveTo",
            "customXml",
            "bdo",
            "dir",
            "span",
            "lastRenderedPageBreak");

    private final StringBuilder all = new StringBuilder();
    private final StringBuilder attributes = new StringBuilder();
    private final Map<String, StringBuilder> byElement = new LinkedHashMap<>();
    private final Map<String, StringBuilder> byAttribute = new LinkedHashMap<>();
    private final Map<String, StringBuilder> asides = new LinkedHashMap<>();
    private final Set<String> names = new LinkedHashSet<>();
    private boolean isTurned;

    @Override
    public void begins(String element) {
        names.add(element);
        newLine(attributes);
        if (element.equals("noBreakHyphen")) {
            all.append('-');
        } else if (element.equals("bdo")) {
            isTurned = true;
        } else if (!WITHIN_WORDS.contains(element)) {
            newLine(all);
            byElement.values().forEach(MarkupTexts::newLine);
        }
    }

    @Override
    public void ends(String element) {
        if (!WITHIN_WORDS.contains(element)) {
            newLine(all);
            byElement.values().forEach(MarkupTexts::newLine);
        }
    }

    @Override
    public void attribute(String element, String name, String value) {
        names.add(name);
        if (element.equals("sym") && name.equals("char")) {
            words(element, symbol(value));
        }
        attributes.append(value).append('\n');
        byAttribute
                .computeIfAbsent(name + " of " + element, key -> new StringBuilder())
                .append(value)
                .append('\n');
    }

    /** A letter of a symbol font stands in a range of its own. */
    private static String symbol(String code) {
        try {
            int character = Integer.parseInt(code, 16);
            return Character.toString(character >= 0xF000 && character < 0xF100 ? character - 0xF000 : character);
        } catch (IllegalArgumentException e) {
            return code;
        }
    }

    @Override
    public void words(String element, String words) {
        all.append(words);
        byElement.computeIfAbsent(element, key -> new StringBuilder()).append(words);
    }

    @Override
    public void aside(String kind, String text) {
        asides.computeIfAbsent(kind, key -> new StringBuilder()).append(text).append('\n');
    }

    private static void newLine(StringBuilder text) {
        int length = text.length();
        if (length > 0 && text.charAt(length - 1) != '\n') {
            text.append('\n');
        }
    }

    /** Hands everything on. */
    void to(String part, Texts texts) throws UnsearchableException {
        take(part + ", in its text", all, texts);
        for (Map.Entry<String, StringBuilder> each : byElement.entrySet()) {
            if (byElement.size() > 1) {
                take(part + ", in its text of the kind " + Places.name(each.getKey()), each.getValue(), texts);
            }
        }
        take(part + ", in its attributes", attributes, texts);
        for (Map.Entry<String, StringBuilder> each : byAttribute.entrySet()) {
            take(part + ", in the attribute " + Places.attribute(each.getKey()), each.getValue(), texts);
        }
        for (Map.Entry<String, StringBuilder> each : asides.entrySet()) {
            take(part + ", in " + each.getKey(), each.getValue(), texts);
        }
        take(part + ", in the names of its elements", new StringBuilder(String.join("\n", names)), texts);
        if (isTurned) {
            take(part + ", in words that run backwards", new StringBuilder(all).reverse(), texts);
        }
    }

    /** The words alone, to be read on into the next part. */
    CharSequence words() {
        return all;
    }

    private static void take(String place, StringBuilder text, Texts texts) throws UnsearchableException {
        if (!text.toString().isBlank()) {
            texts.take(place, text.toString());
        }
    }
}
