package uk.careplans.generator.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Wml;

/** Measures the tables of a document. */
final class TableMeasuring {

    private final StyleSheet styles;
    private final Measuring measuring;

    TableMeasuring(StyleSheet styles, Measuring measuring) {
        this.styles = styles;
        this.measuring = measuring;
    }

    /** What the table's styles and the table itself say, the weakest first. */
    private record Look(
            List<Element> properties,
            List<Element> styles,
            @Nullable Element places) {

        boolean has(String place, int bit) {
            String own = Wml.attribute(places, place);
            if (own != null) {
                return own.equals("1") || own.equals("true");
            }
            String all = Wml.attribute(places, "val");
            return all != null && all.matches("[0-9A-Fa-f]{4}") && (Integer.parseInt(all, 16) & bit) != 0;
        }
    }

    MeasuredTable table(Element table) throws UnknownLayoutException {
        Element own = Wml.child(table, "tblPr");
        List<Element> chain = styles.chain(Wml.attribute(Wml.child(own, "tblStyle"), "val"), "table");
        List<Element> properties = new ArrayList<>();
        for (Element style : chain) {
            Element of = Wml.child(style, "tblPr");
            if (of != null) {
                properties.add(of);
            }
        }
        if (own != null) {
            properties.add(own);
        }
        if (StyleSheet.strongest(properties, "tblpPr") != null
                || StyleSheet.strongest(properties, "bidiVisual") != null) {
            throw new UnknownLayoutException("a table that text flows around, or from right to left");
        } else if (StyleSheet.strongest(properties, "tblCellSpacing") != null) {
            throw new UnknownLayoutException("a table with gaps between its cells");
        } else if (!"fixed".equals(StyleSheet.value(properties, "tblLayout", "type"))) {
            throw new UnknownLayoutException("a table whose columns become as wide as what is in them");
        }
        Look look = new Look(properties, chain, StyleSheet.strongest(properties, "tblLook"));
        List<Double> grid = new ArrayList<>();
        Element columns = Wml.child(table, "tblGrid");
        for (Element column : columns == null ? List.<Element>of() : Wml.children(columns, "gridCol")) {
            grid.add(StyleSheet.points(Wml.attribute(column, "w"), 0));
        }
        List<Element> sources = new ArrayList<>();
        addRows(table, sources);
        List<MeasuredTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            rows.add(row(sources.get(i), i, sources.size(), look, grid));
        }
        if (rows.isEmpty()) {
            throw new UnknownLayoutException("a table without rows");
        }
        return new MeasuredTable(rows, border(properties, "bottom"));
    }

    private static void addRows(Element parent, List<Element> rows) {
        for (Element child : Wml.children(parent)) {
            if (Wml.is(child, "tr")) {
                rows.add(child);
            } else if (Wml.is(child, "sdt") || Wml.is(child, "sdtContent") || Wml.is(child, "customXml")) {
                addRows(child, rows);
            }
        }
    }

    private static double border(List<Element> properties, String side) {
        for (int i = properties.size() - 1; i >= 0; i--) {
            Element border = Wml.child(Wml.child(properties.get(i), "tblBorders"), side);
            if (border != null) {
                return Measuring.width(border);
            }
        }
        return 0;
    }

    private MeasuredTable.Row row(Element source, int index, int count, Look look, List<Double> grid)
            throws UnknownLayoutException {
        Element own = Wml.child(source, "trPr");
        List<Element> properties = own == null ? List.of() : List.of(own);
        if (!StyleSheet.isOn(properties, "cantSplit", false)) {
            throw new UnknownLayoutException("a row of a table that may reach over two pages");
        } else if (Wml.child(own, "gridBefore") != null || Wml.child(own, "hidden") != null) {
            throw new UnknownLayoutException("a row of a table that begins farther in, or is hidden");
        }
        Element height = Wml.child(own, "trHeight");
        double given = StyleSheet.points(Wml.attribute(height, "val"), 0);
        boolean exact = "exact".equals(Wml.attribute(height, "hRule"));
        List<Element> sources = new ArrayList<>();
        addCells(source, sources);
        List<MeasuredTable.Cell> cells = new ArrayList<>();
        int column = 0;
        for (int i = 0; i < sources.size(); i++) {
            Element cell = sources.get(i);
            List<Element> places = places(look, index, count, i, sources.size());
            String span = Wml.attribute(Wml.child(Wml.child(cell, "tcPr"), "gridSpan"), "val");
            int wide = span != null && span.matches("[1-9]\\d?") ? Integer.parseInt(span) : 1;
            double width = 0;
            for (int k = column; k < column + wide && k < grid.size(); k++) {
                width += grid.get(k);
            }
            column += wide;
            cells.add(cell(cell, width, look, places));
        }
        return new MeasuredTable.Row(
                cells,
                border(look.properties(), index == 0 ? "top" : "insideH"),
                given,
                exact ? given : 0,
                StyleSheet.isOn(properties, "tblHeader", false));
    }

    private static void addCells(Element parent, List<Element> cells) {
        for (Element child : Wml.children(parent)) {
            if (Wml.is(child, "tc")) {
                cells.add(child);
            } else if (Wml.is(child, "sdt") || Wml.is(child, "sdtContent") || Wml.is(child, "customXml")) {
                addCells(child, cells);
            }
        }
    }

    /** The styles that count in a place of a table, the weakest first. */
    private static List<Element> places(Look look, int row, int rows, int column, int columns) {
        List<String> names = new ArrayList<>();
        if (column == 0 && look.has("firstColumn", 0x80)) {
            names.add("firstCol");
        }
        if (column == columns - 1 && look.has("lastColumn", 0x100)) {
            names.add("lastCol");
        }
        if (row == 0 && look.has("firstRow", 0x20)) {
            names.add("firstRow");
        }
        if (row == rows - 1 && look.has("lastRow", 0x40)) {
            names.add("lastRow");
        }
        List<Element> places = new ArrayList<>(look.styles());
        for (Element style : look.styles()) {
            for (Element part : Wml.children(style, "tblStylePr")) {
                if (names.contains(String.valueOf(Wml.attribute(part, "type")))) {
                    places.add(part);
                }
            }
        }
        return places;
    }

    private MeasuredTable.Cell cell(Element cell, double grid, Look look, List<Element> places)
            throws UnknownLayoutException {
        Element own = Wml.child(cell, "tcPr");
        Element merged = Wml.child(own, "vMerge");
        if (merged != null || Wml.child(own, "textDirection") != null) {
            throw new UnknownLayoutException("a cell over several rows, or written upwards");
        }
        Element given = Wml.child(own, "tcW");
        boolean inPoints = "dxa".equals(Wml.attribute(given, "type"));
        double width = inPoints ? StyleSheet.points(Wml.attribute(given, "w"), grid) : grid;
        if (width <= 0) {
            throw new UnknownLayoutException("a cell without a width");
        }
        List<MeasuredParagraph> paragraphs = new ArrayList<>();
        addParagraphs(cell, places, paragraphs);
        return new MeasuredTable.Cell(
                width - margin(own, look, "left", "start") - margin(own, look, "right", "end"),
                margin(own, look, "top") + margin(own, look, "bottom"),
                paragraphs);
    }

    private static double margin(@Nullable Element cell, Look look, String... sides) {
        for (String side : sides) {
            Element own = Wml.child(Wml.child(cell, "tcMar"), side);
            if (own != null) {
                return StyleSheet.points(Wml.attribute(own, "w"), 0);
            }
        }
        for (int i = look.properties().size() - 1; i >= 0; i--) {
            for (String side : sides) {
                Element all = Wml.child(Wml.child(look.properties().get(i), "tblCellMar"), side);
                if (all != null) {
                    return StyleSheet.points(Wml.attribute(all, "w"), 0);
                }
            }
        }
        return 0;
    }

    private void addParagraphs(Element parent, List<Element> places, List<MeasuredParagraph> paragraphs)
            throws UnknownLayoutException {
        for (Element child : Wml.children(parent)) {
            String name = String.valueOf(child.getLocalName());
            switch (name) {
                case "p" -> paragraphs.add(measuring.paragraph(child, places));
                case "sdt", "sdtContent", "customXml", "ins" -> addParagraphs(child, places, paragraphs);
                case "tcPr", "bookmarkStart", "bookmarkEnd", "sdtPr", "sdtEndPr", "proofErr" -> {}
                default -> throw new UnknownLayoutException("a cell with an element " + name);
            }
        }
    }
}
