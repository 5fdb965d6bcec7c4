package uk.careplans.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a Word file says, read with nothing but the JDK, so that no engine judges itself. */
final class DocumentText {

    /** We keep dates on one line; others do not. */
    private static final char NO_BREAK = '\u00A0';

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    private DocumentText() {}

    /** The paragraphs of the page, then those of its headers and footers. */
    static List<String> paragraphs(byte[] docx) throws IOException, XMLStreamException {
        Map<String, byte[]> parts = parts(docx);
        List<String> all = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().matches("word/(document|header\\d*|footer\\d*)\\.xml")) {
                read(part.getValue(), all);
            }
        }
        return all;
    }

    /** The parts of a Word file by their names, in the order of the file. */
    static Map<String, byte[]> parts(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static void read(byte[] part, List<String> paragraphs) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
        StringBuilder paragraph = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
                paragraph.append(xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("p")) {
                paragraphs.add(paragraph.toString().replace(NO_BREAK, ' '));
                paragraph.setLength(0);
            }
        }
    }
}
