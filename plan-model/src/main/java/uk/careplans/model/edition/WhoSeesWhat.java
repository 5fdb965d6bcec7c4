package uk.careplans.model.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.careplans.model.Access;
import uk.careplans.model.Answer;
import uk.careplans.model.Coded;
import uk.careplans.model.Label;
import uk.careplans.model.ReaderKind;
import uk.careplans.model.profile.CouncilProfile;
import uk.careplans.model.profile.Restriction;

/**
 * The one table of labels and readers: {@code who-sees-what.txt} beside the national profile, with a council's restrictions. What is
 * in no line of it is shown to nobody. Immutable.
 */
public final class WhoSeesWhat {

    private static final WhoSeesWhat NATIONAL = read(theFile());

    private final Map<Label, Map<ReaderKind, List<Access>>> table;

    private WhoSeesWhat(Map<Label, Map<ReaderKind, List<Access>>> table) {
        this.table = table;
    }

    /** The national default. */
    public static WhoSeesWhat national() {
        return NATIONAL;
    }

    /**
     * What is asked before something with this label is shown: each of these, so that nothing added to the table can show more than it
     * did before. Never empty; {@link Access#NO} where the table is silent.
     */
    public List<Access> access(Label label, ReaderKind reader) {
        return table.getOrDefault(label, Map.of()).getOrDefault(reader, List.of(Access.NO));
    }

    /**
     * This table with the restrictions of a council's profile.
     *
     * @throws IllegalArgumentException if a restriction does not say what it restricts, or restricts the council's own file
     */
    public WhoSeesWhat restrictedBy(CouncilProfile profile) {
        WhoSeesWhat restricted = this;
        for (Restriction restriction : profile.restrictions().value().orElse(List.of())) {
            ReaderKind reader = known(restriction.reader());
            if (reader == ReaderKind.FILE) {
                throw new IllegalArgumentException(
                        "A council's profile restricts its own file, which shows everything.");
            }
            restricted = restricted.with(known(restriction.label()), reader, known(restriction.shows()));
        }
        return restricted;
    }

    private static <T> T known(Answer<T> answer) {
        return answer.value()
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "A restriction of the council's profile does not say which reader, which label or what is shown."));
    }

    private WhoSeesWhat with(Label label, ReaderKind reader, Access another) {
        return changed(
                label,
                reader,
                Stream.concat(access(label, reader).stream(), Stream.of(another))
                        .toList());
    }

    /** This table with other words in one cell, for tests that ask whether anything would notice. */
    WhoSeesWhat changed(Label label, ReaderKind reader, List<Access> accesses) {
        Map<Label, Map<ReaderKind, List<Access>>> copy = new EnumMap<>(Label.class);
        table.forEach((each, row) -> copy.put(each, new EnumMap<>(row)));
        copy.computeIfAbsent(label, key -> new EnumMap<>(ReaderKind.class)).put(reader, List.copyOf(accesses));
        return new WhoSeesWhat(copy);
    }

    /**
     * A table from its lines: the first names the readers, each other a label and what each reader sees of it.
     *
     * @throws IllegalArgumentException if a cell is missing, or a word is none of the model's
     */
    static WhoSeesWhat read(List<String> lines) {
        List<List<String>> rows = lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arrays.asList(line.strip().split("\\s+", -1)))
                .toList();
        List<ReaderKind> readers = rows.get(0).stream()
                .skip(1)
                .map(word -> named(word, ReaderKind.values()))
                .toList();
        Map<Label, Map<ReaderKind, List<Access>>> table = new EnumMap<>(Label.class);
        for (List<String> row : rows.subList(1, rows.size())) {
            if (row.size() != readers.size() + 1) {
                throw new IllegalArgumentException("A line of the table has not one word for each reader");
            }
            Map<ReaderKind, List<Access>> cells = new EnumMap<>(ReaderKind.class);
            for (int i = 0; i < readers.size(); i++) {
                cells.put(readers.get(i), List.of(named(row.get(i + 1), Access.values())));
            }
            table.put(named(row.get(0), Label.values()), cells);
        }
        return new WhoSeesWhat(table);
    }

    private static <E extends Coded> E named(String word, E[] values) {
        Map<String, E> byCode = Arrays.stream(values).collect(Collectors.toMap(Coded::code, Function.identity()));
        E value = byCode.get(word);
        if (value == null) {
            throw new IllegalArgumentException("The table has a word that the model does not know");
        }
        return value;
    }

    private static List<String> theFile() {
        try (InputStream in = Objects.requireNonNull(
                CouncilProfile.class.getResourceAsStream("who-sees-what.txt"), "who-sees-what.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The library's own who-sees-what.txt cannot be read", e);
        }
    }
}
