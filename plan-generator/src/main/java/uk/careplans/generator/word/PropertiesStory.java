package uk.careplans.generator.word;

import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import uk.careplans.generator.gate.Xml;

/** The properties of a template as a story, so that tags in them are found as in any text: a paragraph for each. */
public final class PropertiesStory {

    static final String NAME = "name";

    private static final String KEY = "property";

    private PropertiesStory() {}

    static Story of(Map<Property, String> properties) {
        Document xml = Xml.empty();
        Element body = xml.createElementNS(Wml.W, "w:body");
        xml.appendChild(body);
        properties.forEach((property, text) -> {
            Element paragraph = Wml.create(body, "p");
            paragraph.setAttribute(NAME, property.words());
            paragraph.setUserData(KEY, property, null);
            Element run = Wml.create(body, "r");
            Element words = Wml.create(body, "t");
            words.setTextContent(text);
            run.appendChild(words);
            paragraph.appendChild(run);
            body.appendChild(paragraph);
        });
        return new Story("docProps", StoryKind.PROPERTIES, xml);
    }

    /** Which property a paragraph of the story is. */
    public static Property propertyOf(Element paragraph) {
        return (Property) paragraph.getUserData(KEY);
    }
}
