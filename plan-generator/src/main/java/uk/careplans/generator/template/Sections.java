package uk.careplans.generator.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Wml;

/**
 * The sections of a page body. The page setup of a section stands at its end: in the properties of its last paragraph,
 * or, for the last section, at the end of the body.
 */
final class Sections {

    private static final String KEY = "last section";
    private static final List<String> REFERENCES = List.of("headerReference", "footerReference");

    private Sections() {}

    /** The page setup of the section that a paragraph ends; null if it ends none. */
    static @Nullable Element endedBy(Element paragraph) {
        return Wml.child(Wml.child(paragraph, "pPr"), "sectPr");
    }

    /** Makes sections of a story fit for being repeated and left out. */
    static void prepare(Element root, List<Block> blocks) {
        Element body = Wml.child(root, "body");
        List<Element> ends = body == null
                ? List.of()
                : Wml.children(body, "p").stream()
                        .filter(paragraph -> endedBy(paragraph) != null)
                        .toList();
        if (body == null || ends.isEmpty()) {
            return;
        }
        Element last = ends.get(ends.size() - 1);
        if (ends.stream().anyMatch(end -> isInBlock(end, blocks))) {
            spellOutHeaders(body, ends);
        }
        if (isInBlock(last, blocks) || hasDirectiveBehind(last)) {
            body.setUserData(KEY, true, null);
        }
    }

    /** Whether a document may have nothing of the last section, so that the one before it becomes the last. */
    static boolean mayLoseTheLast(Element holder) {
        return holder.getUserData(KEY) != null;
    }

    private static boolean isInBlock(Element paragraph, List<Block> blocks) {
        return blocks.stream().anyMatch(block -> block.branchOf(paragraph) >= 0);
    }

    private static boolean hasDirectiveBehind(Element paragraph) {
        List<Element> all = Wml.children(paragraph.getParentNode());
        return all.subList(all.indexOf(paragraph) + 1, all.size()).stream()
                .flatMap(behind -> Mark.allBelow(behind).stream())
                .anyMatch(Mark::isDirective);
    }

    /** A section without a header has that of the section before, which may be left out: so each gets its own. */
    private static void spellOutHeaders(Element body, List<Element> ends) {
        Map<String, Element> inherited = new LinkedHashMap<>();
        for (Element end : ends) {
            spellOut(endedBy(end), inherited);
        }
        spellOut(Wml.child(body, "sectPr"), inherited);
    }

    private static void spellOut(@Nullable Element section, Map<String, Element> inherited) {
        if (section == null) {
            return;
        }
        Map<String, Element> all = new LinkedHashMap<>(inherited);
        for (String kind : REFERENCES) {
            Wml.children(section, kind).forEach(own -> all.put(kind + Wml.attribute(own, "type"), own));
        }
        all.forEach((kind, reference) -> {
            if (reference.getParentNode() != section) {
                section.insertBefore(reference.cloneNode(true), section.getFirstChild());
            }
        });
        inherited.putAll(all);
    }
}
