package uk.careplans.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Tears every tag of a Word file in the ways in which Word does it while people type, correct and format. A
 * template means the same before and after {@link TearingWay#healed most} of them. Tags must be in one run each, as {@link WordMaker} writes them.
 */
public final class TornTags {

    /** A reference with or without braces, a directive with its condition, or one that has none. */
    private static final Pattern TAG = Pattern.compile("\\$\\{[^}]*}|\\$[A-Za-z][A-Za-z0-9_-]*(?:\\.[A-Za-z][A-Za-z0-9_-]*)*"
            + "|#(?:foreach|if|elseif)\\s?\\((?:[^()]|\\([^()]*\\))*\\)|#(?:else|end)\\b");

    private static final Pattern STORY = Pattern.compile("word/(?:document|header\\d*|footer\\d*)\\.xml");

    private final List<TearingWay> ways;
    private final Random random;
    /** The ids of the comments. */
    private final List<Integer> comments = new ArrayList<>();

    private int count;

    /** A bookmark that is to end in the next tag of the story. */
    private @Nullable Element openBookmark;

    private TornTags(List<TearingWay> ways, long seed) {
        this.ways = ways;
        this.random = new Random(seed);
    }

    /** The same template with its tags torn in that way, in the body, the headers and the footers. */
    public static byte[] tear(byte[] docx, TearingWay way) {
        return tear(docx, List.of(way), 1);
    }

    /** The same template with each tag torn in one of the ways, by chance; the same seed tears the same way again. */
    public static byte[] tear(byte[] docx, List<TearingWay> ways, long seed) {
        TornTags torn = new TornTags(ways, seed);
        Map<String, byte[]> entries = Docx.entries(docx);
        entries.replaceAll((name, content) ->
                STORY.matcher(name).matches() ? torn.tear(Docx.parse(content), torn.waysIn(name)) : content);
        if (!torn.comments.isEmpty()) {
            torn.addComments(entries);
        }
        return Docx.zip(entries);
    }

    /** Word allows no comments in headers and footers. */
    private List<TearingWay> waysIn(String story) {
        return ways.stream()
                .filter(way -> way != TearingWay.COMMENT || story.equals("word/document.xml"))
                .toList();
    }

    private byte[] tear(Document story, List<TearingWay> allowed) {
        for (Element text : allowed.isEmpty() ? List.<Element>of() : Docx.all(story, "t")) {
            Element run = (Element) text.getParentNode();
            Matcher tag = TAG.matcher(text.getTextContent());
            if (Docx.children(run).stream().filter(child -> !Docx.is(child, "rPr")).count() == 1 && tag.find()) {
                tear(run, text.getTextContent(), allowed);
            }
        }
        if (openBookmark != null) {
            endBookmark(openBookmark.getParentNode(), null);
        }
        return Docx.bytes(story);
    }

    private void tear(Element run, String text, List<TearingWay> allowed) {
        TornRun torn = new TornRun(run, random);
        Matcher tag = TAG.matcher(text);
        int end = 0;
        while (tag.find()) {
            put(torn.plain(text.substring(end, tag.start())), run);
            TearingWay way = allowed.get(random.nextInt(allowed.size()));
            int id = 7000 + count++;
            List<Node> pieces = torn.tear(tag.group(), way, id);
            put(pieces, run);
            if (way == TearingWay.COMMENT) {
                comments.add(id);
            } else if (way == TearingWay.BOOKMARK_ACROSS) {
                bookmark(torn, pieces.get(1), id);
            }
            end = tag.end();
        }
        put(torn.plain(text.substring(end)), run);
        Node paragraph = run.getParentNode();
        paragraph.removeChild(run);
        Docx.children(paragraph).stream()
                .filter(child -> Docx.is(child, TornRun.PARAGRAPH_END))
                .forEach(TornTags::endParagraph);
    }

    private static void put(List<Node> pieces, Element before) {
        pieces.forEach(piece -> before.getParentNode().insertBefore(piece, before));
    }

    private void bookmark(TornRun torn, Node before, int id) {
        if (openBookmark == null) {
            openBookmark = torn.bookmark(id);
            before.getParentNode().insertBefore(openBookmark, before);
        } else {
            endBookmark(before.getParentNode(), before);
        }
    }

    private void endBookmark(Node parent, @Nullable Node before) {
        Element start = Objects.requireNonNull(openBookmark);
        Element end = start.getOwnerDocument().createElementNS(Docx.W, "w:bookmarkEnd");
        end.setAttributeNS(Docx.W, "w:id", start.getAttributeNS(Docx.W, "id"));
        parent.insertBefore(end, before);
        openBookmark = null;
    }

    /** What follows becomes a paragraph of its own; in a link or a control, where that cannot be, the tag stays whole. */
    private static void endParagraph(Element end) {
        Node paragraph = end.getParentNode();
        if (Docx.is(paragraph, "p")) {
            Node next = paragraph.cloneNode(false);
            Docx.children(paragraph).stream()
                    .filter(child -> Docx.is(child, "pPr"))
                    .forEach(properties -> next.appendChild(properties.cloneNode(true)));
            for (Node after = end.getNextSibling(); after != null; after = end.getNextSibling()) {
                next.appendChild(after);
            }
            paragraph.getParentNode().insertBefore(next, paragraph.getNextSibling());
        }
        paragraph.removeChild(end);
    }

    private void addComments(Map<String, byte[]> entries) {
        StringBuilder xml = new StringBuilder();
        for (int id : comments) {
            xml.append("<w:comment w:id=\"").append(id).append("\" w:author=\"Anna Author\"><w:p><w:r><w:t>Here?"
                    + "</w:t></w:r></w:p></w:comment>");
        }
        entries.put(
                "word/comments.xml",
                ("<w:comments xmlns:w=\"" + Docx.W + "\">" + xml + "</w:comments>").getBytes(StandardCharsets.UTF_8));
        addTo(entries, "[Content_Types].xml", "</Types>", "<Override PartName=\"/word/comments.xml\" ContentType=\""
                + "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/>");
        addTo(entries, "word/_rels/document.xml.rels", "</Relationships>", "<Relationship Id=\"torn\" Type=\"" + Docx.R
                + "/comments\" Target=\"comments.xml\"/>");
    }

    private static void addTo(Map<String, byte[]> entries, String part, String end, String xml) {
        String before = new String(entries.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        entries.put(part, before.replace(end, xml + end).getBytes(StandardCharsets.UTF_8));
    }
}
