package uk.careplans.generator.word;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import uk.careplans.generator.gate.Xml;

/** The parts of a finished document, found as they refer to each other. For one thread. */
public final class FinishedParts {

    private record Link(String kind, String target) {
        @Override
        public String toString() {
            return "link";
        }
    }

    private final String main;
    private final Function<String, byte @Nullable []> bytes;
    private final Map<String, Map<String, Link>> links = new HashMap<>();

    /**
     * Looks nothing up yet.
     *
     * @param bytes of the part of a name; null if there is none
     */
    public FinishedParts(String main, Function<String, byte @Nullable []> bytes) {
        this.main = main;
        this.bytes = bytes;
    }

    /** The name of the main story. */
    public String main() {
        return main;
    }

    /** The root of a part; null if there is no such part. */
    public @Nullable Element root(String name) {
        byte[] xml = bytes.apply(name);
        try {
            return xml == null ? null : Xml.parse(xml).getDocumentElement();
        } catch (SAXException e) {
            throw new IllegalStateException("A part of a finished document is not well-formed", e);
        }
    }

    /** The root of the only part of a kind that a part leads to. */
    public @Nullable Element relatedTo(String part, String kind) {
        String name = nameOf(part, kind);
        return name.isEmpty() ? null : root(name);
    }

    /** The name of that part; empty if there is none. */
    public String nameOf(String part, String kind) {
        return linksOf(part).values().stream()
                .filter(link -> link.kind().equals(kind))
                .map(Link::target)
                .findFirst()
                .orElse("");
    }

    /** The bytes of the part to which a part leads by this id; null if there is none. */
    public byte @Nullable [] target(String part, String id) {
        String name = targetName(part, id);
        return name.isEmpty() ? null : bytes.apply(name);
    }

    /** The name of that part; empty if there is none. */
    public String targetName(String part, String id) {
        Link link = linksOf(part).get(id);
        return link == null ? "" : link.target();
    }

    private Map<String, Link> linksOf(String part) {
        return links.computeIfAbsent(part, this::readLinks);
    }

    private Map<String, Link> readLinks(String part) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Map<String, Link> found = new HashMap<>();
        Element root = root(folder + "_rels/" + part.substring(slash) + ".rels");
        if (root != null) {
            for (Element link : Wml.children(root)) {
                String type = link.getAttribute("Type");
                String target = link.getAttribute("Target");
                found.put(
                        link.getAttribute("Id"),
                        new Link(
                                type.substring(type.lastIndexOf('/') + 1),
                                target.startsWith("/") ? target.substring(1) : folder + target));
            }
        }
        return found;
    }
}
