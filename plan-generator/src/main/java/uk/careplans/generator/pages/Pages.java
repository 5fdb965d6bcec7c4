package uk.careplans.generator.pages;

import java.util.IdentityHashMap;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * Where the paragraphs of a document begin.
 *
 * @param places by paragraph
 * @param usedBefore of the paragraphs with which a page begins, how much of the page before was used, as a share
 */
record Pages(Map<Element, Place> places, Map<Element, Double> usedBefore) {

    /**
     * Where a paragraph begins.
     *
     * @param page the number that is printed on the page
     * @param y below the upper edge of the text, in points
     */
    record Place(int page, double y) {}

    Pages() {
        this(new IdentityHashMap<>(), new IdentityHashMap<>());
    }
}
