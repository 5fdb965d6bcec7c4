package uk.careplans.benchmark;

import java.util.List;
import java.util.stream.Collectors;
import uk.careplans.testkit.WordMaker;

/** Paragraphs and tables with as much formatting of their own as Word gives them in a council's form. */
final class Markup {

    private static final String FONT = "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/>";
    private static final String SIZE =
            "<w:color w:val=\"1F2937\"/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/>" + "<w:lang w:val=\"en-GB\"/>";
    private static final String PLAIN = "<w:rPr>" + FONT + SIZE + "</w:rPr>";
    private static final String BOLD = "<w:rPr>" + FONT + "<w:b/><w:bCs/>" + SIZE + "</w:rPr>";
    private static final String BORDERS = List.of("top", "left", "bottom", "right").stream()
            .map(side -> "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"9CA3AF\"/>")
            .collect(Collectors.joining("", "<w:tcBorders>", "</w:tcBorders>"));
    private static final String UNSPLIT = "<w:trPr><w:cantSplit/></w:trPr>";
    private static final int WIDTH = 9026;

    private Markup() {}

    static String paragraph(String text) {
        return paragraph(PLAIN, runs(PLAIN, text));
    }

    static String label(String text) {
        return paragraph(BOLD, runs(BOLD, text));
    }

    private static String paragraph(String mark, String runs) {
        return "<w:p><w:pPr><w:keepLines/><w:spacing w:before=\"60\" w:after=\"60\" w:line=\"264\" w:lineRule=\"auto\"/>"
                + mark + "</w:pPr>" + runs + "</w:p>";
    }

    /** Text in one run; what stands between « and » becomes a MERGEFIELD. */
    private static String runs(String look, String text) {
        int from = text.indexOf('«');
        int to = text.indexOf('»');
        if (from < 0) {
            return run(look, text);
        }
        return run(look, text.substring(0, from))
                + WordMaker.mergeField(text.substring(from + 1, to)).xml()
                + runs(look, text.substring(to + 1));
    }

    private static String run(String look, String text) {
        return text.isEmpty()
                ? ""
                : "<w:r>" + look + "<w:t xml:space=\"preserve\">" + WordMaker.escape(text) + "</w:t></w:r>";
    }

    /** Paragraphs with a Word comment around them. */
    static String commented(int id, String paragraphs) {
        int first = paragraphs.indexOf("</w:pPr>") + "</w:pPr>".length();
        int last = paragraphs.lastIndexOf("</w:p>");
        return paragraphs.substring(0, first)
                + "<w:commentRangeStart w:id=\"" + id + "\"/>"
                + paragraphs.substring(first, last)
                + "<w:commentRangeEnd w:id=\"" + id + "\"/><w:r><w:commentReference w:id=\"" + id + "\"/></w:r>"
                + paragraphs.substring(last);
    }

    /** A table of a heading row and one other, whose cells are paragraphs. */
    static String table(List<String> heading, List<String> cells) {
        return table(
                heading.size(),
                row(
                                "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>",
                                heading.stream().map(Markup::label).toList())
                        + row(UNSPLIT, cells));
    }

    /** A table of questions and answers; the question is bold. */
    static String questions(List<List<String>> rows) {
        return table(
                2,
                rows.stream()
                        .map(row -> row(UNSPLIT, List.of(label(row.get(0)), paragraph(row.get(1)))))
                        .collect(Collectors.joining()));
    }

    private static String table(int columns, String rows) {
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>"
                + "<w:tblLook w:val=\"04A0\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\""
                + " w:noHBand=\"0\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>"
                + ("<w:gridCol w:w=\"" + WIDTH / columns + "\"/>").repeat(columns)
                + "</w:tblGrid>" + rows + "</w:tbl>";
    }

    private static String row(String properties, List<String> cells) {
        String before = "<w:tc><w:tcPr><w:tcW w:w=\"" + WIDTH / cells.size() + "\" w:type=\"dxa\"/>" + BORDERS
                + "<w:vAlign w:val=\"center\"/></w:tcPr>";
        return cells.stream()
                .map(cell -> before + cell + "</w:tc>")
                .collect(Collectors.joining("", "<w:tr>" + properties, "</w:tr>"));
    }
}
