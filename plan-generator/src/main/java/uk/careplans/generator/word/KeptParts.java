package uk.careplans.generator.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

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

    private static final Set<String> PICTURES = Set.of(
            "image/png",
            "image/jpeg",
            "image/jpg",
            "image/gif",
            "image/svg+xml",
            "image/x-emf",
            "image/emf",
            "image/x-wmf",
            "image/wmf");
    private static final Set<String> ADDRESSES = Set.of("http:", "https:", "mailto:", "tel:", "#");

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
            if (wanted && allowed.contains(link.kind()) && isHarmless(link)) {
                kept.add(link);
                missing.remove(link.id());
            } else if (referred.contains(link.id())) {
                throw notAllowed(name, link);
            }
        }
        if (!missing.isEmpty() && !allowed.isEmpty()) {
            throw new WordFileException(
                    "missing-part",
                    file + ": the part " + name + " refers to something that is not in the file. Open it in Word, look"
                            + " for a missing picture or link, and save it again.");
        }
        return kept;
    }

    private boolean isHarmless(Link link) throws WordFileException {
        if (link.kind().equals("hyperlink")) {
            String address = link.target().toLowerCase(Locale.ROOT);
            return !link.external() || ADDRESSES.stream().anyMatch(address::startsWith);
        }
        return !link.external() && (!link.kind().equals("image") || PICTURES.contains(docx.contentType(link.target())));
    }

    private WordFileException notAllowed(String name, Link link) {
        String kind = link.kind().substring(link.kind().lastIndexOf('/') + 1);
        String what = switch (kind) {
            case "hyperlink" -> "a link that is neither a web page nor an e-mail address";
            case "image" ->
                link.external()
                        ? "a picture that is not in the file (insert it, do not link it)"
                        : "a picture that is neither PNG, JPEG, GIF, SVG, EMF nor WMF";
            default -> "something embedded (" + kind + ")";
        };
        return new WordFileException(
                "not-allowed", file + ": the part " + name + " contains " + what + ". Take it out of the template.");
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
