package uk.careplans.generator.template;

import org.w3c.dom.Element;
import uk.careplans.generator.word.Styles;
import uk.careplans.generator.word.Wml;

/** Tells whether a block is all there is in a list item, so that it repeats the item and not its words. */
final class ListItems {

    private final Styles styles;

    ListItems(Styles styles) {
        this.styles = styles;
    }

    boolean isWhole(Block block) {
        Element paragraph = block.open.paragraph;
        return styles.isList(paragraph) && block.middles.isEmpty() && isBlankOutside(block);
    }

    private static boolean isBlankOutside(Block block) {
        boolean inside = false;
        for (Element child : Wml.children(block.open.paragraph)) {
            if (child == block.open.element) {
                inside = true;
            } else if (child == block.end.element) {
                inside = false;
            } else if (!inside && (Blank.isSeen(child) || Mark.in(child) != null)) {
                return false;
            }
        }
        return true;
    }
}
