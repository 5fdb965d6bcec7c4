package uk.careplans.generator.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.careplans.generator.word.Remark;

/**
 * What came of compiling a template.
 *
 * @param template empty if any problem is an error
 * @param problems everything that was found, errors first
 * @param remarks the problems again, with their places in the author's own file; none if it cannot be read
 * @param printed the paths of all fields that are printed and of what they belong to, through lists as if each were its item:
 *     {@code actions.by}; none if it cannot be read
 */
public record Compilation(
        Optional<CompiledTemplate> template, List<Problem> problems, List<Remark> remarks, Set<String> printed) {

    /** Takes copies. */
    public Compilation {
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
        printed = Set.copyOf(printed);
    }
}
