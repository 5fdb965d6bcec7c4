package uk.careplans.generator.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import uk.careplans.generator.gate.FieldCode;
import uk.careplans.generator.gate.Xml;

/** The pass over the finished stories of one document that works out what {@link LateFields} show. */
final class FieldResults {

    private static final String OTHER_REFERENCES = "fnprtw";
    private static final Set<String> BOOKMARK_ENDS = Set.of("bookmarkStart", "bookmarkEnd");

    private static final Map<String, String> FORMATS = Map.of(
            "roman", "lowerRoman",
            "ROMAN", "upperRoman",
            "alphabetic", "lowerLetter",
            "ALPHABETIC", "upperLetter");

    private record Bookmark(Element start, Element end) {}

    private final Styles styles;
    private final DocumentLists lists;
    private final List<Contents> contents;
    private final List<NewList> newLists;
    private final Map<String, Document> stories = new LinkedHashMap<>();
    /** By name in capitals: Word does not tell them apart. */
    private final Map<String, Bookmark> bookmarks = new HashMap<>();

    private final Map<String, String> insertions = new LinkedHashMap<>();
    private int lastBookmarkId;
    private int lastContents = 100_000_000;

    FieldResults(
            Styles styles,
            DocumentLists lists,
            List<Contents> contents,
            Map<String, byte[]> stories,
            List<NewList> newLists) {
        this.styles = styles;
        this.lists = lists;
        this.contents = contents;
        this.newLists = newLists;
        stories.forEach((part, xml) -> this.stories.put(part, parsed(xml)));
    }

    private static Document parsed(byte[] xml) {
        try {
            return Xml.parse(xml);
        } catch (SAXException e) {
            throw new IllegalStateException("A finished story is not well-formed", e);
        }
    }

    Map<String, byte[]> filled() {
        stories.values().forEach(this::readBookmarks);
        stories.values().forEach(this::fillSequences);
        // Twice, since a reference may lead to a text with a reference in it.
        stories.values().forEach(this::fillReferences);
        stories.values().forEach(this::fillReferences);
        stories.values().forEach(FieldResults::removeEmptyLinks);
        for (Map.Entry<String, Document> story : stories.entrySet()) {
            fillContents(story.getKey(), story.getValue());
        }
        Map<String, byte[]> filled = new LinkedHashMap<>();
        stories.forEach((part, story) -> {
            String xml = XmlText.of(story.getDocumentElement());
            for (Map.Entry<String, String> each : insertions.entrySet()) {
                xml = xml.replace(each.getKey(), each.getValue());
            }
            filled.put(part, (Xml.DECLARATION + xml).getBytes(StandardCharsets.UTF_8));
        });
        return filled;
    }

    private void readBookmarks(Document story) {
        Map<String, Element> open = new HashMap<>();
        for (Element mark : Wml.all(story.getDocumentElement(), BOOKMARK_ENDS)) {
            String id = mark.getAttributeNS(Wml.W, "id");
            Element start = open.remove(id);
            if (Wml.is(mark, "bookmarkStart")) {
                open.put(id, mark);
                lastBookmarkId = Math.max(lastBookmarkId, id.matches("\\d{1,9}") ? Integer.parseInt(id) : 0);
            } else if (start != null) {
                String name = start.getAttributeNS(Wml.W, "name").toUpperCase(Locale.ROOT);
                bookmarks.putIfAbsent(name, new Bookmark(start, mark));
            }
        }
    }

    // ---- references

    /** Whether a reference shows the words of its bookmark and not a number or a place. */
    static boolean isOfWords(FieldCode code) {
        return OTHER_REFERENCES.chars().noneMatch(letter -> code.has((char) letter));
    }

    private void fillReferences(Document story) {
        for (ComplexField field : ComplexField.in(story.getDocumentElement())) {
            FieldCode code = FieldCode.of(field.instruction());
            boolean named = code.name().equals("REF") || bookmarks.containsKey(code.name());
            if (!named || field.isInsideInstruction() || !isOfWords(code)) {
                continue;
            }
            String name = code.name().equals("REF") ? code.about().orElse("") : code.name();
            Bookmark bookmark = bookmarks.get(name.toUpperCase(Locale.ROOT));
            if (bookmark == null) {
                // What it referred to was left out of this document, and Word would print an error.
                field.runs().forEach(Wml::remove);
            } else {
                String words = PlainWords.between(bookmark.start(), bookmark.end());
                field.clear().ifPresent(result -> result.setTextContent(words));
            }
        }
    }

    /** A link may have shown nothing but what it referred to; its bookmarks stay. */
    private static void removeEmptyLinks(Document story) {
        Wml.all(story.getDocumentElement(), "hyperlink").stream()
                .filter(link -> Wml.children(link).stream().allMatch(child -> Wml.isAny(child, BOOKMARK_ENDS)))
                .forEach(Wml::unwrap);
    }

    // ---- numbers of captions

