package uk.careplans.generator.word;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where one document leads to and its template does not: addresses that were made from data, and parts of the document's
 * own, such as pictures. Relationships are numbered in the order in which they are asked for, so the same merge gives
 * the same numbers. For one document and one thread; made by {@link DocumentFrame#newLinks}.
 */
public final class NewLinks {

    private record Content(String type, ByteBuffer bytes) {}

    private final String idPrefix;
    private final String partPrefix;
    /** By the name of the story's part; without an id, and with it. */
    private final Map<String, Map<Link, Link>> links = new TreeMap<>();

    private final Map<String, OutputPart> parts = new TreeMap<>();
    private final Map<String, byte[]> contents = new TreeMap<>();
    private final Map<Content, String> names = new HashMap<>();

    /**
     * @param idPrefix with which no relationship of the template begins
     * @param partPrefix folder and start of a name with which no part of the template begins
     */
    public NewLinks(String idPrefix, String partPrefix) {
        this.idPrefix = idPrefix;
        this.partPrefix = partPrefix;
    }

    /**
     * A relationship to an address outside the file. The same address in the same story has one relationship.
     *
     * @param story the name of the part that refers to it
     * @param kind the last word of the relationship's type, like {@code hyperlink}
     * @param address a whole address, which the caller has made sure is harmless
     * @return its id, for {@code r:id}
     */
    public String toAddress(String story, String kind, String address) {
        return idOf(story, kind, address, true);
    }

    /**
     * A relationship to a part of the document's own. The same content is one part, however often it is asked for, and
     * has one relationship in a story.
     *
     * @param story the name of the part that refers to it
     * @param kind the last word of the relationship's type, like {@code image}
     * @param extension of the new part's name, like {@code png}
     * @param contentType like {@code image/png}
     * @param content its bytes; they are not copied and must not change
     * @return its id, for {@code r:embed} or {@code r:id}
     */
    public String toPart(String story, String kind, String extension, String contentType, byte[] content) {
        String name = names.computeIfAbsent(
                new Content(contentType, ByteBuffer.wrap(content)),
                key -> partPrefix + (names.size() + 1) + "." + extension.toLowerCase(Locale.ROOT));
        if (contents.putIfAbsent(name, content) == null) {
            parts.put(name, new OutputPart(name, contentType, List.of()));
        }
        return idOf(story, kind, name, false);
    }

    private String idOf(String story, String kind, String target, boolean external) {
        Map<Link, Link> ofStory = links.computeIfAbsent(story, key -> new LinkedHashMap<>());
        String type = Link.OFFICE + kind;
        return ofStory.computeIfAbsent(
                        new Link("", type, target, external),
                        key -> new Link(idPrefix + (ofStory.size() + 1), type, target, external))
                .id();
    }

    /** The stories that lead somewhere new, by the name of their part. */
    Set<String> stories() {
        return links.keySet();
    }

    /** Where a story leads, in the order in which it was asked for. */
    List<Link> of(String story) {
        return List.copyOf(links.getOrDefault(story, Map.of()).values());
    }

    /** The new parts by name. */
    Map<String, OutputPart> parts() {
        return parts;
    }

    /** What is in the new parts, by name. */
    Map<String, byte[]> contents() {
        return contents;
    }
}
