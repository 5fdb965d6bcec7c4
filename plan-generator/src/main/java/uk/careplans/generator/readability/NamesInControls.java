package uk.careplans.generator.readability;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Wml;
import uk.careplans.model.field.NameFields;

/** What stands in the content controls of a document whose tags are paths of names. */
final class NamesInControls {

    private NamesInControls() {}

    static List<String> of(Element root) {
        List<String> names = new ArrayList<>();
        for (Element control : Wml.all(root, "sdt")) {
            Element properties = Wml.child(control, "sdtPr");
            String tag = Wml.attribute(Wml.child(properties, "tag"), "val");
            Element content = Wml.child(control, "sdtContent");
            if (tag != null && content != null && NameFields.hold(path(tag))) {
                StringBuilder text = new StringBuilder();
                Wml.all(content, "t").forEach(each -> text.append(each.getTextContent()));
                names.add(text.toString());
            }
        }
        return names;
    }

    /** {@code siblings/s1/person.nameAndRelationship} is the path of the field and how it is printed. */
    private static List<String> path(String tag) {
        int printed = tag.indexOf('.');
        return List.of((printed < 0 ? tag : tag.substring(0, printed)).split("/", -1));
    }
}
