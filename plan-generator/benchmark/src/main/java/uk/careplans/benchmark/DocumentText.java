package uk.careplans.benchmark;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    static List<String> paragraphs(Map<String, byte[]> parts) throws XMLStreamException {
        List<String> all = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().matches("word/(document|header\\d*|footer\\d*)\\.xml")) {
                read(part.getValue(), all);
            }
        }
        return all;
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
