package uk.careplans.generator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.careplans.generator.template.Problem;

/**
 * What came of compiling a Word file: the template, if it has no error, and everything its author should know.
 *
 * @param template empty if any problem is an error
 * @param problems errors first, then warnings, each in the order of the text
 */
public record TemplateCheck(Optional<Template> template, List<Problem> problems) {

    /** Takes a copy. */
    public TemplateCheck {
        problems = List.copyOf(problems);
    }

    /**
     * The template.
     *
     * @throws IllegalArgumentException if there is none; the message lists the problems
     */
    public Template orThrow() {
        return template.orElseThrow(() -> new IllegalArgumentException(
                problems.stream().map(Problem::toString).collect(Collectors.joining("\n"))));
    }
}
