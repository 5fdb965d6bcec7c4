package uk.careplans.generator.word;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import uk.careplans.generator.gate.Xml;

/** The parts of a document that speak about it: its properties, and the frame of the plan's marks. */
final class DocumentPropertyParts {

    static final String CORE = "docProps/core.xml";
    static final String APP = "docProps/app.xml";
    static final String CUSTOM = "docProps/custom.xml";
    static final String RELATIONSHIPS = "_rels/.rels";

    private static final Map<String, String> ELEMENTS = Map.of(
            "title", "dc:title",
            "subject", "dc:subject",
            "keywords", "cp:keywords",
            "comments", "dc:description",
            "category", "cp:category");
    private static final String MARKS_PROPERTIES = "customXml/itemProps1.xml";
    private static final String MARKS_ID = "{5C0A9B6E-6E0B-4F5D-9D1C-3B7A2C4E8F10}";
    private static final String MARKS_SCHEMA = "urn:uk.careplans:marks:1";

    private static final String RELATIONSHIP = "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>";

    private DocumentPropertyParts() {}

    static byte[] core(DocumentProperties properties) {
        String written = properties.date() + "T00:00:00Z";
        return utf8("""
                <cp:coreProperties \
                xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">%s\
                <dcterms:created xsi:type="dcterms:W3CDTF">%s</dcterms:created>\
                <dcterms:modified xsi:type="dcterms:W3CDTF">%s</dcterms:modified><dc:language>en-GB</dc:language>\
                </cp:coreProperties>""".formatted(texts(properties), written, written));
    }

    private static String texts(DocumentProperties properties) {
        StringBuilder xml = new StringBuilder();
        properties.texts().forEach((property, text) -> {
            String element = ELEMENTS.get(property.name());
            if (element != null && !property.custom()) {
                xml.append('<').append(element).append('>').append(text);
                xml.append("</").append(element).append('>');
            }
        });
        return xml.toString();
    }

    static byte[] custom(DocumentProperties properties) {
        StringBuilder xml = new StringBuilder(
                "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\""
                        + " xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">");
        // 0 and 1 are not for properties.
        int number = 2;
        for (Map.Entry<Property, String> each : properties.texts().entrySet()) {
            if (each.getKey().custom()) {
                xml.append("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"")
                        .append(number++)
                        .append("\" name=\"")
                        .append(XmlText.escaped(each.getKey().name()))
                        .append("\"><vt:lpwstr>")
                        .append(each.getValue())
                        .append("</vt:lpwstr></property>");
            }
        }
        return utf8(xml.append("</Properties>").toString());
    }

    static byte[] app() {
        return utf8("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                + "<Application>careplans</Application></Properties>");
    }

    /** The relationships of the package itself. */
    static byte[] relationships(String main, boolean custom) {
        return relationshipsOf(RELATIONSHIP.formatted("rId1", Link.OFFICE + "officeDocument", XmlText.escaped(main))
                + RELATIONSHIP.formatted(
                        "rId2",
                        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                        CORE)
                + RELATIONSHIP.formatted("rId3", Link.OFFICE + "extended-properties", APP)
                + (custom ? RELATIONSHIP.formatted("rId4", Link.OFFICE + "custom-properties", CUSTOM) : ""));
    }

    /** What Word wants beside a custom part to treat it as one, and so to keep it when the document is saved. */
    static Map<String, byte[]> marksProperties(String marks) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                marks.replace("/", "/_rels/") + ".rels",
                relationshipsOf(RELATIONSHIP.formatted("rId1", Link.OFFICE + "customXmlProps", "itemProps1.xml")));
        parts.put(
                MARKS_PROPERTIES,
                utf8("<ds:datastoreItem xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\""
                        + " ds:itemID=\"" + MARKS_ID + "\"><ds:schemaRefs><ds:schemaRef ds:uri=\"" + MARKS_SCHEMA
                        + "\"/></ds:schemaRefs></ds:datastoreItem>"));
        return parts;
    }

    static Map<String, String> contentTypes(boolean custom) {
        Map<String, String> types = new TreeMap<>(Map.of(
                CORE, "application/vnd.openxmlformats-package.core-properties+xml",
                APP, "application/vnd.openxmlformats-officedocument.extended-properties+xml",
                MARKS_PROPERTIES, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"));
        if (custom) {
            types.put(CUSTOM, "application/vnd.openxmlformats-officedocument.custom-properties+xml");
        }
        return types;
    }

    private static byte[] relationshipsOf(String relationships) {
        return utf8("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relationships + "</Relationships>");
    }

    private static byte[] utf8(String xml) {
        return (Xml.DECLARATION + xml).getBytes(StandardCharsets.UTF_8);
    }
}
