package uk.careplans.generator.template;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Place;

/**
 * A tag in the DOM of a story: the element that was put where the tag stood. Directives learn which block they belong to.
 */
final class Mark {

    /** The local name of the element that stands for a tag. */
    static final String ELEMENT = "tag";

    private static final String NS = "urn:uk.careplans:compile";
    private static final String KEY = "mark";

    final Element element;
    final Tag tag;
    final String source;
    final Element paragraph;
    final Place place;

    @Nullable
    Block block;
    /** The field that is printed, or the list that is repeated. */
    @Nullable
    FieldUse use;
    /** The condition of {@code #if} and {@code #elseif}. */
    @Nullable
    Rule rule;
    /** The number of the loop that a {@code #foreach} opens, or whose {@code $foreach.count} is printed. */
    int loop = FieldUse.PLAN;

    private Mark(Element element, Tag tag, String source, Element paragraph, Place place) {
        this.element = element;
        this.tag = tag;
        this.source = source;
        this.paragraph = paragraph;
        this.place = place;
    }

    /** An element for a tag, not yet in the DOM. */
    static Mark of(Tag tag, String source, Element paragraph, Place place) {
        Element element = paragraph.getOwnerDocument().createElementNS(NS, ELEMENT);
        Mark mark = new Mark(element, tag, source, paragraph, place);
        element.setUserData(KEY, mark, null);
        return mark;
    }

    /** The tag that an element stands for; null if it stands for none. */
    static @Nullable Mark in(Element element) {
        return NS.equals(element.getNamespaceURI()) ? (Mark) element.getUserData(KEY) : null;
    }

    /** Whether there is a tag in an element or below it. */
    static boolean isBelow(Element element) {
        return in(element) != null
                || element.getElementsByTagNameNS(NS, ELEMENT).getLength() > 0;
    }

    /** Whether the tag is part of a block and prints nothing itself. */
    boolean isDirective() {
        return !(tag instanceof Tag.Print);
    }

    /** The directive in the words of a message: {@code #if}. */
    String directive() {
        if (tag instanceof Tag.Print print) {
            return "${" + print.path() + "}";
        } else if (tag instanceof Tag.ForEach) {
            return "#foreach";
        } else if (tag instanceof Tag.If) {
            return "#if";
        } else if (tag instanceof Tag.ElseIf) {
            return "#elseif";
        }
        return tag instanceof Tag.Else ? "#else" : "#end";
    }
}
