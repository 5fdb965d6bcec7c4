package uk.careplans.generator.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Puts a document together: the stories that were merged, and everything else as it was worked out when the template was
 * opened. Neither docx4j nor a tree is used here. Immutable.
 */
final class Assembly {

    /**
     * The first time that a zip file can name is midnight of 1 January 1980, but the JDK takes exactly that for "earlier"
     * and adds a second time, in the computer's own time zone. A zip's clock goes in steps of two seconds.
     */
    private static final LocalDateTime ZIP_TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private static final String MARKS = "customXml/item1.xml";
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    /** All parts that go into every document. */
    private final Map<String, OutputPart> parts;

    private final String linkPrefix;
    private final String partPrefix;
    private final Set<String> storyNames;
    private final ListRestarts lists;
    /** In the order of the zip; those that depend on the document are here with nothing in them. */
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    /**
     * @param parts all parts that go into the document
     * @param main the name of the main document
     * @param fixed what is in those parts that are no stories
     */
    Assembly(Map<String, OutputPart> parts, String main, Map<String, byte[]> fixed, ListRestarts lists) {
        this.parts = new TreeMap<>(parts);
        this.parts.computeIfPresent(main, (name, part) -> part.with("customXml", MARKS));
        linkPrefix = freePrefix(
                "new",
                this.parts.values().stream()
                        .flatMap(part -> part.links().stream().map(Link::id)));
        partPrefix = freePrefix(main.substring(0, main.lastIndexOf('/') + 1) + "media/new", parts.keySet().stream());
        this.lists = lists;
        storyNames = new TreeSet<>(parts.keySet());
        storyNames.removeAll(fixed.keySet());
        entries.put(CONTENT_TYPES, contentTypes(parts));
        entries.put("_rels/.rels", DocumentPropertyParts.relationships(main));
        entries.put(DocumentPropertyParts.APP, DocumentPropertyParts.app());
        entries.put(DocumentPropertyParts.CORE, new byte[0]);
        addPart(Objects.requireNonNull(this.parts.get(main)), fixed);
        parts.values().stream().filter(part -> !part.name().equals(main)).forEach(part -> addPart(part, fixed));
        entries.put(MARKS, new byte[0]);
        entries.putAll(DocumentPropertyParts.marksProperties(MARKS));
    }

    /** Nothing yet; its names begin as nothing of this file does. */
    NewLinks newLinks() {
        return new NewLinks(linkPrefix, partPrefix);
    }

    private static String freePrefix(String wanted, Stream<String> taken) {
        List<String> names = taken.toList();
        StringBuilder prefix = new StringBuilder(wanted);
        while (names.stream().anyMatch(name -> name.regionMatches(true, 0, prefix.toString(), 0, prefix.length()))) {
            prefix.append('x');
        }
        return prefix.toString();
    }

    byte[] document(
            Map<String, byte[]> stories,
            DocumentProperties properties,
            byte[] planMarks,
            List<NewList> newLists,
            NewLinks newLinks) {
        if (!stories.keySet().equals(storyNames)) {
            throw new IllegalArgumentException(
                    "A document of this file needs the stories " + storyNames + " but was given " + stories.keySet());
        }
        Map<String, byte[]> changing = new TreeMap<>(stories);
        changing.put(DocumentPropertyParts.CORE, DocumentPropertyParts.core(properties));
        changing.put(MARKS, planMarks);
        changing.put(lists.partName(), lists.numbering(newLists));
        addNew(newLinks, changing);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                write(each.getKey(), changing.getOrDefault(each.getKey(), each.getValue()), zip);
            }
            changing.keySet().removeAll(entries.keySet());
            for (Map.Entry<String, byte[]> each : changing.entrySet()) {
                write(each.getKey(), each.getValue(), zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A zip file could not be written to memory", e);
        }
        return bytes.toByteArray();
    }

    private static void write(String name, byte[] content, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ZIP_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
    }

    /** The relationships that are not the template's, the parts they lead to, and what kind of parts these are. */
    private void addNew(NewLinks newLinks, Map<String, byte[]> changing) {
        for (String story : newLinks.stories()) {
            OutputPart part = Objects.requireNonNull(parts.get(story)).with(newLinks.of(story));
            changing.put(part.relationshipsName(), part.relationships());
        }
        if (!newLinks.parts().isEmpty()) {
            Map<String, OutputPart> all = new TreeMap<>(parts);
            all.putAll(newLinks.parts());
            changing.put(CONTENT_TYPES, contentTypes(all));
            changing.putAll(newLinks.contents());
        }
    }

    private void addPart(OutputPart part, Map<String, byte[]> fixed) {
        entries.put(part.name(), fixed.getOrDefault(part.name(), new byte[0]));
        if (!part.links().isEmpty()) {
            entries.put(part.relationshipsName(), part.relationships());
        }
    }

    private static byte[] contentTypes(Map<String, OutputPart> parts) {
        Map<String, String> byExtension = new TreeMap<>(Map.of(
                "rels", "application/vnd.openxmlformats-package.relationships+xml",
                "xml", "application/xml"));
        Map<String, String> byName = new TreeMap<>(DocumentPropertyParts.contentTypes());
        for (OutputPart part : parts.values()) {
            String extension =
                    part.name().substring(part.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (!part.contentType().equals(byExtension.computeIfAbsent(extension, key -> part.contentType()))) {
                byName.put(part.name(), part.contentType());
            }
        }
        StringBuilder xml = new StringBuilder(Xml.DECLARATION)
                .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        byExtension.forEach((extension, type) -> xml.append("<Default Extension=\"")
                .append(XmlText.escaped(extension))
                .append("\" ContentType=\"")
                .append(XmlText.escaped(type))
                .append("\"/>"));
        byName.forEach((name, type) -> xml.append("<Override PartName=\"/")
                .append(XmlText.escaped(name))
                .append("\" ContentType=\"")
                .append(XmlText.escaped(type))
                .append("\"/>"));
        return xml.append("</Types>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
