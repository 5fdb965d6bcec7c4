package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Wml;

/** The codes of Word's own fields, such as {@code PAGE} or {@code MERGEFIELD Name}. */
final class WordFields {

    private WordFields() {}

    /** The codes of the fields that begin in a paragraph, in order. */
    static List<String> instructionsIn(Element paragraph) {
        List<String> instructions = new ArrayList<>();
        for (Element element : Wml.all(paragraph)) {
            String simple = Wml.is(element, "fldSimple") ? Wml.attribute(element, "instr") : null;
            if (simple != null) {
                instructions.add(simple);
            } else if ("begin".equals(Wml.attribute(element, "fldCharType"))) {
                instructions.add("");
            } else if (Wml.is(element, "instrText") && !instructions.isEmpty()) {
                int last = instructions.size() - 1;
                instructions.set(last, instructions.get(last) + element.getTextContent());
            }
        }
        return instructions;
    }
}
