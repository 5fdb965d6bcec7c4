package uk.careplans.generator.blank;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.careplans.generator.word.Styles;
import uk.careplans.generator.word.Wml;

/** Reads what a story of a form asks: its body, a header or a footer. */
final class Stories {

    private Stories() {}

    static List<Question> questionsOf(Element root, Styles styles) {
        Element body = Wml.child(root, "body");
        Node content = body == null ? root : body;
        return new FlowReader(new Headings(styles), List.of(), null).read(content);
    }
}
