package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.careplans.generator.word.Wml;

/**
 * A paragraph, table or row as it stands among its neighbours, or a whole block of them.
 *
 * @param elements in the order of the text
 * @param parts what stands in each part of a block, without the directives; none for a single element, and for a block whose directives
 *     share a paragraph or row with something else
 */
record Stretch(List<Element> elements, List<List<Stretch>> parts) {

    /** What stands in a container, whose blocks take things of that extent. */
    static List<Stretch> in(Node container, Block.Extent extent) {
        boolean rows = extent == Block.Extent.ROWS;
        List<Element> children = Wml.children(container).stream()
                .filter(child ->
                        rows ? Wml.is(child, "tr") : Wml.is(child, "p") || Wml.is(child, "tbl") || Wml.is(child, "sdt"))
                .toList();
        return of(children, container, extent);
    }

    private static List<Stretch> of(List<Element> children, Node container, Block.Extent extent) {
        List<Stretch> all = new ArrayList<>();
        int at = 0;
        while (at < children.size()) {
            int last = lastOfBlock(children, at, container, extent);
            List<Element> elements = children.subList(at, last + 1);
            all.add(new Stretch(
                    elements, last == at ? List.of() : parts(children.subList(at, last + 1), container, extent)));
            at = last + 1;
        }
        return all;
    }

    /** Where the blocks end that begin there, and those that begin in the same paragraph in which they end. */
    private static int lastOfBlock(List<Element> children, int first, Node container, Block.Extent extent) {
        int last = first;
        for (int at = first; at <= last; at++) {
            for (Mark directive : Mark.of(children.get(at), extent, container)) {
                if (directive.block != null && directive.block.open == directive) {
                    last = Math.max(last, indexOf(directive.block.end, children));
                }
            }
        }
        return last;
    }

    private static int indexOf(Mark mark, List<Element> children) {
        for (int i = 0; i < children.size(); i++) {
            Element child = children.get(i);
            if (child == mark.element
                    || (child.compareDocumentPosition(mark.element) & Node.DOCUMENT_POSITION_CONTAINED_BY) != 0) {
                return i;
            }
        }
        return children.size() - 1;
    }

    private static List<List<Stretch>> parts(List<Element> block, Node container, Block.Extent extent) {
        List<List<Stretch>> parts = new ArrayList<>();
        List<Mark> first = Mark.of(block.get(0), extent, container);
        Block only = first.size() == 1 ? first.get(0).block : null;
        if (only == null || indexOf(only.end, block) != block.size() - 1) {
            return List.of();
        }
        int from = 1;
        List<Mark> ends = new ArrayList<>(only.middles);
        ends.add(only.end);
        for (Mark end : ends) {
            int to = indexOf(end, block);
            if (!standsAlone(block.get(to)) || !standsAlone(block.get(from - 1))) {
                return List.of();
            }
            parts.add(of(block.subList(from, to), container, extent));
            from = to + 1;
        }
        return parts;
    }

    private static boolean standsAlone(Element whole) {
        return Wml.is(whole, "p")
                && Blank.holdsNothingButDirectives(whole)
                && Mark.allBelow(whole).size() == 1;
    }

    Element first() {
        return elements.get(0);
    }

    /** Whether it is one paragraph, table or row that no block takes. */
    boolean isSingle(Node container, Block.Extent extent) {
        return elements.size() == 1 && Mark.of(first(), extent, container).isEmpty();
    }
}
