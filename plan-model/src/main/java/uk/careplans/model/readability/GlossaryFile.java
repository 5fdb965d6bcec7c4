package uk.careplans.model.readability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads one glossary: a table with tabs, whose first line names the columns. For one reading. */
final class GlossaryFile {

    private static final String TERM = "term";
    private static final String FOUND_AS = "found as";
    private static final String EXCEPT = "except";
    private static final int LONGEST = 300;

    private final String name;
    private final List<GlossaryTerm> terms = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private List<String> columns = List.of();

    private GlossaryFile(String name) {
        this.name = name;
    }

    static List<GlossaryTerm> read(String name, String text) throws GlossaryException {
        GlossaryFile file = new GlossaryFile(name);
        int number = 0;
        for (String line : text.replace("\uFEFF", "").lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                file.take(Rows.cells(line), number);
            }
        }
        return file.terms;
    }

    private void take(List<String> cells, int line) throws GlossaryException {
        if (columns.isEmpty()) {
            takeColumns(cells, line);
            return;
        }
        if (cells.size() != columns.size()) {
            throw new GlossaryException(
                    name,
                    line,
                    "The row has " + cells.size() + " cells and the first line " + columns.size()
                            + ". Put one tab between two cells, and a hyphen where there is nothing.");
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        add(row, line);
    }

    private void takeColumns(List<String> cells, int line) throws GlossaryException {
        if (!cells.get(0).equals(TERM) || new HashSet<>(cells).size() != cells.size()) {
            throw new GlossaryException(
                    name,
                    line,
                    "The first line names the columns, each once: term, found as, except, then those of the wordings,"
                            + " like 8-11, with one tab between. Begin it with term.");
        }
        columns = cells;
    }

    private void add(Map<String, String> row, int line) throws GlossaryException {
        String term = row.getOrDefault(TERM, "");
        if (term.isEmpty() || !seen.add(term.toLowerCase(Locale.ROOT))) {
            throw new GlossaryException(
                    name, line, "The term is missing, or another row has the same. Give each term one row.");
        }
        Map<String, String> wordings = new HashMap<>();
        for (Map.Entry<String, String> cell : row.entrySet()) {
            boolean isWording = !Set.of(TERM, FOUND_AS, EXCEPT).contains(cell.getKey());
            if (cell.getValue().isEmpty() || cell.getValue().length() > LONGEST) {
                throw new GlossaryException(
                        name,
                        line,
                        "The cell of " + cell.getKey() + " is empty or longer than " + LONGEST
                                + " characters. Write it shorter, or a hyphen for nothing.");
            }
            if (isWording && !cell.getValue().equals("-")) {
                wordings.put(cell.getKey(), cell.getValue());
            }
        }
        List<String> foundAs = Rows.list(row.getOrDefault(FOUND_AS, "-"));
        terms.add(new GlossaryTerm(
                term, foundAs.isEmpty() ? List.of(term) : foundAs, Rows.list(row.getOrDefault(EXCEPT, "-")), wordings));
    }
}
