package uk.careplans.generator.word;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.careplans.generator.zip.Draft;

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

    /**
     * Forgets where a story leads only in what was cut from it while it was written: an address is as confidential as
     * the words of its link. Has to be called with every story before it is packed.
     *
     * @param story the name of its part
     * @param written the whole story
     */
    public void keepWritten(String story, Draft written) {
        Map<Link, Link> ofStory = links.get(story);
        if (ofStory != null) {
            Set<String> ids = idsIn(written);
            ofStory.values().removeIf(link -> !ids.contains(link.id()));
        }
    }

    /**
     * The ids of ours to which an attribute refers, whatever prefix its author's file has for relationships. No text
     * can look like one: we write no quotation mark in it.
     */
    private Set<String> idsIn(Draft written) {
        Set<String> ids = new HashSet<>();
        String start = "=\"" + idPrefix;
        for (int at = written.indexOf(start, 0); at >= 0; at = written.indexOf(start, at + 1)) {
            if (written.isBefore(at, ":id") || written.isBefore(at, ":embed")) {
                ids.add(written.ascii(at + 2, written.indexOf("\"", at + 2)));
            }
        }
        return ids;
    }

    /** The stories that lead somewhere new, by the name of their part. */
    Set<String> stories() {
        return links.entrySet().stream()
                .filter(story -> !story.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where a story leads, in the order in which it was asked for. */
    List<Link> of(String story) {
        return List.copyOf(links.getOrDefault(story, Map.of()).values());
    }

    /** The new parts to which a story leads, by name. */
    Map<String, OutputPart> parts() {
        Map<String, OutputPart> wanted = new TreeMap<>(parts);
        wanted.keySet().retainAll(targets());
        return wanted;
    }

    /** What is in the new parts, by name. */
    Map<String, byte[]> contents() {
        Map<String, byte[]> wanted = new TreeMap<>(contents);
        wanted.keySet().retainAll(targets());
        return wanted;
    }

    private Set<String> targets() {
        return links.values().stream()
                .flatMap(ofStory -> ofStory.values().stream())
                .filter(link -> !link.external())
                .map(Link::target)
                .collect(Collectors.toSet());
    }
}
