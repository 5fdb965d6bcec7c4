package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.careplans.generator.word.Origin;
import uk.careplans.generator.word.Remark;
import uk.careplans.model.Severity;

/** Collects everything that is wrong with a template. */
final class Problems {

    /** A problem and where it was found, as numbers that follow the text. */
    private record Found(int paragraph, int offset, Problem problem, Origin origin) {

        /** The problem as it is said beside its place, which then needs no words. */
        Remark remark() {
            String weight = problem.severity() == Severity.WARNING ? "Warning: " : "";
            String words = weight + problem.message() + " [" + problem.kind().id() + "]";
            return new Remark(origin, problem.place().where(), words);
        }
    }

    /** Behind all text: where problems of the whole file are told. */
    private static final int END = Integer.MAX_VALUE;

    private static final Comparator<Found> IN_ORDER = Comparator.comparing(
                    (Found found) -> found.problem().severity())
            .thenComparingInt(Found::paragraph)
            .thenComparingInt(Found::offset);

    private final Spots spots;
    private final List<Found> found = new ArrayList<>();

    Problems(Spots spots) {
        this.spots = spots;
    }

    void add(Spots.Spot spot, Kind kind, List<String> details) {
        Problem problem = Problem.of(spots.placeOf(spot), kind, details);
        found.add(new Found(spot.number(), spot.offset(), problem, spots.originOf(spot)));
    }

    void add(Mark mark, Kind kind, String... details) {
        add(mark.spot, kind, List.of(details));
    }

    /** About the file as a whole; told after what has a place in it. */
    void addToFile(Kind kind, String... details) {
        Problem problem = Problem.of(spots.wholeFile(), kind, List.of(details));
        found.add(new Found(END, 0, problem, Origin.wholeFile()));
    }

    boolean haveError() {
        return found.stream().anyMatch(each -> each.problem().severity() == Severity.ERROR);
    }

    /** Whether something is wrong in a stretch of the text, its first character included. */
    boolean haveErrorBetween(Spots.Spot from, Spots.Spot to) {
        return found.stream()
                .filter(each -> each.problem().severity() == Severity.ERROR)
                .anyMatch(each -> !isBefore(each, from) && isBefore(each, to));
    }

    private static boolean isBefore(Found found, Spots.Spot spot) {
        return found.paragraph() < spot.number()
                || (found.paragraph() == spot.number() && found.offset() < spot.offset());
    }

    /** All problems, errors before warnings, else in the order of the text; each once. */
    List<Problem> all() {
        return found.stream().sorted(IN_ORDER).map(Found::problem).distinct().toList();
    }

    /** What is to be said at which place of the author's own file, in the same order. */
    List<Remark> remarks() {
        return found.stream().sorted(IN_ORDER).map(Found::remark).distinct().toList();
    }
}
