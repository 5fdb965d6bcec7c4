package uk.careplans.generator.look;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Wml;

/** Takes rows and columns out of tables whose cells held pictures and nothing else. */
final class EmptiedTables {

    private EmptiedTables() {}

    /**
     * Closes up tables.
     *
     * @param cells those that have lost a picture
     */
    static void closeUp(Set<Element> cells) {
        Set<Element> tables = new LinkedHashSet<>();
        for (Element cell : cells) {
            Element table = Wml.ancestor(cell, "tbl");
            if (table != null && FewerPictures.isEmpty(cell)) {
                tables.add(table);
                Element row = Objects.requireNonNull(Wml.ancestor(cell, "tr"));
                if (Wml.children(row, "tc").stream().allMatch(FewerPictures::isEmpty)) {
                    FewerPictures.remove(row);
                }
            }
        }
        tables.forEach(table -> closeUp(table, cells));
    }

    private static void closeUp(Element table, Set<Element> cells) {
        if (Wml.children(table, "tr").isEmpty()) {
            FewerPictures.remove(table);
            return;
        }
        Columns columns = Columns.of(table);
        if (columns == null) {
            return;
        }
        List<Integer> empty = IntStream.range(0, columns.count())
                .filter(column -> columns.cells(column).stream().allMatch(FewerPictures::isEmpty)
                        && columns.cells(column).stream().anyMatch(cells::contains))
                .boxed()
                .toList();
        if (!empty.isEmpty() && empty.size() < columns.count()) {
            columns.remove(empty);
            if (empty.contains(0)) {
                hasNoFirstColumn(Wml.child(Wml.child(table, "tblPr"), "tblLook"));
            }
        }
    }

    /** What is the first column now was drawn as another. */
    private static void hasNoFirstColumn(@Nullable Element look) {
        if (look == null) {
            return;
        }
        String flags = Wml.attribute(look, "val");
        if (flags != null && flags.matches("\\p{XDigit}{4}")) {
            look.setAttributeNS(Wml.W, "w:val", String.format("%04X", Integer.parseInt(flags, 16) & ~0x80));
        }
        if (Wml.attribute(look, "firstColumn") != null) {
            look.setAttributeNS(Wml.W, "w:firstColumn", "0");
        }
    }
}
