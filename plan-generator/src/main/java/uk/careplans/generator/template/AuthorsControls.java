package uk.careplans.generator.template;

import java.util.Set;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Styles;
import uk.careplans.generator.word.Wml;

/**
 * The content controls of a template's author that hold tags. What is printed in them has controls of its own, which
 * only a rich text control can hold, and is no prompt any more.
 */
final class AuthorsControls {

    private static final Set<String> KINDS =
            Set.of("text", "date", "dropDownList", "comboBox", "checkbox", "picture", "showingPlcHdr");
    private static final String PROMPT = "Placeholder Text";

    private AuthorsControls() {}

    /** Makes them hold whatever is printed. To be called when tags were found. */
    static void loosen(Element root, Styles styles) {
        for (Element control : Wml.all(root, "sdt")) {
            Element properties = Wml.child(control, "sdtPr");
            Element content = Wml.child(control, "sdtContent");
            if (properties == null || content == null || !Mark.isBelow(content)) {
                continue;
            }
            boolean prompt = Wml.child(properties, "showingPlcHdr") != null;
            Wml.children(properties).stream()
                    .filter(property -> KINDS.contains(property.getLocalName()))
                    .forEach(properties::removeChild);
            if (prompt) {
                String id = styles.idOf(PROMPT, "character").orElse("PlaceholderText");
                Wml.all(content, "rStyle").stream()
                        .filter(style -> id.equals(Wml.attribute(style, "val")))
                        .forEach(style -> style.getParentNode().removeChild(style));
            }
        }
    }
}
