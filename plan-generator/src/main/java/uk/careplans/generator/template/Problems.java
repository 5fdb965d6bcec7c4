package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.careplans.generator.word.Place;
import uk.careplans.model.Severity;

/** Collects everything that is wrong with a template. */
final class Problems {

    /**
     * Where a problem is, for its author and for the order in which problems are told.
     *
     * @param paragraph the number of the paragraph, counted through all stories
     * @param offset the character in the paragraph's text
     */
    record Spot(Place place, int paragraph, int offset) {}

    private record Found(Spot spot, Problem problem) {}

    private static final Comparator<Found> IN_ORDER = Comparator.comparing(
                    (Found found) -> found.problem().severity())
            .thenComparingInt(found -> found.spot().paragraph())
            .thenComparingInt(found -> found.spot().offset());

    private final List<Found> found = new ArrayList<>();

    void add(Spot spot, ProblemKind kind, List<String> details) {
        found.add(new Found(spot, Problem.of(spot.place(), kind, details)));
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
}
