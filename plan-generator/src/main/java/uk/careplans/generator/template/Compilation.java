package uk.careplans.generator.template;

import java.util.List;
import java.util.Optional;

/**
 * What came of compiling a template.
 *
 * @param template empty if any problem is an error
 * @param problems everything that was found, errors first
 */
public record Compilation(Optional<CompiledTemplate> template, List<Problem> problems) {

    /** Takes a copy. */
    public Compilation {
        problems = List.copyOf(problems);
    }
}
