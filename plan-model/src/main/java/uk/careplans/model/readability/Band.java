package uk.careplans.model.readability;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import uk.careplans.model.ReadingBand;

/**
 * Whom a text is for, and what they can read; from {@code bands.tsv}. Immutable.
 *
 * @param id like {@code 8-11} or {@code parent-easy-read}
 * @param readers who they are, in words: {@code children of 8 to 11}
 * @param mean the most words that a sentence may have on average
 * @param longest the most words that one sentence may have
 * @param grade the highest Flesch-Kincaid grade, in years of school in the USA; reading age is about 5 more
 * @param unfamiliar the highest share of unfamiliar words, in per cent; none where it is not measured
 * @param hardWords the most unfamiliar words that one sentence may have
 * @param shortest the fewest words that such a document usually has
 * @param longestDocument the most words that it usually has
 * @param familiarWords the name of the list of words that they know
 * @param glossary the column of the glossary that is worded for them; none if it has no wording for them
 * @param kind how they are written to
 * @param hasWordsToAvoid whether the words to avoid are looked for; professionals and courts keep their own words
 */
public record Band(
        String id,
        String readers,
        double mean,
        int longest,
        double grade,
        OptionalDouble unfamiliar,
        OptionalInt hardWords,
        OptionalInt shortest,
        OptionalInt longestDocument,
        String familiarWords,
        Optional<String> glossary,
        Kind kind,
        boolean hasWordsToAvoid) {

    /** How the readers of a band are written to. */
    public enum Kind {
        /** A child up to 11. */
        CHILD,
        /** A young person of 12 to 17. */
        YOUNG_PERSON,
        /** A parent or carer. */
        ADULT,
        /** A professional reader: what is measured is advice and keeps nothing back. */
        ADVICE
    }

    private static final List<Band> ALL =
            Rows.beside("bands.tsv").stream().map(Band::of).toList();

    /** All bands, the youngest readers first. */
    public static List<Band> all() {
        return ALL;
    }

    /** The band with this id. */
    public static Optional<Band> of(String id) {
        return ALL.stream().filter(band -> band.id.equals(id)).findFirst();
    }

    /** What the readers of a version for an age, or for a parent, can read. */
    public static Band of(ReadingBand readers) {
        String id = readers.code().replaceFirst("^ages", "").replaceAll("to", "-");
        return of(id.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new IllegalStateException("bands.tsv has no row for " + readers.code()));
    }

    private static Band of(List<String> row) {
        return new Band(
                row.get(0),
                row.get(1),
                Double.parseDouble(row.get(2)),
                Integer.parseInt(row.get(3)),
                Double.parseDouble(row.get(4)),
                isGiven(row.get(5)) ? OptionalDouble.of(Double.parseDouble(row.get(5))) : OptionalDouble.empty(),
                number(row.get(6)),
                number(row.get(7)),
                number(row.get(8)),
                row.get(9),
                Optional.of(row.get(10)).filter(Band::isGiven),
                kind(row.get(11)),
                row.get(12).equals("yes"));
    }

    private static OptionalInt number(String cell) {
        return isGiven(cell) ? OptionalInt.of(Integer.parseInt(cell)) : OptionalInt.empty();
    }

    private static boolean isGiven(String cell) {
        return !cell.equals("-");
    }

    private static Kind kind(String cell) {
        return switch (cell) {
            case "child" -> Kind.CHILD;
            case "young person" -> Kind.YOUNG_PERSON;
            case "adult" -> Kind.ADULT;
            case "advice" -> Kind.ADVICE;
            default -> throw new IllegalStateException("bands.tsv knows no readers of the kind " + cell);
        };
    }

    @Override
    public String toString() {
        return id;
    }
}
