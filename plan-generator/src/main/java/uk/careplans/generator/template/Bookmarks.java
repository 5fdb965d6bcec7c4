package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Wml;

/** Keeps the author's bookmarks whole when parts of a story are repeated or left out. */
final class Bookmarks {

    private Bookmarks() {}

    /** A bookmark that begins in one block and ends in another shrinks to where it begins, else it might never end. */
    static void keepWhole(Element root, List<Block> blocks) {
        Map<String, Element> ends = new HashMap<>();
        for (Element end : Wml.all(root, "bookmarkEnd")) {
            ends.put(String.valueOf(Wml.attribute(end, "id")), end);
        }
        for (Element start : Wml.all(root, "bookmarkStart")) {
            Element end = ends.get(String.valueOf(Wml.attribute(start, "id")));
            if (end != null && !branches(start, blocks).equals(branches(end, blocks))) {
                start.getParentNode().insertBefore(end, start.getNextSibling());
            }
        }
    }

    /**
     * The first number that no bookmark of a story has. Numbers that are none, or too large to count on from, are
     * replaced.
     *
     * @param first the first number that may be free
     */
    static int firstFree(Element root, int first) {
        List<Element> ends = endsIn(root);
        if (!ends.stream().allMatch(end -> numberOf(end).matches("\\d{1,6}"))) {
            Map<String, Integer> numbers = new HashMap<>();
            for (Element end : ends) {
                int number = numbers.computeIfAbsent(numberOf(end), old -> first + numbers.size());
                end.setAttributeNS(Wml.W, "w:id", String.valueOf(number));
            }
        }
        return ends.stream()
                .mapToInt(end -> Integer.parseInt(numberOf(end)) + 1)
                .reduce(first, Math::max);
    }

    private static String numberOf(Element end) {
        return String.valueOf(Wml.attribute(end, "id"));
    }

    /** The beginnings and ends of bookmarks below an element. */
    static List<Element> endsIn(Element element) {
        List<Element> ends = new ArrayList<>();
        for (Element child : Wml.children(element)) {
            if (isEnd(child)) {
                ends.add(child);
            } else {
                ends.addAll(endsIn(child));
            }
        }
        return ends;
    }

    static boolean isEnd(Element element) {
        return Wml.is(element, "bookmarkStart") || Wml.is(element, "bookmarkEnd");
    }

    private static List<Integer> branches(Element element, List<Block> blocks) {
        return blocks.stream().map(block -> block.branchOf(element)).collect(Collectors.toList());
    }
}
