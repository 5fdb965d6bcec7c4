package uk.careplans.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Tears every tag of a Word file in one of the ways in which Word does it while people type, correct and format. A
 * template means the same before and after. Tags must be in one run each, as {@link WordMaker} writes them.
 */
public final class TornTags {

    /** A reference with or without braces, a directive with its condition, or one that has none. */
    private static final Pattern TAG = Pattern.compile("\\$\\{[^}]*}|\\$[A-Za-z][A-Za-z0-9_-]*(?:\\.[A-Za-z][A-Za-z0-9_-]*)*"
            + "|#(?:foreach|if|elseif)\\s?\\((?:[^()]|\\([^()]*\\))*\\)|#(?:else|end)\\b");

    private static final Pattern STORY = Pattern.compile("word/(?:document|header\\d*|footer\\d*)\\.xml");

    private final TearingWay way;
    private int count;

    private TornTags(TearingWay way) {
        this.way = way;
    }

    /** The same template with its tags torn in that way, in the body, the headers and the footers. */
    public static byte[] tear(byte[] docx, TearingWay way) {
        TornTags torn = new TornTags(way);
        Map<String, byte[]> entries = Docx.entries(docx);
        entries.replaceAll((name, content) -> {
            // Word allows no comments in headers and footers.
            boolean allowed = way != TearingWay.COMMENT || name.equals("word/document.xml");
            return allowed && STORY.matcher(name).matches() ? torn.tear(Docx.parse(content)) : content;
        });
        if (way == TearingWay.COMMENT && torn.count > 0) {
            torn.addComments(entries);
        }
        return Docx.zip(entries);
    }

    private byte[] tear(Document story) {
        for (Element text : Docx.all(story, "t")) {
            Element run = (Element) text.getParentNode();
            Matcher tag = TAG.matcher(text.getTextContent());
            if (Docx.children(run).stream().filter(child -> !Docx.is(child, "rPr")).count() == 1 && tag.find()) {
                tear(run, text.getTextContent());
            }
        }
        return Docx.bytes(story);
    }

    private void tear(Element run, String text) {
        List<Node> pieces = new ArrayList<>();
        TornRun torn = new TornRun(run);
        Matcher tag = TAG.matcher(text);
        int end = 0;
        while (tag.find()) {
            pieces.addAll(torn.plain(text.substring(end, tag.start())));
            pieces.addAll(torn.tear(tag.group(), way, 100 + count++));
            end = tag.end();
        }
        pieces.addAll(torn.plain(text.substring(end)));
        pieces.forEach(piece -> run.getParentNode().insertBefore(piece, run));
        run.getParentNode().removeChild(run);
    }

    private void addComments(Map<String, byte[]> entries) {
        StringBuilder comments = new StringBuilder();
        for (int id = 100; id < 100 + count; id++) {
            comments.append("<w:comment w:id=\"").append(id).append("\" w:author=\"Anna Author\"><w:p><w:r><w:t>Here?"
                    + "</w:t></w:r></w:p></w:comment>");
        }
        entries.put(
                "word/comments.xml",
                ("<w:comments xmlns:w=\"" + Docx.W + "\">" + comments + "</w:comments>").getBytes(StandardCharsets.UTF_8));
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
