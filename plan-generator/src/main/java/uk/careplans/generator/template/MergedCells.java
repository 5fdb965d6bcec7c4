package uk.careplans.generator.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Wml;

/**
 * The cells of a table that are merged downwards. Word writes such a cell into every row: in the first with {@code
 * w:vMerge="restart"}, below with {@code continue}. Where rows may be left out, a cell that goes on must know with what.
 */
final class MergedCells {

    /** The merged cells that reach down to a row, by their first columns. */
    private record Reaching(Map<Integer, Integer> merges) {
        Reaching copy() {
            return new Reaching(new HashMap<>(merges));
        }
    }

    /** A block of rows, with what reaches down to its beginning and to the ends of its parts so far. */
    private record Part(Reaching before, List<Reaching> ends) {}

    private final Element table;
    private final IdentityHashMap<Element, Integer> merges = new IdentityHashMap<>();
    private final Map<Integer, Element> starts = new HashMap<>();
    private final IdentityHashMap<Element, Element> words = new IdentityHashMap<>();
    /** Merged cells that start in one part of a condition or in another are one. */
    private final Map<Integer, Integer> same = new HashMap<>();

    private final Deque<Part> open = new ArrayDeque<>();
    private Reaching reaching = new Reaching(new HashMap<>());
    private int last;

    private MergedCells(Element table) {
        this.table = table;
    }

    /** The merged cells of a table; null if it has none or if every document has all its rows once. */
    static @Nullable MergedCells of(Element table) {
        List<Mark> marks = Mark.of(table, Block.Extent.ROWS, table);
        List<Element> merged = Wml.all(table, "vMerge").stream()
                .filter(merge -> Wml.ancestor(merge, "tbl") == table)
                .toList();
        if (marks.isEmpty() || merged.isEmpty() || merged.stream().anyMatch(merge -> isInControl(merge, table))) {
            return null;
        }
        MergedCells cells = new MergedCells(table);
        Wml.children(table, "tr").forEach(cells::takeRow);
        cells.findWords(marks);
        return cells;
    }

    /** Rows and cells in a control go into the document as they are. */
    private static boolean isInControl(Element merge, Element table) {
        Element row = Wml.ancestor(merge, "tr");
        Element cell = Wml.ancestor(merge, "tc");
        return row == null || cell == null || row.getParentNode() != table || cell.getParentNode() != row;
    }

    /** The number of the merged cell that a cell is a part of; 0 if it is of none. */
    int mergeOf(Element cell) {
        Integer merge = merges.get(cell);
        return merge == null ? 0 : root(merge);
    }

    static boolean isStart(Element cell) {
        return "restart".equals(Wml.attribute(Wml.child(Wml.child(cell, "tcPr"), "vMerge"), "val"));
    }

    /** The cell with the words of the merged cell; null if they belong to an item of a loop that is not open there. */
    @Nullable
    Element startOf(Element cell) {
        return words.get(cell);
    }

    private void findWords(List<Mark> marks) {
        for (Element cell : merges.keySet()) {
            Element start = starts.get(mergeOf(cell));
            if (start != null && marks.stream().allMatch(mark -> reachesFrom(mark, start, cell))) {
                words.put(cell, start);
            }
        }
    }

    private static boolean reachesFrom(Mark mark, Element start, Element cell) {
        Block block = mark.block;
        return block == null || !block.open.tag.opensLoop() || block.branchOf(start) < 0 || block.branchOf(cell) >= 0;
    }

    private int root(int merge) {
        int at = merge;
        while (same.containsKey(at)) {
            at = same.get(at);
        }
        return at;
    }

    private void takeRow(Element row) {
        List<Mark> directives = Mark.of(row, Block.Extent.ROWS, table);
        boolean vanishes = ColumnGrid.vanishes(row);
        directives.stream().filter(mark -> !mark.tag.closes()).forEach(this::takeDirective);
        Reaching further = vanishes ? reaching.copy() : new Reaching(new HashMap<>());
        for (ColumnGrid.Span span : ColumnGrid.spans(row)) {
            if (span.cell() != null && Wml.child(Wml.child(span.cell(), "tcPr"), "vMerge") != null) {
                takeCell(span.cell(), span.from(), further);
            }
        }
        reaching = further;
        directives.stream().filter(mark -> mark.tag.closes()).forEach(this::takeDirective);
    }

    private void takeCell(Element cell, int column, Reaching further) {
        Integer above = reaching.merges().get(column);
        int merge = above == null || isStart(cell) ? ++last : above;
        if (isStart(cell)) {
            starts.put(merge, cell);
        }
        merges.put(cell, merge);
        further.merges().put(column, merge);
    }

    private void takeDirective(Mark mark) {
        if (mark.tag.opensLoop() || mark.tag.opensCondition()) {
            open.push(new Part(reaching.copy(), new ArrayList<>()));
        } else if (!open.isEmpty()) {
            open.element().ends().add(reaching);
            if (mark.tag.closes()) {
                open.pop().ends().forEach(this::join);
            } else {
                reaching = open.element().before().copy();
            }
        }
    }

    private void join(Reaching end) {
        end.merges().forEach((column, merge) -> {
            Integer here = reaching.merges().putIfAbsent(column, merge);
            if (here != null && root(here) != root(merge)) {
                same.put(Math.max(root(here), root(merge)), Math.min(root(here), root(merge)));
            }
        });
    }
}
