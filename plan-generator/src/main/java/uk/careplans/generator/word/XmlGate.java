package uk.careplans.generator.word;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Every part that is XML, whatever its name says, parsed once by the strict parser before any library sees the file.
 * Word never writes a document type declaration, and the format forbids it, so a part that has one was made for harm.
 */
final class XmlGate {

    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private XmlGate() {}

    /** The parsed XML parts by name. */
    static Map<String, Document> parse(String file, Map<String, byte[]> entries) throws WordFileException {
        Map<String, Document> parts = new TreeMap<>();
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (entry.getKey().endsWith("vbaProject.bin")) {
                throw WordFileException.macros(file);
            }
            if (isNamedXml(entry.getKey()) || looksLikeXml(entry.getValue())) {
                parse(file, entry.getKey(), entry.getValue()).ifPresent(xml -> parts.put(entry.getKey(), xml));
            }
        }
        refuseOtherFormats(file, parts);
        return parts;
    }

    private static Optional<Document> parse(String file, String part, byte[] xml) throws WordFileException {
        try {
            return Optional.of(Xml.parse(xml));
        } catch (Xml.RefusedException e) {
            String what = e.id().equals("doctype")
                    ? " declares a document type (DOCTYPE), which no Word file needs"
                    : " is nested more deeply than any form";
            throw new WordFileException(
                    e.id(), file + ": the part " + part + what + ". Do not use this file; make it again in Word.");
        } catch (SAXException e) {
            if (!isNamedXml(part)) {
                // A font or picture that only begins like XML.
                return Optional.empty();
            }
            throw new WordFileException(
                    "broken-xml",
                    file + ": the part " + part + " is not well-formed XML. Open the file in Word and save it again.");
        }
    }

    private static void refuseOtherFormats(String file, Map<String, Document> parts) throws WordFileException {
        Document relationships = parts.get("_rels/.rels");
        if (relationships == null || !parts.containsKey("[Content_Types].xml")) {
            throw new WordFileException(
                    "not-a-docx",
                    file + " is a zip file but not a Word document. Save it in Word as “Word Document (.docx)”.");
        }
        for (Element each : Wml.children(relationships.getDocumentElement())) {
            if (each.getAttribute("Type").startsWith(STRICT)) {
                throw new WordFileException(
                        "strict",
                        file + " is saved as Strict Open XML. Save it as “Word Document (.docx)”, not “Strict Open XML"
                                + " Document”.");
            }
        }
    }

    private static boolean isNamedXml(String part) {
        return part.endsWith(".xml") || part.endsWith(".rels");
    }

    /** By what it says and not by its name: a parser that was made to read it would go by that, too. */
    private static boolean looksLikeXml(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 64); i++) {
            int b = bytes[i] & 0xFF;
            boolean markOrBlank = b == 0xEF || b == 0xBB || b == 0xBF || b == 0xFE || b == 0xFF || b <= ' ';
            if (!markOrBlank) {
                return b == '<';
            }
        }
        return false;
    }
}
