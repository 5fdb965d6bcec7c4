package uk.careplans.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes a real Word file for a test, as Word would write it: styles, numbering, settings, headers and footers. Text
 * goes into one run unless it is given in {@link #runs pieces}.
 *
 * <pre>{@code
 * byte[] docx = WordMaker.word().heading(1, "About ${child.name}").bullet("${need.what}").bytes();
 * }</pre>
 */
public final class WordMaker {

    static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" mc:Ignorable=\"w14 w15\"";

    private final StringBuilder body = new StringBuilder();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> footers = new LinkedHashMap<>();
    private final WordParts parts = new WordParts();
    private String numberedList = "";
    private int numberedLists;
    private boolean landscape;

    private WordMaker() {}

    public static WordMaker word() {
        return new WordMaker();
    }

    /** Anything that can stand in a paragraph: text, runs, or raw XML. */
    public record Inline(String xml) {}

    /**
     * A cell: its blocks, each a paragraph or a table.
     *
     * @param columns over how many columns it goes
     * @param merge {@code restart} if a merged cell starts in it, {@code continue} if one goes on, else empty
     */
    public record Cell(List<String> blocks, int columns, String merge) {

        public Cell(List<String> blocks) {
            this(blocks, 1, "");
        }

        /** The cell merged with those to the right of it. */
        public Cell across(int wide) {
            return new Cell(blocks, wide, merge);
        }

        /** The cell merged with those below it that {@link #goingOn go on}. */
        public Cell down() {
            return new Cell(blocks, columns, "restart");
        }

        /** The cell as a part of that above it. */
        public Cell goingOn() {
            return new Cell(blocks, columns, "continue");
        }
    }

    public record Row(List<Cell> cells) {}

    /** Pieces of text, a run each with an rsid of its own, as Word leaves them behind. */
    public static Inline runs(String... pieces) {
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < pieces.length; i++) {
            xml.append("<w:r w:rsidR=\"00%s\"><w:t xml:space=\"preserve\">%s</w:t></w:r>"
                    .formatted(Integer.toHexString(0xA00000 + i).toUpperCase(Locale.ROOT), escape(pieces[i])));
        }
        return new Inline(xml.toString());
    }

    /** One run in bold. */
    public static Inline bold(String text) {
        return new Inline("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + escape(text) + "</w:t></w:r>");
    }

    /** Runs, bookmarks, fields or controls as XML, with the usual prefixes. */
    public static Inline inline(String xml) {
        return new Inline(xml);
    }

    /** A MERGEFIELD in Word's long form. */
    public static Inline mergeField(String name) {
        return new Inline(code("begin")
                + "<w:r><w:instrText xml:space=\"preserve\"> MERGEFIELD  " + quoted(name)
                + "  \\* MERGEFORMAT </w:instrText></w:r>" + code("separate")
                + "<w:r><w:rPr><w:noProof/></w:rPr><w:t xml:space=\"preserve\">«" + escape(name) + "»</w:t></w:r>"
                + code("end"));
    }

    /** A cell with a paragraph for each text. */
    public static Cell cell(String... texts) {
        return new Cell(Arrays.stream(texts).map(WordMaker::plain).toList());
    }

    public static Cell cell(Inline... inlines) {
        return new Cell(List.of(styled("", inlines)));
    }

    /** A cell with a table in it, and the empty paragraph that has to follow. */
    public static Cell cell(Row... nested) {
        return new Cell(List.of(tableXml(Arrays.asList(nested)), "<w:p/>"));
    }

    public static Row row(String... texts) {
        return new Row(Arrays.stream(texts).map(WordMaker::cell).toList());
    }

    public static Row row(Cell... cells) {
        return new Row(List.of(cells));
    }

    public WordMaker title(String text) {
        return add(styled("Title", runs(text)));
    }

    /** A heading of level 1, 2 or 3. */
    public WordMaker heading(int level, String text) {
        return add(styled("Heading" + level, runs(text)));
    }

    public WordMaker paragraph(String text) {
        return add(plain(text));
    }

    public WordMaker paragraph(Inline... inlines) {
        return add(styled("", inlines));
    }

    /** A paragraph of a style, by its id. */
    public WordMaker styledParagraph(String styleId, String text) {
        return add(styled(styleId, runs(text)));
    }

    public WordMaker bullet(String text) {
        return add(styled("ListBullet", runs(text)));
    }

    /** An item of the numbered list; {@link #newNumberedList} starts another. */
    public WordMaker numbered(String text) {
        return add("<w:p><w:pPr><w:pStyle w:val=\"ListNumber\"/>" + numberedList + "</w:pPr>"
                + runs(text).xml() + "</w:p>");
    }

    /** The next {@link #numbered} item is number 1 again. */
    public WordMaker newNumberedList() {
        numberedLists++;
        numberedList = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + (2 + numberedLists) + "\"/></w:numPr>";
        return this;
    }

    /** A table; its first row is a heading row. */
    public WordMaker table(Row... rows) {
        return add(tableXml(Arrays.asList(rows)));
    }

    /** A table whose columns have these widths, in twentieths of a point; its first row is a heading row. */
    public WordMaker table(List<Integer> widths, Row... rows) {
        return add(tableXml(Arrays.asList(rows), widths));
    }

    /** Ends a section with a paragraph of that text, which may be empty; its page is turned or not. */
    public WordMaker sectionEnd(String text, boolean landscape) {
        return add("<w:p><w:pPr><w:sectPr>" + page(landscape) + "</w:sectPr></w:pPr>"
                + (text.isEmpty() ? "" : runs(text).xml()) + "</w:p>");
    }

    /** Turns the page of the last section. */
    public WordMaker landscape() {
        landscape = true;
        return this;
    }

    /** Blocks of the body as XML, with the usual prefixes. */
    public WordMaker xml(String blocks) {
        return add(blocks);
    }

    /** A paragraph in the header of all pages. */
    public WordMaker header(String text) {
        return headerXml("default", plain(text));
    }

    public WordMaker header(Inline... inlines) {
        return headerXml("default", styled("", inlines));
    }

    /** Blocks of a header; {@code type} is {@code default}, {@code first} or {@code even}. */
    public WordMaker headerXml(String type, String blocks) {
        headers.merge(type, blocks, String::concat);
        return this;
    }

    /** A paragraph in the footer of all pages. */
    public WordMaker footer(String text) {
        return footerXml("default", plain(text));
    }

    public WordMaker footer(Inline... inlines) {
        return footerXml("default", styled("", inlines));
    }

    public WordMaker footerXml(String type, String blocks) {
        footers.merge(type, blocks, String::concat);
        return this;
    }

    /** A core property such as {@code dc:creator}, {@code cp:lastModifiedBy}, {@code dc:title}. */
    public WordMaker property(String name, String value) {
        parts.property(name, value);
        return this;
    }

    /** An element of settings.xml, put where the schema wants it if it is {@code w:docVars} or {@code w:rsids}. */
    public WordMaker setting(String xml) {
        parts.setting(xml);
        return this;
    }

    /** Replaces a part, {@code word/styles.xml}, or adds one that nothing leads to. */
    public WordMaker part(String name, byte[] content) {
        parts.replace(name, content);
        return this;
    }

    /** Adds a part that the main document leads to by the relationship {@code id}. */
    public WordMaker part(String name, byte[] content, String contentType, String relationshipType, String id) {
        parts.add(name, content, contentType, relationshipType, id);
        return this;
    }

    /** Leaves out a part and whatever leads to it: {@code styles}, {@code numbering} or {@code settings}. */
    public WordMaker without(String kind) {
        parts.leaveOut(kind);
        return this;
    }

    /** Adds a link to the outside, used by {@code r:id}. */
    public WordMaker link(String id, String type, String address) {
        parts.link(id, type, address);
        return this;
    }

    /** Comment number 0, 1, … of the comments part, by an author. */
    public WordMaker comment(String author, String text) {
        parts.comment(author, text);
        return this;
    }

    public byte[] bytes() {
        StringBuilder section = new StringBuilder("<w:sectPr>");
        headers.forEach((type, xml) -> section.append(parts.story("header", "hdr", type, xml)));
        footers.forEach((type, xml) -> section.append(parts.story("footer", "ftr", type, xml)));
        section.append(page(landscape));
        section.append(headers.containsKey("first") || footers.containsKey("first") ? "<w:titlePg/>" : "");
        if (headers.containsKey("even") || footers.containsKey("even")) {
            parts.setting("<w:evenAndOddHeaders/>");
        }
        return parts.bytes(body + section.append("</w:sectPr>").toString(), numberedLists);
    }

    /** Text as it stands in XML. */
    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private WordMaker add(String block) {
        body.append(block);
        return this;
    }

    private static String plain(String text) {
        return styled("", runs(text));
    }

    private static String styled(String styleId, Inline... inlines) {
        String style = styleId.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + styleId + "\"/></w:pPr>";
        return Arrays.stream(inlines).map(Inline::xml).collect(Collectors.joining("", "<w:p>" + style, "</w:p>"));
    }

    private static String page(boolean landscape) {
        String size = landscape
                ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
                : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>";
        return size + "<w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\""
                + " w:left=\"1440\" w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/>";
    }

    private static String tableXml(List<Row> rows) {
        int columns = rows.stream()
                .mapToInt(row -> row.cells().stream().mapToInt(Cell::columns).sum())
                .max()
                .orElse(1);
        return tableXml(rows, Collections.nCopies(columns, 9026 / columns));
    }

    private static String tableXml(List<Row> rows, List<Integer> widths) {
        StringBuilder xml = new StringBuilder("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/>"
                + "<w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>");
        widths.forEach(width -> xml.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        xml.append("</w:tblGrid>");
        List<String> properties = new ArrayList<>(List.of("<w:trPr><w:tblHeader/></w:trPr>"));
        for (Row row : rows) {
            xml.append("<w:tr>").append(properties.isEmpty() ? "" : properties.remove(0));
            for (Cell cell : row.cells()) {
                xml.append("<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/>")
                        .append(cell.columns() == 1 ? "" : "<w:gridSpan w:val=\"" + cell.columns() + "\"/>")
                        .append(cell.merge().isEmpty() ? "" : "<w:vMerge w:val=\"" + cell.merge() + "\"/>")
                        .append("</w:tcPr>")
                        .append(String.join("", cell.blocks()))
                        .append("</w:tc>");
            }
            xml.append("</w:tr>");
        }
        return xml.append("</w:tbl>").toString();
    }

    private static String quoted(String name) {
        return name.contains(" ") ? "&quot;" + escape(name.replace("\"", "\\\"")) + "&quot;" : escape(name);
    }

    private static String code(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }
}
