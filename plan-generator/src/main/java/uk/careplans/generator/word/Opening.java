package uk.careplans.generator.word;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import uk.careplans.generator.gate.CheckedFile;
import uk.careplans.generator.gate.FileRule;
import uk.careplans.generator.gate.Gate;
import uk.careplans.generator.gate.WordFileException;
import uk.careplans.generator.gate.Xml;

/** Opens a template step by step: the gate, docx4j, the stories, the other parts, and how documents are put together. */
final class Opening {

    private static final Map<String, String> ROOTS = Map.of("header", "hdr", "footer", "ftr");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final String file;
    private final Map<String, Document> xml;
    private final Set<ForeignData> foreignData;
    private final Map<String, Story> stories = new TreeMap<>();
    private final Map<String, List<Leftover>> leftovers = new TreeMap<>();
    private final Map<String, OutputPart> parts;
    private final Inclusion inclusion;
    private final ListStyles lists;
    private final OwnLists ownLists;
    private final Formatting formatting;
    private final String main;
    private final Story properties;
    private final ListRestarts restarts;
    private final DocumentLists documentLists;
    /** What is in the parts that are no stories. */
    private final Map<String, byte[]> others;

    Opening(String file, byte[] docx, Pieces pieces) throws WordFileException {
        this.file = file;
        CheckedFile checked = Gate.check(file, docx);
        Map<String, byte[]> entries = checked.parts();
        xml = checked.xml();
        properties = PropertiesStory.of(TemplateProperties.in(xml));
        foreignData = ForeignDataFinder.in(entries.keySet(), xml);
        Docx4jPackage loaded = Docx4jPackage.load(checked);
        main = loaded.mainPart();
        cleanStory(main, StoryKind.BODY, "document");
        for (Link link : loaded.linksOf(main)) {
            cleanPart(link);
        }
        UnmarkedNotes.remove(stories.values());
        for (Story story : stories.values()) {
            TaggedLinks.take(story.xml().getDocumentElement(), loaded.linksOf(story.partName()));
        }
        parts = new TreeMap<>(KeptParts.of(file, loaded, xml));
        foreignData.addAll(TemplatePictures.clean(file, parts, entries));
        stories.keySet().retainAll(parts.keySet());
        String stylesPart = ensure("styles", main, ListStyles.noStyles());
        String numbering = ensure("numbering", main, ListStyles.noNumbering());
        inclusion = new Inclusion(pieces, tree(stylesPart, "styles"), tree(numbering, "numbering"), parts, entries);
        inclusion.include(stories.values());
        foreignData.addAll(inclusion.foreignData());
        formatting = new Formatting(tree(stylesPart, "styles"));
        lists = new ListStyles(file, tree(stylesPart, "styles"), tree(numbering, "numbering"));
        ownLists = lists.addOwn();
        restarts = ListRestarts.of(
                numbering, tree(numbering, "numbering"), lists.numbering().firstFreeId(), ownLists.numberDefinition());
        others = bytesOfOtherParts(entries);
        documentLists = new DocumentLists(restarts, Objects.requireNonNull(others.get(stylesPart)));
    }

    List<Story> stories() {
        return stories.values().stream()
                .sorted(Comparator.comparing(Story::kind).thenComparing(story -> sortable(story.partName())))
                .toList();
    }

    List<Leftover> leftovers() {
        return stories().stream()
                .flatMap(story -> Stream.concat(
                        leftovers.getOrDefault(story.partName(), List.of()).stream(),
                        inclusion.leftovers().stream()
                                .filter(leftover -> leftover.story().partName().equals(story.partName()))))
                .toList();
    }

    Optional<NotIncluded> refusedInclude(Element paragraph) {
        return inclusion.refusal(paragraph);
    }

    Optional<String> addressOf(String part, String relationshipId) {
        return Optional.ofNullable(parts.get(part)).stream()
                .flatMap(found -> found.links().stream())
                .filter(link -> link.external() && link.id().equals(relationshipId))
                .map(Link::target)
                .findFirst();
    }

    Story properties() {
        return properties;
    }

    Set<ForeignData> foreignData() {
        return foreignData;
    }

    Styles styles() {
        return lists.styles();
    }

    DocumentLists lists() {
        return documentLists;
    }

    Formatting formatting() {
        return formatting;
    }

    Numbering numbering() {
        return lists.numbering();
    }

    OwnLists ownLists() {
        return ownLists;
    }

    String addPicture(String storyPart, byte[] content, String extension, String contentType) {
        OutputPart story = Objects.requireNonNull(parts.get(storyPart));
        String part = new PackPictures(parts, others).part(story, content, extension, contentType);
        Link link = story.linkTo(Link.OFFICE + "image", part, false);
        if (!story.links().contains(link)) {
            parts.put(storyPart, story.with(List.of(link)));
        }
        return link.id();
    }

    DocumentFrame frame() {
        return DocumentFrame.of(parts, main, others, restarts);
    }

    private void cleanPart(Link link) throws WordFileException {
        if (link.external() || !xml.containsKey(link.target())) {
            return;
        }
        String part = link.target();
        switch (link.kind()) {
            case "header" -> cleanStory(part, StoryKind.HEADER, link.kind());
            case "footer" -> cleanStory(part, StoryKind.FOOTER, link.kind());
            case "footnotes" -> cleanStory(part, StoryKind.FOOTNOTES, link.kind());
            case "endnotes" -> cleanStory(part, StoryKind.ENDNOTES, link.kind());
            case "settings" -> Settings.clean(tree(part, link.kind()));
            case "styles", "numbering" ->
                Traces.removeIds(tree(part, link.kind()).getDocumentElement());
            default -> {}
        }
    }

    private void cleanStory(String part, StoryKind kind, String root) throws WordFileException {
        Story story = new Story(part, kind, tree(part, root));
        if (stories.putIfAbsent(part, story) == null) {
            Origin.stamp(story.xml());
            leftovers.put(part, Cleaning.clean(story));
        }
    }

    /** The tree of a part, which has to be of that kind. */
    private Document tree(String part, String kind) throws WordFileException {
        Document tree = xml.get(part);
        if (tree == null || !Wml.is(tree.getDocumentElement(), ROOTS.getOrDefault(kind, kind))) {
            throw WordFileException.of(FileRule.WRONG_TYPE, file, part);
        }
        return tree;
    }

    /** The name of the part of that kind, which is added if there is none. */
    private String ensure(String kind, String main, Document empty) {
        OutputPart from = Objects.requireNonNull(parts.get(main));
        for (Link link : from.links()) {
            if (link.kind().equals(kind)) {
                return link.target();
            }
        }
        String name = main.substring(0, main.lastIndexOf('/') + 1) + "careplans-" + kind + ".xml";
        String type = "application/vnd.openxmlformats-officedocument.wordprocessingml." + kind + "+xml";
        parts.put(name, new OutputPart(name, type, List.of()));
        parts.put(main, from.with(kind, name));
        xml.put(name, empty);
        return name;
    }

    private Map<String, byte[]> bytesOfOtherParts(Map<String, byte[]> entries) {
        Map<String, byte[]> others = new TreeMap<>();
        for (String name : parts.keySet()) {
            if (!stories.containsKey(name)) {
                Document tree = xml.get(name);
                others.put(name, tree == null ? entries.getOrDefault(name, new byte[0]) : Xml.bytes(tree));
            }
        }
        return others;
    }

    /** So that header10 comes after header9. */
    private static String sortable(String name) {
        return NUMBER.matcher(name)
                .replaceAll(
                        (MatchResult number) -> "0".repeat(9 - number.group().length()) + number.group());
    }
}
