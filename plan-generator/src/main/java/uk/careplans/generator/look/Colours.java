package uk.careplans.generator.look;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import uk.careplans.generator.word.Wml;

/** Puts a council's colours in the place of those that a form was drawn with; its pictures keep theirs. */
record Colours(Map<String, String> instead) {

    private static final Set<String> WHERE = Set.of("val", "fill", "color");

    void change(Element root) {
        if (!instead.isEmpty()) {
            Wml.all(root).forEach(this::changeOne);
        }
    }

    private void changeOne(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String own = instead.get(attribute.getValue().toUpperCase(Locale.ROOT));
            if (own != null && WHERE.contains(attribute.getLocalName()) && isColour(element, attribute)) {
                attribute.setValue(own);
            }
        }
    }

    /** What is called val may be anything, like a style whose name is six digits. */
    private static boolean isColour(Element element, Attr attribute) {
        return !attribute.getLocalName().equals("val")
                || Set.of("color", "srgbClr").contains(element.getLocalName());
    }
}
