package uk.careplans.generator.word;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.gate.Xml;
import uk.careplans.generator.zip.Draft;
import uk.careplans.generator.zip.Workbench;
import uk.careplans.generator.zip.ZipFrame;

/**
 * What the documents of a template have in common, and how a document is put together: the stories that were merged, and
 * everything else as it was worked out when the template was opened. Neither docx4j nor a tree is used here. Immutable.
 *
 * @param parts all parts that go into every document, by name
 * @param main the name of the main document
 * @param linkPrefix with which no id of a relationship begins
 * @param partPrefix with which the name of no part begins
 */
public record DocumentFrame(
        Map<String, OutputPart> parts,
        String main,
        String linkPrefix,
        String partPrefix,
        ListRestarts lists,
        ZipFrame zip) {

    private static final String MARKS = "customXml/item1.xml";
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    /** Takes a copy. */
    public DocumentFrame {
        parts = Collections.unmodifiableMap(new TreeMap<>(parts));
    }

    /**
     * Works out what documents have in common.
     *
     * @param parts all parts that go into the document
     * @param main the name of the main document
     * @param fixed what is in those parts that are no stories
     */
    static DocumentFrame of(Map<String, OutputPart> parts, String main, Map<String, byte[]> fixed, ListRestarts lists) {
        Map<String, OutputPart> all = new TreeMap<>(parts);
        all.computeIfPresent(main, (name, part) -> part.with("customXml", MARKS));
        return new DocumentFrame(
                all,
                main,
                freePrefix(
                        "new",
                        all.values().stream()
                                .flatMap(part -> part.links().stream().map(Link::id))),
                freePrefix(main.substring(0, main.lastIndexOf('/') + 1) + "media/new", parts.keySet().stream()),
                lists,
                ZipFrame.of(entries(all, main, fixed)));
    }

    /** In the order of the zip; those that every document has of its own are here with nothing in them. */
    private static Map<String, byte @Nullable []> entries(
            Map<String, OutputPart> parts, String main, Map<String, byte[]> fixed) {
        Map<String, byte @Nullable []> entries = new LinkedHashMap<>();
        entries.put(CONTENT_TYPES, contentTypes(parts, false));
        entries.put(DocumentPropertyParts.RELATIONSHIPS, DocumentPropertyParts.relationships(main, false));
        entries.put(DocumentPropertyParts.APP, DocumentPropertyParts.app());
        entries.put(DocumentPropertyParts.CORE, null);
        addPart(Objects.requireNonNull(parts.get(main)), fixed, entries);
        parts.values().stream()
                .filter(part -> !part.name().equals(main))
                .forEach(part -> addPart(part, fixed, entries));
        entries.put(MARKS, null);
        entries.putAll(DocumentPropertyParts.marksProperties(MARKS));
        return entries;
    }

    private static void addPart(OutputPart part, Map<String, byte[]> fixed, Map<String, byte @Nullable []> entries) {
        entries.put(part.name(), fixed.get(part.name()));
        if (!part.links().isEmpty()) {
            entries.put(part.relationshipsName(), part.relationships());
        }
    }

    /** The first list id that no list of the template has; all greater ones are free, too. */
    public int firstFreeList() {
        return lists.firstId();
    }

    /** What documents have of the parts that each of them has of its own, besides its stories. */
    public List<byte[]> literals() {
        return lists.literals();
    }

    /** The content of the parts that are the same in every document. */
    public List<byte[]> fixedParts() {
        return zip.fixed();
    }

    /** What a part holds that is the same in every document; null if there is none of that name. */
    public byte @Nullable [] fixedPart(String name) {
        return zip.fixed(name);
    }

    /** The lists of a document that has these besides the template's; null if there are none at all. */
    public byte @Nullable [] numbering(List<NewList> newLists) {
        return newLists.isEmpty() ? zip.fixed(lists.partName()) : lists.numbering(newLists);
    }

    /** The name of the part that says which plan this is and which field is where. */
    public static String marksPart() {
        return MARKS;
    }

    /** For the relationships and parts that a document has and its template has not. Each document needs one of its own. */
    public NewLinks newLinks() {
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

    /**
     * A generated document. The same arguments give the same bytes, on any computer.
     *
     * @param bench where every story was packed under the name of its part, and the part of {@link #marksPart()}
     * @param draft an empty draft to work with
     * @param newLists the lists that the template has not; their ids are {@link #firstFreeList()} and those after it
     * @param newLinks of {@link #newLinks()}: where the stories lead to and the template does not
     * @throws IllegalArgumentException if a story is missing, or if one was packed that the template has not
     */
    public byte[] document(
            Workbench bench, Draft draft, DocumentProperties properties, List<NewList> newLists, NewLinks newLinks) {
        zip.requirePlaces(bench);
        pack(DocumentPropertyParts.CORE, DocumentPropertyParts.core(properties), bench, draft);
        if (!newLists.isEmpty()) {
            draft.setLength(0);
            lists.write(newLists, bench.book(), draft);
            bench.pack(lists.partName(), draft);
        }
        packNew(newLinks, properties, bench, draft);
        return zip.file(bench);
    }

    private static void pack(String name, byte[] content, Workbench bench, Draft draft) {
        draft.setLength(0);
        draft.write(content);
        bench.pack(name, draft);
    }

    /** The relationships that are not the template's, the parts they lead to, and what kind of parts these are. */
    private void packNew(NewLinks newLinks, DocumentProperties properties, Workbench bench, Draft draft) {
        boolean custom = properties.haveCustom();
        for (String story : newLinks.stories()) {
            OutputPart part = Objects.requireNonNull(parts.get(story)).with(newLinks.of(story));
            pack(part.relationshipsName(), part.relationships(), bench, draft);
        }
        if (custom) {
            pack(DocumentPropertyParts.CUSTOM, DocumentPropertyParts.custom(properties), bench, draft);
            pack(DocumentPropertyParts.RELATIONSHIPS, DocumentPropertyParts.relationships(main, true), bench, draft);
        }
        if (custom || !newLinks.parts().isEmpty()) {
            Map<String, OutputPart> all = new TreeMap<>(parts);
            all.putAll(newLinks.parts());
            pack(CONTENT_TYPES, contentTypes(all, custom), bench, draft);
            newLinks.contents().forEach(bench::store);
        }
    }

    private static byte[] contentTypes(Map<String, OutputPart> parts, boolean custom) {
        Map<String, String> byExtension = new TreeMap<>(Map.of(
                "rels", "application/vnd.openxmlformats-package.relationships+xml",
                "xml", "application/xml"));
        Map<String, String> byName = new TreeMap<>(DocumentPropertyParts.contentTypes(custom));
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
