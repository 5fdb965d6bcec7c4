package uk.careplans.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a Word file that {@link WordMaker} makes, and how they are tied together and zipped. */
final class WordParts {

    private static final String W = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final Map<String, byte[]> replaced = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, String> links = new LinkedHashMap<>();
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final List<String> settings = new ArrayList<>();
    private final StringBuilder comments = new StringBuilder();
    private int commentCount;

    WordParts() {
        addOwn("styles", WordMakerParts.STYLES);
        addOwn("numbering", "");
        addOwn("settings", "");
    }

    void property(String name, String value) {
        properties.put(name, value);
    }

    void setting(String xml) {
        settings.add(xml);
    }

    void replace(String name, byte[] content) {
        replaced.put(name, content);
    }

    void add(String name, byte[] content, String contentType, String relationshipType, String id) {
        contents.put(name, content);
        types.put(name, contentType);
        String type = relationshipType.contains(":") ? relationshipType : OFFICE + relationshipType;
        String target = name.startsWith("word/") ? name.substring("word/".length()) : "/" + name;
        links.put(id, relationship(id, type, target, ""));
    }

    void link(String id, String type, String address) {
        links.put(id, relationship(id, OFFICE + type, address, " TargetMode=\"External\""));
    }

    void leaveOut(String kind) {
        contents.remove("word/" + kind + ".xml");
        types.remove("word/" + kind + ".xml");
        links.remove(kind);
    }

    void comment(String author, String text) {
        comments.append("<w:comment w:id=\"%s\" w:author=\"%s\" w:initials=\"X\"><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:comment>"
                .formatted(commentCount++, WordMaker.escape(author), WordMaker.escape(text)));
    }

    /** Adds a header or footer, and returns the reference to it that a section needs. */
    String story(String kind, String root, String type, String blocks) {
        long number = links.keySet().stream().filter(id -> id.startsWith(kind)).count() + 1;
        String id = kind + number;
        add("word/" + id + ".xml", rooted(root, blocks), W + kind + "+xml", kind, id);
        return "<w:%sReference w:type=\"%s\" r:id=\"%s\"/>".formatted(kind, type, id);
    }

    byte[] bytes(String body, int numberedLists) {
        if (contents.containsKey("word/numbering.xml")) {
            contents.put("word/numbering.xml", rooted("numbering", WordMakerParts.numbering(numberedLists)));
        }
        if (contents.containsKey("word/settings.xml")) {
            contents.put("word/settings.xml", rooted("settings", WordMakerParts.settings(settings)));
        }
        if (commentCount > 0) {
            add("word/comments.xml", rooted("comments", comments.toString()), W + "comments+xml", "comments", "comments");
        }
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", contentTypes());
        all.put("_rels/.rels", relationships(relationship("rId1", OFFICE + "officeDocument", "word/document.xml", "")
                + relationship("rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml", "")));
        all.put("word/document.xml", rooted("document", "<w:body>" + body + "</w:body>"));
        all.put("word/_rels/document.xml.rels", relationships(String.join("", links.values())));
        all.putAll(contents);
        all.put("docProps/core.xml", core());
        all.putAll(replaced);
        return zip(all);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setTimeLocal(LocalDateTime.of(2024, 2, 29, 12, 0));
                zip.putNextEntry(entry);
                zip.write(each.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void addOwn(String kind, String xml) {
        add("word/" + kind + ".xml", rooted(kind, xml), W + kind + "+xml", kind, kind);
    }

    private byte[] contentTypes() {
        StringBuilder xml = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        Map<String, String> all = new LinkedHashMap<>(types);
        all.put("word/document.xml", W + "document.main+xml");
        all.put("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        all.forEach((name, type) ->
                xml.append("<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(name, type)));
        return utf8(xml.append("</Types>").toString());
    }

    private byte[] core() {
        StringBuilder xml = new StringBuilder("<cp:coreProperties xmlns:cp=\"" + PACKAGE
                + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:dcterms=\"http://purl.org/dc/terms/\">");
        properties.forEach((name, value) ->
                xml.append("<%s>%s</%s>".formatted(name, WordMaker.escape(value), name)));
        return utf8(xml.append("</cp:coreProperties>").toString());
    }

    private static byte[] relationships(String xml) {
        return utf8("<Relationships xmlns=\"" + PACKAGE + "relationships\">" + xml + "</Relationships>");
    }

    private static String relationship(String id, String type, String target, String mode) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"%s/>"
                .formatted(id, type, WordMaker.escape(target), mode);
    }

    private static byte[] rooted(String root, String xml) {
        return utf8("<w:%s %s>%s</w:%s>".formatted(root, WordMaker.NAMESPACES, xml, root));
    }

    private static byte[] utf8(String xml) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml).getBytes(StandardCharsets.UTF_8);
    }
}
