package uk.careplans.generator.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Keeps the bookmarks of pieces apart from those of the form and of each other. */
final class PieceBookmarks {

    private static final int LONGEST_NAME = 40;
    private static final Set<String> ENDS = Set.of("bookmarkStart", "bookmarkEnd");

    /** In small letters: Word takes names that differ in case only for the same. */
    private final Set<String> names = new HashSet<>();

    private int lastId;

    /** Learns the bookmarks that are there already. */
    void know(Element root) {
        for (Element end : Wml.all(root, ENDS)) {
            String id = String.valueOf(Wml.attribute(end, "id"));
            lastId = id.matches("\\d{1,6}") ? Math.max(lastId, Integer.parseInt(id)) : lastId;
            names.add(String.valueOf(Wml.attribute(end, "name")).toLowerCase(Locale.ROOT));
        }
    }

    /** Gives the bookmarks of blocks numbers and names that no other has; what refers to them follows. */
    void rename(List<Element> blocks) {
        Map<String, String> newNames = new HashMap<>();
        Map<String, String> newIds = new HashMap<>();
        for (Element block : blocks) {
            for (Element end : Wml.all(block, ENDS)) {
                Wml.set(
                        end,
                        "id",
                        newIds.computeIfAbsent(
                                String.valueOf(Wml.attribute(end, "id")), id -> String.valueOf(++lastId)));
                String name = Wml.attribute(end, "name");
                if (name != null) {
                    newNames.computeIfAbsent(name, this::freeName);
                    Wml.set(end, "name", String.valueOf(newNames.get(name)));
                }
            }
        }
        newNames.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        blocks.forEach(block -> newNames.forEach((old, now) -> refer(block, old, now)));
    }

    private String freeName(String wanted) {
        String name = wanted;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            String end = "_" + i;
            name = wanted.substring(0, Math.min(wanted.length(), LONGEST_NAME - end.length())) + end;
        }
        return name;
    }

    private static void refer(Element block, String old, String now) {
        Pattern word = Pattern.compile("(?<!\\w)" + Pattern.quote(old) + "(?!\\w)");
        for (Element element : Wml.all(block)) {
            if (Wml.is(element, "hyperlink") && old.equals(Wml.attribute(element, "anchor"))) {
                Wml.set(element, "anchor", now);
            } else if (Wml.is(element, "fldSimple")) {
                String code = String.valueOf(Wml.attribute(element, "instr"));
                Wml.set(element, "instr", word.matcher(code).replaceAll(Matcher.quoteReplacement(now)));
            } else if (Wml.is(element, "instrText")) {
                element.setTextContent(
                        word.matcher(element.getTextContent()).replaceAll(Matcher.quoteReplacement(now)));
            }
        }
    }
}
