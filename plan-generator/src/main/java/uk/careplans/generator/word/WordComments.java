package uk.careplans.generator.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import uk.careplans.generator.gate.WordFileException;
import uk.careplans.generator.gate.Xml;

/**
 * Gives an author's file back with remarks as Word comments, each at its place. Nothing else is changed: without what was
 * inserted, every part has its former bytes.
 */
public final class WordComments {

    private static final String AUTHOR = "careplans";
    private static final String INITIALS = "cp";
    /** The same file gives the same bytes. Without any date LibreOffice would write one that Word refuses. */
    private static final String DATE = "2000-01-01T00:00:00Z";

    private static final String CONTENT_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    private final AuthorsFile file;
    private final SourcePart body;
    private final CommentAnchors anchors;
    private final StringBuilder comments = new StringBuilder();
    private int nextId;

    private WordComments(AuthorsFile file) throws WordFileException {
        this.file = file;
        this.body = file.main();
        this.anchors = new CommentAnchors(file);
    }

    /** A comment without what makes no difference: both branches of a text box are one box. */
    private record Comment(CommentAnchors.Anchor anchor, String words, String farPlace) {}

    /**
     * Adds the remarks in their order. They all have the same date, so that the same file gives the
     * same bytes.
     *
     * @param name the file's name, for messages
     * @param docx a file that {@link WordFile#open} accepts
     * @param remarks what is to be said; what cannot be told apart is said once
     * @throws WordFileException if a part is not written in the encoding that it names
     */
    public static Changed add(String name, byte[] docx, List<Remark> remarks) throws WordFileException {
        WordComments comments = new WordComments(AuthorsFile.of(name, docx));
        int added = comments.addAll(remarks);
        return new Changed(comments.file.bytes(), added);
    }

    private int addAll(List<Remark> remarks) throws WordFileException {
        Map<Comment, String> seen = new LinkedHashMap<>();
        for (Remark remark : remarks) {
            CommentAnchors.Anchor anchor = anchors.anchorOf(remark.origin());
            boolean far = anchor.distance() == CommentAnchors.Distance.FAR;
            boolean here = anchor.distance() == CommentAnchors.Distance.NONE
                    || remark.place().isEmpty();
            seen.putIfAbsent(
                    new Comment(anchor, remark.words(), far ? remark.place() : ""),
                    here ? remark.words() : remark.place() + ": " + remark.words());
        }
        if (!seen.isEmpty()) {
            write(seen);
        }
        return seen.size();
    }

    private void write(Map<Comment, String> seen) throws WordFileException {
        String part = file.links(body.name()).stream()
                .filter(link -> link.kind().equals("comments"))
                .map(Link::target)
                .findFirst()
                .orElseGet(() -> file.freeName("comments.xml"));
        nextId = 1 + highestId(part);
        String names = file.has(part) ? namespace(file.part(part).root()) : "";
        seen.forEach((comment, words) -> write(comment.anchor(), words, names));
        if (file.has(part)) {
            file.part(part).append(file.part(part).root(), comments.toString());
        } else {
            file.add(
                    part,
                    Xml.DECLARATION + "<w:comments xmlns:w=\"" + Wml.W + "\">" + comments + "</w:comments>",
                    "comments",
                    CONTENT_TYPE);
        }
    }

    private int highestId(String part) throws WordFileException {
        int highest = -1;
        for (SourcePart each : file.has(part) ? List.of(body, file.part(part)) : List.of(body)) {
            for (Element element : Wml.all(
                    each.root(), Set.of("comment", "commentRangeStart", "commentRangeEnd", "commentReference"))) {
                String id = element.getAttributeNS(Wml.W, "id").strip();
                highest = id.matches("\\d{1,9}") ? Math.max(highest, Integer.parseInt(id)) : highest;
            }
        }
        return highest;
    }

    private void write(CommentAnchors.Anchor anchor, String words, String names) {
        int id = nextId++;
        comments.append("<w:comment")
                .append(names)
                .append(" w:id=\"")
                .append(id)
                .append("\" w:author=\"" + AUTHOR + "\" w:date=\"" + DATE + "\" w:initials=\"" + INITIALS
                        + "\"><w:p><w:r><w:t xml:space=\"preserve\">");
        XmlText.escape(words, comments);
        comments.append("</w:t></w:r></w:p></w:comment>");
        attach(anchor, id);
    }

    private void attach(CommentAnchors.Anchor anchor, int id) {
        String names = namespace(body.root());
        String start = "<w:commentRangeStart" + names + " w:id=\"" + id + "\"/>";
        String end = "<w:commentRangeEnd" + names + " w:id=\"" + id + "\"/><w:r" + names
                + "><w:commentReference w:id=\"" + id + "\"/></w:r>";
        Element paragraph = anchor.paragraph();
        Element first = anchor.first();
        Element last = anchor.last();
        if (paragraph == null) {
            // Word always has a paragraph; other programs write a body without one.
            addParagraph("<w:p" + names + ">" + start + end + "</w:p>");
        } else if (first == null || last == null) {
            body.append(paragraph, start + end);
        } else {
            body.insertBefore(first, start);
            body.insertAfter(last, end);
        }
    }

    private void addParagraph(String paragraph) {
        for (Element text : Wml.children(body.root(), "body")) {
            Element pageSetUp = Wml.child(text, "sectPr");
            if (pageSetUp == null) {
                body.append(text, paragraph);
            } else {
                body.insertBefore(pageSetUp, paragraph);
            }
        }
    }

    /** The declaration that is needed if the author's part calls the namespace otherwise. */
    private static String namespace(Element root) {
        return Wml.W.equals(root.lookupNamespaceURI("w")) ? "" : " xmlns:w=\"" + Wml.W + "\"";
    }
}
