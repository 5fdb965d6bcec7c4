package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.careplans.generator.word.Wml;

/**
 * Content controls around rows of which a block takes some, such as Word's own repeating sections. They are taken away and
 * their rows stay: a block takes rows of a table, and what a control holds of them would be none or many.
 */
final class RowControls {

    private RowControls() {}

    /** Takes those away that the ends of blocks stand in. To be called before blocks are measured. */
    static void open(List<Block> blocks) {
        for (Block block : blocks) {
            if (takesRows(block)) {
                Stream.concat(Stream.of(block.open, block.end), block.middles.stream())
                        .flatMap(mark -> around(mark).stream())
                        .forEach(RowControls::unwrap);
            }
        }
    }

    private static boolean takesRows(Block block) {
        Element table = Wml.ancestor(block.open.element, "tbl");
        Element cell = Wml.ancestor(block.open.element, "tc");
        return table != null
                && table == Wml.ancestor(block.end.element, "tbl")
                && cell != Wml.ancestor(block.end.element, "tc");
    }

    /** The controls between the row that a mark is in and its table. */
    private static List<Element> around(Mark mark) {
        List<Element> controls = new ArrayList<>();
        Element row = Wml.ancestor(mark.element, "tr");
        for (Node at = row; at != null && !Wml.is(at, "tbl"); at = at.getParentNode()) {
            if (Wml.is(at, "sdt")) {
                controls.add((Element) at);
            }
        }
        return controls;
    }

    private static void unwrap(Element control) {
        Node parent = control.getParentNode();
        Element content = Wml.child(control, "sdtContent");
        if (parent == null || content == null) {
            return;
        }
        while (content.getFirstChild() != null) {
            parent.insertBefore(content.getFirstChild(), control);
        }
        parent.removeChild(control);
    }
}
