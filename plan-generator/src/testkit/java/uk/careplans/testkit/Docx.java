package uk.careplans.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A Word file taken apart for a test, and put together again. For files that tests made, not for hostile ones. */
public final class Docx {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Docx() {}

    /** The entries by name in the order of the zip; of two with the same name the last. */
    public static Map<String, byte[]> entries(byte[] docx) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    /** The names of all entries in the order of the zip, as often as they are there. */
    public static List<String> names(byte[] docx) {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /** One part as text. */
    public static String text(byte[] docx, String part) {
        byte[] content = entries(docx).get(part);
        if (content == null) {
            throw new AssertionError("There is no part " + part + " but " + names(docx));
        }
        return new String(content, StandardCharsets.UTF_8);
    }

    /** A file of these entries. */
    public static byte[] zip(Map<String, byte[]> entries) {
        return WordParts.zip(entries);
    }

    /** The same file with one part replaced or added. */
    public static byte[] with(byte[] docx, String part, byte[] content) {
        Map<String, byte[]> entries = entries(docx);
        entries.put(part, content);
        return zip(entries);
    }

    public static Document parse(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("Not well-formed XML: " + new String(xml, StandardCharsets.UTF_8), e);
        }
    }

    public static byte[] bytes(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    /** All elements below a node in document order, as they are now. */
    static List<Element> all(Node root) {
        List<Element> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    static List<Element> all(Node root, String localName) {
        return all(root).stream().filter(element -> is(element, localName)).toList();
    }

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static boolean is(Node node, String localName) {
        return W.equals(node.getNamespaceURI()) && localName.equals(node.getLocalName());
    }

    private static void collect(Node parent, List<Element> found) {
        for (Element child : children(parent)) {
            found.add(child);
            collect(child, found);
        }
    }
}
