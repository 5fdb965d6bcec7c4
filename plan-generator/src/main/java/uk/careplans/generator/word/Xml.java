package uk.careplans.generator.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The one way in which this package reads and writes XML: the JDK's own parser, with everything dangerous off. */
final class Xml {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** Deeper than any form; shallow enough for code that walks a tree by recursion. */
    private static final int DEEPEST = 256;

    private Xml() {}

    /** A document type declaration, or nesting that no Word file has: refused whatever else the part says. */
    static final class RefusedException extends SAXException {

        private static final long serialVersionUID = 1;

        private final String id;

        RefusedException(String id) {
            super(id);
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    static Document parse(byte[] xml) throws SAXException {
        try {
            Document document = builder().parse(new ByteArrayInputStream(xml));
            refuseDeepNesting(document);
            return document;
        } catch (SAXParseException e) {
            // The JDK has no other way to say that it was a DOCTYPE, and this text is translated in some JDKs.
            boolean doctype = e.getMessage() != null && e.getMessage().contains("disallow-doctype-decl");
            throw doctype ? new RefusedException("doctype") : e;
        } catch (IOException e) {
            throw new SAXException("not readable as text");
        }
    }

    static byte[] bytes(Document document) {
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

    static Document empty() {
        return builder().newDocument();
    }

    private static DocumentBuilder builder() {
        // The JDK's own, whatever other parsers an application has on its class path.
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setNamespaceAware(true);
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

    private static void refuseDeepNesting(Document document) throws RefusedException {
        int depth = 0;
        @Nullable Node node = document.getDocumentElement();
        while (node != null) {
            if (depth > DEEPEST) {
                throw new RefusedException("too-deep");
            }
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != null && node.getNextSibling() == null) {
                node = node.getParentNode();
                depth--;
            }
            node = node == null ? null : node.getNextSibling();
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
