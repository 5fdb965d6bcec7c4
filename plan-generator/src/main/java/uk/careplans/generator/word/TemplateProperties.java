package uk.careplans.generator.word;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The properties of a template in which its author may have written tags. Those that name persons are not read. */
final class TemplateProperties {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";
    private static final Map<String, String> CORE = Map.of(
            "title", "title",
            "subject", "subject",
            "keywords", "keywords",
            "description", "comments",
            "category", "category");

    private TemplateProperties() {}

    /** Those that hold text, in the order of the file. */
    static Map<Property, String> in(Map<String, Document> xml) {
        Map<Property, String> properties = new LinkedHashMap<>();
        Document core = part(xml, PACKAGE + "core-properties");
        if (core != null) {
            for (Element each : Wml.children(core.getDocumentElement())) {
                String name = CORE.get(each.getLocalName());
                add(name == null ? null : new Property(name, false), each, properties);
            }
        }
        Document custom = part(xml, Link.OFFICE + "custom-properties");
        if (custom != null) {
            for (Element each : Wml.children(custom.getDocumentElement())) {
                String name = each.getAttribute("name");
                boolean isText = each.getElementsByTagNameNS("*", "lpwstr").getLength() == 1;
                add(name.isEmpty() || !isText ? null : new Property(name, true), each, properties);
            }
        }
        return properties;
    }

    private static void add(@Nullable Property property, Element element, Map<Property, String> properties) {
        String text = element.getTextContent().strip();
        if (property != null && !text.isEmpty()) {
            properties.putIfAbsent(property, text);
        }
    }

    private static @Nullable Document part(Map<String, Document> xml, String type) {
        Document relationships = xml.get("_rels/.rels");
        if (relationships != null) {
            for (Element each : Wml.children(relationships.getDocumentElement())) {
                if (each.getAttribute("Type").equals(type)) {
                    String target = each.getAttribute("Target");
                    return xml.get(target.startsWith("/") ? target.substring(1) : target);
                }
            }
        }
        return null;
    }
}
