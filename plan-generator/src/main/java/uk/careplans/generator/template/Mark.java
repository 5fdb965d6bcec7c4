package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import uk.careplans.generator.word.Wml;

/**
 * A tag in the DOM of a story: the element that was put where the tag stood. Directives learn which block they belong to.
 */
final class Mark {

    private static final String ELEMENT = "tag";
    static final String NS = "urn:uk.careplans:compile";
    private static final String KEY = "mark";

    final Element element;
    final Tag tag;
    final String source;
    final Element paragraph;
    final Spots.Spot spot;

    /** The tag that the author wrote; this one unless it stands for columns, which are marked in every row. */
    Mark original = this;

    @Nullable
    Block block;
    /** The field that is printed, or the list that is repeated. */
    @Nullable
    FieldUse use;
    /** What the field is called, for the title of its control. */
    String label = "";
    /** The picture of the pack that is printed. */
    @Nullable
    PackPicture picture;
    /** The condition of {@code #if} and {@code #elseif}. */
    @Nullable
    Rule rule;
    /** The lists that start again in every round of the loop that a {@code #foreach} opens. */
    final List<RepeatedList> startingLists = new ArrayList<>();

    /** The number of the loop that a {@code #foreach} opens, or whose {@code $foreach.count} is printed. */
    int loop = FieldUse.PLAN;
    /** Whether it stands in a text that can hold words and nothing else. */
    boolean inWords;

    private Mark(Element element, Tag tag, String source, Element paragraph, Spots.Spot spot) {
        this.element = element;
        this.tag = tag;
        this.source = source;
        this.paragraph = paragraph;
        this.spot = spot;
    }

    /** An element for a tag, not yet in the DOM. */
    static Mark of(Tag tag, String source, Element paragraph, Spots.Spot spot) {
        Element element = paragraph.getOwnerDocument().createElementNS(NS, ELEMENT);
        Mark mark = new Mark(element, tag, source, paragraph, spot);
        // For those who read a heading's text while its tags are replaced.
        Element words = Wml.create(paragraph, "t");
        words.setTextContent(source);
        element.appendChild(words);
        element.setUserData(KEY, mark, null);
        return mark;
    }

    /** The same tag once more, as a child of a row, which has what one has in common with the other. */
    Mark copyInto(Element row) {
        Mark copy = of(tag, source, paragraph, spot);
        copy.original = original;
        row.appendChild(copy.element);
        return copy;
    }

    /** The tag that an element stands for; null if it stands for none. */
    static @Nullable Mark in(Element element) {
        return NS.equals(element.getNamespaceURI()) && ELEMENT.equals(element.getLocalName())
                ? (Mark) element.getUserData(KEY)
                : null;
    }

    /** Whether there is a tag in an element or below it, or something else that is ours. */
    static boolean isBelow(Element element) {
        return NS.equals(element.getNamespaceURI())
                || element.getElementsByTagNameNS(NS, "*").item(0) != null;
    }

    /** The tags below an element, in the order of the text. */
    static List<Mark> allBelow(Element root) {
        List<Mark> marks = new ArrayList<>();
        NodeList elements = root.getElementsByTagNameNS(NS, ELEMENT);
        for (int i = 0; i < elements.getLength(); i++) {
            marks.add((Mark) elements.item(i).getUserData(KEY));
        }
        return marks;
    }

    /** The directives below an element of the blocks that take whole things of that extent from that container. */
    static List<Mark> of(Element element, Block.Extent extent, Node container) {
        return allBelow(element).stream()
                .filter(mark ->
                        mark.block != null && mark.block.extent() == extent && mark.block.container() == container)
                .toList();
    }

    /** Whether the tag is part of a block and prints nothing itself. */
    boolean isDirective() {
        return !(tag instanceof Tag.Print || tag instanceof Tag.Picture || tag instanceof Tag.NotIncluded);
    }

    /** Whether the tag prints a text that may have several paragraphs, and so may split its own. */
    boolean printsParagraphs() {
        return use != null && use.isLongText() && !isDirective() && !inWords;
    }

    /** The directive in the words of a message: {@code #if}. */
    String directive() {
        if (tag instanceof Tag.Print print) {
            return print.path().asTag();
        } else if (tag instanceof Tag.Picture) {
            return source;
        } else if (tag instanceof Tag.ForEach) {
            return tag.takesColumns() ? "#columns" : "#foreach";
        } else if (tag instanceof Tag.If) {
            return tag.takesColumns() ? "#columnsif" : "#if";
        } else if (tag instanceof Tag.ElseIf) {
            return "#elseif";
        }
        return tag instanceof Tag.Broken broken ? "#" + broken.directive() : tag instanceof Tag.Else ? "#else" : "#end";
    }
}
