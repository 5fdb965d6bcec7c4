package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.gate.FieldCode;
import uk.careplans.generator.word.ComplexField;
import uk.careplans.generator.word.PropertiesStory;
import uk.careplans.generator.word.Property;
import uk.careplans.generator.word.Story;
import uk.careplans.generator.word.Wml;
import uk.careplans.generator.word.WordFile;

/**
 * The properties that a template's documents have: those with tags, and those that a field of the text shows. All others
 * tell of the template and stay behind.
 */
final class Properties {

    private static final String STAND_IN = "property";
    private static final String KEY = "property";
    private static final Set<String> NAMED_BY_FIELD = Set.of("TITLE", "SUBJECT", "KEYWORDS", "COMMENTS");

    private final Story story;
    private final Map<Property, Element> paragraphs = new LinkedHashMap<>();
    private final Set<Property> shown = new HashSet<>();

    Properties(WordFile file) {
        story = file.properties();
        for (Element paragraph : Wml.all(story.xml().getDocumentElement(), "p")) {
            paragraphs.put(PropertiesStory.propertyOf(paragraph), paragraph);
        }
    }

    Story story() {
        return story;
    }

    /** Makes the fields that show a property show it as the document has it. To be called before tags are read. */
    void takeFieldsOf(Story text) {
        Element root = text.xml().getDocumentElement();
        ComplexField.expand(root, code -> propertyOf(code).isPresent());
        for (ComplexField field : ComplexField.in(root)) {
            Optional<Property> property = propertyOf(FieldCode.of(field.instruction()));
            if (property.isPresent() && !field.isInsideInstruction()) {
                field.clear().ifPresent(words -> {
                    Element standIn = words.getOwnerDocument().createElementNS(Mark.NS, STAND_IN);
                    standIn.setUserData(KEY, property.get(), null);
                    words.appendChild(standIn);
                    shown.add(property.get());
                });
            }
        }
    }

    /** Every document has a title and a subject; of the others, only those that the template has can be shown. */
    private Optional<Property> propertyOf(FieldCode code) {
        Optional<String> name = NAMED_BY_FIELD.contains(code.name())
                ? Optional.of(code.name())
                : Set.of("DOCPROPERTY", "INFO").contains(code.name()) ? code.about() : Optional.empty();
        List<Property> known = new ArrayList<>(List.of(Property.TITLE, Property.SUBJECT));
        known.addAll(paragraphs.keySet());
        return name.flatMap(wanted -> known.stream()
                .filter(property -> property.name().equalsIgnoreCase(wanted))
                .findFirst());
    }

    /** The property that an element shows; null if it is no such element. */
    static @Nullable Property in(Element element) {
        return Mark.NS.equals(element.getNamespaceURI()) && STAND_IN.equals(element.getLocalName())
                ? (Property) element.getUserData(KEY)
                : null;
    }

    /** What to write for each property that is not the form's own. */
    Map<Property, List<Step>> compile() {
        Map<Property, List<Step>> steps = new LinkedHashMap<>();
        paragraphs.forEach((property, paragraph) -> {
            boolean ofTheForm = property.equals(Property.TITLE);
            if (Mark.isBelow(paragraph) || (shown.contains(property) && !ofTheForm)) {
                steps.put(property, PlainText.compile(paragraph));
            }
        });
        return steps;
    }
}
