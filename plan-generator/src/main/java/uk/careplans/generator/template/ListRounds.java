package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.careplans.generator.word.Numbering;
import uk.careplans.generator.word.Story;
import uk.careplans.generator.word.Styles;
import uk.careplans.generator.word.Wml;

/**
 * Finds the numbered lists that start again in every round of a loop: those of which every item stands in the loop,
 * unless they number the rounds themselves.
 */
final class ListRounds {

    private static final String KEY = "list";

    private final Styles styles;
    private final Numbering numbering;
    private int last;

    ListRounds(Styles styles, Numbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    /** The list of a paragraph that starts again in every round of a loop; null if it is in none. */
    static @Nullable RepeatedList of(Element paragraph) {
        return (RepeatedList) paragraph.getUserData(KEY);
    }

    /** Whether an item of such a list stands in an element. */
    static boolean isBelow(Element element) {
        return Wml.all(element, "p").stream().anyMatch(paragraph -> of(paragraph) != null);
    }

    /** Marks the loops and the paragraphs of a story; lists go through all stories. */
    void mark(Map<Story, List<Block>> blocks) {
        Map<Integer, List<Story>> storiesOfList = new TreeMap<>();
        Map<Integer, List<Element>> items = new TreeMap<>();
        for (Story story : blocks.keySet()) {
            for (Element paragraph : Wml.all(story.xml().getDocumentElement(), "p")) {
                int list = styles.listOf(paragraph);
                if (list != 0) {
                    items.computeIfAbsent(list, id -> new ArrayList<>()).add(paragraph);
                    storiesOfList.computeIfAbsent(list, id -> new ArrayList<>()).add(story);
                }
            }
        }
        items.forEach((list, paragraphs) -> {
            List<Story> stories = storiesOfList.getOrDefault(list, List.of());
            boolean oneStory = stories.stream().distinct().count() == 1;
            if (oneStory && numbering.counts(list) && paragraphs.stream().noneMatch(styles::isHeading)) {
                mark(list, paragraphs, stories.get(0), blocks.getOrDefault(stories.get(0), List.of()));
            }
        });
    }

    private void mark(int list, List<Element> items, Story story, List<Block> blocks) {
        List<Block> around = loopsAround(items, blocks);
        for (Block loop : around) {
            if (!numbersRounds(list, loop, story, blocks)) {
                RepeatedList repeated = new RepeatedList(++last, list);
                loop.open.startingLists.add(repeated);
                items.forEach(item -> item.setUserData(KEY, repeated, null));
                return;
            }
        }
    }

    /** The loops that hold all those paragraphs, from the inner to the outer. */
    private static List<Block> loopsAround(List<Element> paragraphs, List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.open.tag.opensLoop() && block.extent() != Block.Extent.WORDS)
                .filter(block -> paragraphs.stream().allMatch(paragraph -> block.branchOf(paragraph) >= 0))
                .sorted(Comparator.comparing((Block block) -> block.open.element, ListRounds::laterFirst))
                .toList();
    }

    private static int laterFirst(Element one, Element other) {
        if (one == other) {
            return 0;
        }
        return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) != 0 ? 1 : -1;
    }

    /**
     * Whether a list counts the rounds of a loop: each begins with an item of it, or there is nothing else in the loop.
     */
    private boolean numbersRounds(int list, Block loop, Story story, List<Block> blocks) {
        List<Element> seen = Wml.all(story.xml().getDocumentElement(), "p").stream()
                .filter(paragraph -> loop.branchOf(paragraph) >= 0)
                .filter(paragraph -> Blank.isSeen(paragraph) || isItem(paragraph))
                .toList();
        boolean nothingElse = loop.extent() == Block.Extent.PARAGRAPHS
                && seen.stream().allMatch(paragraph -> styles.listOf(paragraph) == list);
        Element first = seen.isEmpty() ? null : seen.get(0);
        boolean begins = first != null
                && styles.listOf(first) == list
                && loopsAround(List.of(first), blocks).get(0) == loop;
        return nothingElse || begins;
    }

    /** An item without words has its number still, unless its paragraph is there for directives. */
    private boolean isItem(Element paragraph) {
        return styles.listOf(paragraph) != 0
                && Mark.allBelow(paragraph).stream()
                        .noneMatch(mark -> mark.block != null && mark.block.extent() == Block.Extent.PARAGRAPHS);
    }
}
