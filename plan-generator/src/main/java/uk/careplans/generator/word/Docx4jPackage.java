package uk.careplans.generator.word;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.docx4j.Docx4jProperties;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.openpackaging.parts.relationships.RelationshipsPart;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.Style;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.gate.CheckedFile;
import uk.careplans.generator.gate.FileRule;
import uk.careplans.generator.gate.WordFileException;

/** The package as docx4j sees it: its parts, how they hang together, and the object model of styles and numbering. */
final class Docx4jPackage {

    static {
        // docx4j would otherwise choose the whole application's XML parsers on some JDKs.
        Docx4jProperties.setProperty("docx4j.javax.xml.parsers.SAXParserFactory.donotset", true);
        Docx4jProperties.setProperty("docx4j.javax.xml.parsers.DocumentBuilderFactory.donotset", true);
    }

    private final String file;
    private final WordprocessingMLPackage docx;

    private Docx4jPackage(String file, WordprocessingMLPackage docx) {
        this.file = file;
        this.docx = docx;
    }

    /** Loads what has passed the gate; what docx4j reads is exactly what was checked, not the zip that came. */
    static Docx4jPackage load(CheckedFile file) throws WordFileException {
        return guarded(
                file.name(),
                () -> new Docx4jPackage(
                        file.name(), WordprocessingMLPackage.load(new ByteArrayInputStream(file.stored()))));
    }

    String mainPart() throws WordFileException {
        return guarded(file, () -> nameOf(docx.getMainDocumentPart()));
    }

    String contentType(String part) throws WordFileException {
        return guarded(file, () -> part(part).getContentType());
    }

    /** The relationships of a part in the order of their file; those whose target is missing are left out. */
    List<Link> linksOf(String part) throws WordFileException {
        return guarded(file, () -> {
            RelationshipsPart relationships = part(part).getRelationshipsPart(false);
            List<Link> links = new ArrayList<>();
            if (relationships != null) {
                for (Relationship each : relationships.getRelationships().getRelationship()) {
                    addLink(links, each, relationships);
                }
            }
            return links;
        });
    }

    static List<Style> styles(String file, byte[] xml) throws WordFileException {
        return guarded(file, () -> read(new StyleDefinitionsPart(), xml).getStyle());
    }

    static org.docx4j.wml.Numbering numbering(String file, byte[] xml) throws WordFileException {
        return guarded(file, () -> read(new NumberingDefinitionsPart(), xml));
    }

    private static <T> T read(JaxbXmlPart<T> part, byte[] xml) throws JAXBException {
        // A part of no package is an error in docx4j's log.
        part.setPackage(new WordprocessingMLPackage());
        return part.unmarshal(new ByteArrayInputStream(xml));
    }

    private static void addLink(List<Link> links, Relationship each, RelationshipsPart relationships) {
        if ("External".equals(each.getTargetMode())) {
            links.add(new Link(each.getId(), each.getType(), each.getTarget(), true));
            return;
        }
        @Nullable Part target = relationships.getPart(each);
        if (target != null) {
            links.add(new Link(each.getId(), each.getType(), nameOf(target), false));
        }
    }

    private Part part(String name) throws InvalidFormatException {
        @Nullable Part part = docx.getParts().get(new PartName("/" + name));
        if (part == null) {
            throw new InvalidFormatException("no part " + name);
        }
        return part;
    }

    private static String nameOf(Part part) {
        return part.getPartName().getName().substring(1);
    }

    /**
     * docx4j says that it does not understand a file in many ways: checked exceptions, NullPointerException,
     * ClassCastException, StackOverflowError. Here they become one. What docx4j says is not passed on: it may quote.
     */
    private static <T> T guarded(String file, Callable<T> read) throws WordFileException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // JAXB looks for its implementation here, and some threads' loader does not see it.
        thread.setContextClassLoader(Docx4jPackage.class.getClassLoader());
        try {
            @Nullable T result = read.call();
            if (result == null) {
                throw unreadable(file);
            }
            return result;
        } catch (WordFileException e) {
            throw e;
        } catch (Exception | StackOverflowError e) {
            throw unreadable(file);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static WordFileException unreadable(String file) {
        return WordFileException.of(FileRule.UNREADABLE, file);
    }
}
