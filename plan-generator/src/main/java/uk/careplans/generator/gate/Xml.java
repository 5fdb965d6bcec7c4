package uk.careplans.generator.gate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** The one way in which this library reads and writes XML: the JDK's own parser, with everything dangerous off. */
public final class Xml {

    /** With which every part begins. */
    public static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private Xml() {}

    /**
     * The tree of a part that has passed the {@link Gate}, or that this library wrote.
     *
     * @throws SAXException if it is not well-formed; its message may quote
     */
    public static Document parse(byte[] xml) throws SAXException {
        try {
            return builder().parse(new ByteArrayInputStream(xml));
        } catch (IOException e) {
            throw new SAXException("not readable as text");
        }
    }

    /** Reads a part without keeping it, to see whether it is within the limits. */
    static void scan(String xml, XmlLimits limits) throws Refused, SAXException {
        try {
            XMLReader reader = reader();
            reader.setContentHandler(limits);
            reader.setErrorHandler(new Strict());
            reader.parse(new InputSource(new StringReader(xml)));
        } catch (SAXException e) {
            FileRule broken = limits.broken();
            if (broken != null) {
                throw new Refused(broken);
            }
            // The JDK has no other way to say what it was; of its texts, which it translates, these words stay.
            String message = String.valueOf(e.getMessage());
            if (message.contains("disallow-doctype-decl")) {
                throw new Refused(FileRule.DOCTYPE);
            } else if (message.contains("JAXP00010002")) {
                throw new Refused(FileRule.TOO_MANY_ATTRIBUTES);
            }
            throw e;
        } catch (IOException e) {
            throw new SAXException("not readable as text");
        }
    }

    /** A tree as a part in UTF-8. */
    public static byte[] bytes(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(DECLARATION.getBytes(StandardCharsets.UTF_8));
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IllegalStateException("An XML tree could not be written", e);
        }
        return out.toByteArray();
    }

    /** A tree with nothing in it. */
    public static Document empty() {
        return builder().newDocument();
    }

    private static XMLReader reader() {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setXIncludeAware(false);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            // Ours is tighter and says which it is; this one stops before thousands are compared with each other.
            reader.setProperty("http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit", "300");
            reader.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            reader.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return reader;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("This JDK's XML parser cannot be made safe", e);
        }
    }

    private static DocumentBuilder builder() {
        // The JDK's own, whatever other parsers an application has on its class path.
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setCoalescing(true);
            factory.setIgnoringComments(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This JDK's XML parser cannot be made safe", e);
        }
    }

    /** Without one the JDK prints every error to the console. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    }
}
