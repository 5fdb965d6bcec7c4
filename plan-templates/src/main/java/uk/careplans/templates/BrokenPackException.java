package uk.careplans.templates;

import java.util.List;
import java.util.stream.Collectors;

/** A pack cannot be used. Says everything that is wrong with it at once. */
public final class BrokenPackException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient List<PackProblem> problems;

    BrokenPackException(List<PackProblem> problems) {
        super(problems.stream().map(PackProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the packs and of their manifests. */
    public List<PackProblem> problems() {
        return problems;
    }
}
