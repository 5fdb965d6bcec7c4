package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.careplans.generator.word.Origin;
import uk.careplans.generator.word.Remark;
import uk.careplans.model.Severity;

/** Collects everything that is wrong with a template. */
final class Problems {

    private record Found(Spots.Spot spot, Problem problem, Origin origin) {

        /** The problem as it is said beside its place, which then needs no words. */
        Remark remark() {
            String weight = problem.severity() == Severity.WARNING ? "Warning: " : "";
            String words = weight + problem.message() + " [" + problem.kind().id() + "]";
            return new Remark(origin, problem.place().where(), words);
        }
    }

    private static final Comparator<Found> IN_ORDER = Comparator.comparing(
                    (Found found) -> found.problem().severity())
            .thenComparingInt(found -> found.spot().number())
            .thenComparingInt(found -> found.spot().offset());

    private final Spots spots;
    private final List<Found> found = new ArrayList<>();

    Problems(Spots spots) {
        this.spots = spots;
    }

    void add(Spots.Spot spot, ProblemKind kind, List<String> details) {
        found.add(new Found(spot, Problem.of(spots.placeOf(spot), kind, details), spots.originOf(spot)));
    }

    void add(Mark mark, ProblemKind kind, String... details) {
        add(mark.spot, kind, List.of(details));
    }

    boolean haveError() {
        return found.stream().anyMatch(each -> each.problem().severity() == Severity.ERROR);
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
