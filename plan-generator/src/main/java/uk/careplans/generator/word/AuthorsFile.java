package uk.careplans.generator.word;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.gate.CheckedFile;
import uk.careplans.generator.gate.Gate;
import uk.careplans.generator.gate.WordFileException;
import uk.careplans.generator.gate.Xml;

/**
 * A Word file that goes back to its author. Parts that are not changed on purpose keep their bytes, and the parts keep
 * their order and times.
 */
final class AuthorsFile {

    private static final String TYPES = "[Content_Types].xml";
    private static final String TYPES_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONSHIPS_NAMESPACE =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final Set<String> STORIES = Set.of("header", "footer", "footnotes", "endnotes");

    private final String file;
    private final byte[] docx;
    private final CheckedFile checked;
    private final Map<String, byte[]> entries;
    private final Map<String, SourcePart> opened = new LinkedHashMap<>();
    private final Map<String, byte[]> added = new LinkedHashMap<>();
    private final String main;

    private AuthorsFile(String file, byte[] docx) throws WordFileException {
        this.file = file;
        this.docx = docx.clone();
        this.checked = Gate.check(file, docx);
        this.entries = checked.parts();
        this.main = checked.main();
    }

    /**
     * Opens a file that {@link WordFile#open} accepts.
     *
     * @throws WordFileException if it does not, or if a part is not written in the encoding that it names
     */
    static AuthorsFile of(String file, byte[] docx) throws WordFileException {
        return new AuthorsFile(file, docx);
    }

    boolean has(String part) {
        return entries.containsKey(part);
    }

    SourcePart main() throws WordFileException {
        return part(main);
    }

    /** A part that is there; the same object each time. */
    SourcePart part(String name) throws WordFileException {
        SourcePart part = opened.get(name);
        if (part == null) {
            part = new SourcePart(file, name, entries.getOrDefault(name, new byte[0]));
            opened.put(name, part);
        }
        return part;
    }

    /** The body, and the headers, footers and notes that it knows of. */
    List<SourcePart> stories() throws WordFileException {
        List<SourcePart> stories = new ArrayList<>(List.of(main()));
        for (Link link : links(main)) {
            if (STORIES.contains(link.kind()) && has(link.target()) && !stories.contains(part(link.target()))) {
                stories.add(part(link.target()));
            }
        }
        return stories;
    }

    /** The relationships of a part that stay within the file; of the file itself, if the name is empty. */
    List<Link> links(String part) throws WordFileException {
        List<Link> links = new ArrayList<>();
        if (has(relationshipsOf(part))) {
            for (Element each : Wml.children(part(relationshipsOf(part)).root())) {
                String target = each.getAttribute("Target");
                if (!each.getAttribute("TargetMode").equals("External")) {
                    links.add(new Link(
                            each.getAttribute("Id"), each.getAttribute("Type"), resolved(part, target), false));
                }
            }
        }
        return links;
    }

    /** Adds a part that the main document leads to; its name ends in {@code .xml}. */
    void add(String name, String xml, String kind, String contentType) throws WordFileException {
        added.put(name, xml.getBytes(StandardCharsets.UTF_8));
        Element types = part(TYPES).root();
        if (Wml.children(types).stream()
                .noneMatch(type -> type.getAttribute("PartName").equals("/" + name))) {
            String override = "<Override" + namespace(types, TYPES_NAMESPACE) + " PartName=\"/" + name + "\"";
            part(TYPES).append(types, override + " ContentType=\"" + contentType + "\"/>");
        }
        if (links(main).stream()
                .anyMatch(link -> link.kind().equals(kind) && link.target().equals(name))) {
            return;
        }
        String relationship = " Id=\"" + freeId() + "\" Type=\"" + Link.OFFICE + kind + "\" Target=\"/" + name + "\"/>";
        String relationships = relationshipsOf(main);
        if (has(relationships)) {
            Element root = part(relationships).root();
            part(relationships).append(root, "<Relationship" + namespace(root, RELATIONSHIPS_NAMESPACE) + relationship);
        } else {
            String all = Xml.DECLARATION + "<Relationships xmlns=\"" + RELATIONSHIPS_NAMESPACE + "\"><Relationship"
                    + relationship + "</Relationships>";
            added.put(relationships, all.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A name for a part beside the main document, the wished one if nothing has it. */
    String freeName(String wished) {
        Set<String> taken = new HashSet<>();
        entries.keySet().forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        String name = folder + wished;
        for (int i = 2; taken.contains(name.toLowerCase(Locale.ROOT)); i++) {
            name = folder + "careplans-" + i + "-" + wished;
        }
        return name;
    }

    /** The file with what was changed; if nothing was, the very bytes that were opened. */
    byte[] bytes() {
        Map<String, byte[]> changed = new TreeMap<>();
        opened.values().stream().filter(SourcePart::isChanged).forEach(part -> changed.put(part.name(), part.bytes()));
        return changed.isEmpty() && added.isEmpty() ? docx.clone() : checked.with(changed, added);
    }

    private String freeId() throws WordFileException {
        Set<String> taken = new HashSet<>();
        if (has(relationshipsOf(main))) {
            Wml.children(part(relationshipsOf(main)).root()).forEach(each -> taken.add(each.getAttribute("Id")));
        }
        int number = 1;
        while (taken.contains("careplans" + number)) {
            number++;
        }
        return "careplans" + number;
    }

    private static String namespace(Element parent, String namespace) {
        boolean inherited = namespace.equals(parent.lookupNamespaceURI(null));
        return inherited ? "" : " xmlns=\"" + namespace + "\"";
    }

    private static String relationshipsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    private static String resolved(String part, String target) {
        try {
            @Nullable String path = URI.create("/" + part).resolve(target).getPath();
            return path == null || path.isEmpty() ? target : path.substring(1);
        } catch (IllegalArgumentException e) {
            // Not an address at all: no part has such a name.
            return target;
        }
    }
}
