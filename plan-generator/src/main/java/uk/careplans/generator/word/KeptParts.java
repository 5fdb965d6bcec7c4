package uk.careplans.generator.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import uk.careplans.generator.gate.FileRule;
import uk.careplans.generator.gate.WordFileException;

/**
 * Which parts of a template go into a document: those that this list allows and that something kept leads to. What it
 * does not name, or nobody refers to, stays behind: comments, people, custom XML, thumbnails, glossaries, embedded files.
 */
final class KeptParts {

    private static final Set<String> STORY = Set.of("image", "hyperlink");
    private static final Set<String> DOCUMENT = Set.of(
            "image",
            "hyperlink",
            "header",
            "footer",
            "footnotes",
            "endnotes",
            "styles",
            "numbering",
            "settings",
            "fontTable",
            "theme");
    /** Found by their type; all others only by an id in the text. */
    private static final Set<String> IMPLICIT =
            Set.of("footnotes", "endnotes", "styles", "numbering", "settings", "fontTable", "theme");

    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "officeDocument", DOCUMENT,
            "header", STORY,
            "footer", STORY,
            "footnotes", STORY,
            "endnotes", STORY,
            "numbering", Set.of("image"),
            "theme", Set.of("image"),
            "fontTable", Set.of("font"));

    private final String file;
    private final Docx4jPackage docx;
    private final Map<String, Document> xml;
    private final Map<String, OutputPart> parts = new TreeMap<>();
    /** The kind of relationship by which a part is reached. */
    private final Map<String, String> kinds = new TreeMap<>();

    private KeptParts(String file, Docx4jPackage docx, Map<String, Document> xml) {
        this.file = file;
        this.docx = docx;
        this.xml = xml;
    }

    /** Walks from the main document, whose stories must have been cleaned. */
    static Map<String, OutputPart> of(String file, Docx4jPackage docx, Map<String, Document> xml)
            throws WordFileException {
        KeptParts kept = new KeptParts(file, docx, xml);
        kept.walk();
        return kept.parts;
    }

    private void walk() throws WordFileException {
        Deque<String> toVisit = new ArrayDeque<>(List.of(docx.mainPart()));
        kinds.put(docx.mainPart(), "officeDocument");
        while (!toVisit.isEmpty()) {
            String name = toVisit.remove();
            List<Link> links = linksOf(name);
            parts.put(name, new OutputPart(name, docx.contentType(name), links));
            for (Link link : links) {
                if (!link.external() && kinds.putIfAbsent(link.target(), link.kind()) == null) {
                    toVisit.add(link.target());
                }
            }
        }
    }

    private List<Link> linksOf(String name) throws WordFileException {
        Set<String> allowed = ALLOWED.getOrDefault(kinds.getOrDefault(name, ""), Set.of());
        Set<String> referred = referredIn(xml.get(name));
        Set<String> missing = new HashSet<>(referred);
        List<Link> kept = new ArrayList<>();
        for (Link link : docx.linksOf(name)) {
            boolean wanted = referred.contains(link.id()) || IMPLICIT.contains(link.kind());
            if (wanted && allowed.contains(link.kind())) {
                kept.add(link);
                missing.remove(link.id());
            } else if (referred.contains(link.id())) {
                throw WordFileException.of(FileRule.UNKNOWN_LINK, file, name);
            }
        }
        if (!missing.isEmpty() && !allowed.isEmpty()) {
            throw WordFileException.of(FileRule.MISSING_PART, file, name);
        }
        return kept;
    }

    private static Set<String> referredIn(@Nullable Document part) {
        Set<String> ids = new HashSet<>();
        if (part != null) {
            for (Element element : Wml.all(part.getDocumentElement())) {
                NamedNodeMap attributes = element.getAttributes();
                for (int i = 0; i < attributes.getLength(); i++) {
                    Attr attribute = (Attr) attributes.item(i);
                    if (Wml.R.equals(attribute.getNamespaceURI())
                            && !attribute.getValue().isEmpty()) {
                        ids.add(attribute.getValue());
                    }
                }
            }
        }
        return ids;
    }
}
