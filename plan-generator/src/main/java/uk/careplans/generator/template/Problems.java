package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.careplans.generator.word.Place;
import uk.careplans.model.Severity;

/** Collects everything that is wrong with a template. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(Place place, ProblemKind kind, List<String> details) {
        found.add(Problem.of(place, kind, details));
    }

    void add(Mark mark, ProblemKind kind, String... details) {
        add(mark.place, kind, List.of(details));
    }

    boolean haveError() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** All problems, errors before warnings, else in the order they were found; each once. */
    List<Problem> all() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::severity))
                .toList();
    }
}