    private void fillSequences(Document story) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> sections = new HashMap<>();
        Map<Element, ComplexField> fields = new LinkedHashMap<>();
        ComplexField.in(story.getDocumentElement())
                .forEach(field -> fields.put(field.runs().get(0), field));
        int[] headings = new int[10];
        for (Element element : Wml.all(story.getDocumentElement())) {
            ComplexField field = fields.get(element);
            if (Wml.is(element, "p")) {
                String style = Wml.valOf(Wml.path(element, "pPr", "pStyle"));
                styles.headingLevel(style).ifPresent(level -> headings[level + 1]++);
            } else if (field != null) {
                FieldCode code = FieldCode.of(field.instruction());
                if (code.name().equals("SEQ") && !field.isInsideInstruction()) {
                    int section = sectionOf(code, headings);
                    String name = code.about().orElse("").toUpperCase(Locale.ROOT);
                    Integer before = sections.put(name, section);
                    if (before != null && before != section) {
                        counts.remove(name);
                    }
                    String number = figures(code, next(code, name, counts));
                    field.clear().ifPresent(result -> result.setTextContent(code.has('h') ? "" : number));
                }
            }
        }
    }

    /** {@code \s 1}: the numbers begin again after each heading of that level. */
    private static int sectionOf(FieldCode code, int[] headings) {
        int level = code.behind('s')
                .filter(text -> text.matches("[1-9]"))
                .map(Integer::valueOf)
                .orElse(0);
        int section = 0;
        for (int i = 1; i <= level; i++) {
            section += headings[i];
        }
        return section;
    }

    private static int next(FieldCode code, String name, Map<String, Integer> counts) {
        Optional<Integer> reset =
                code.behind('r').filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf);
        int count = reset.orElseGet(() -> counts.getOrDefault(name, 0) + (code.has('c') ? 0 : 1));
        counts.put(name, count);
        return count;
    }

    private static String figures(FieldCode code, int number) {
        for (String word : code.words()) {
            String format = FORMATS.get(word);
            if (format != null) {
                return ReadableLists.figure(number, format);
            }
        }
        return Integer.toString(number);
    }

    // ---- tables of contents

    private void fillContents(String part, Document story) {
        for (ComplexField field : ComplexField.in(story.getDocumentElement())) {
            Element begin = field.runs().get(0);
            Element code = Wml.child(begin, "fldChar");
            String number = code == null ? "" : code.getAttribute(Contents.MARK);
            if (code != null && !number.isEmpty()) {
                code.removeAttribute(Contents.MARK);
                Contents made = contents.get(Integer.parseInt(number));
                fillContents(made, entries(made, story), field, part);
            }
        }
    }

    private void fillContents(Contents made, List<Contents.Entry> entries, ComplexField field, String part) {
        Node paragraph = field.runs().get(0).getParentNode();
        if (entries.isEmpty()) {
            return;
        }
        StringBuilder codes = new StringBuilder();
        StringBuilder end = new StringBuilder();
        Element last = field.runs().get(field.runs().size() - 1);
        for (Element child : Wml.children(paragraph)) {
            if (!Wml.is(child, "pPr")) {
                (child == last ? end : codes).append(XmlText.of(child));
            }
        }
        String name = "careplans-entries-" + part.replaceAll("[^A-Za-z0-9]", "-") + "-" + insertions.size();
        paragraph.getParentNode().replaceChild(paragraph.getOwnerDocument().createElement(name), paragraph);
        insertions.put("<" + name + "/>", made.xml(entries, codes.toString(), end.toString()));
    }

    private List<Contents.Entry> entries(Contents made, Document story) {
        ReadableLists labels = lists.with(newLists);
        Set<String> taken = new HashSet<>(bookmarks.keySet());
        List<Contents.Entry> entries = new ArrayList<>();
        for (Element paragraph : Wml.all(story.getDocumentElement(), "p")) {
            String number = labels.label(paragraph).strip();
            int level = Wml.ancestor(paragraph, "txbxContent") == null ? made.level(paragraph) : 0;
            String words = level == 0 ? "" : PlainWords.in(paragraph);
            if (!words.isEmpty()) {
                String shown = number.equals("-") ? "" : number;
                entries.add(new Contents.Entry(level, bookmarkOf(paragraph, taken), shown, words));
            }
        }
        return entries;
    }

    /** The bookmark by which a table of contents finds a heading; a heading that was repeated gets one of its own. */
    private String bookmarkOf(Element paragraph, Set<String> taken) {
        for (Element bookmark : Wml.all(paragraph, "bookmarkStart")) {
            String name = bookmark.getAttributeNS(Wml.W, "name");
            if (name.startsWith("_Toc")) {
                return name;
            }
        }
        do {
            lastContents++;
        } while (!taken.add("_TOC" + lastContents));
        String name = "_Toc" + lastContents;
        Element start = Wml.create(paragraph, "bookmarkStart");
        Element end = Wml.create(paragraph, "bookmarkEnd");
        lastBookmarkId++;
        Wml.set(start, "id", String.valueOf(lastBookmarkId));
        Wml.set(start, "name", name);
        Wml.set(end, "id", String.valueOf(lastBookmarkId));
        Element properties = Wml.child(paragraph, "pPr");
        paragraph.insertBefore(start, properties == null ? paragraph.getFirstChild() : properties.getNextSibling());
        paragraph.appendChild(end);
        return name;
    }
}
