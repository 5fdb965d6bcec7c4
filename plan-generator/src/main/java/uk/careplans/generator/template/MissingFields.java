package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.careplans.generator.template.Tag.TagPath;
import uk.careplans.model.PlanType;
import uk.careplans.model.field.Suggestion;

/** Finds the fields that a form has to print and that none of its tags prints. To ask for a field is not to print it. */
final class MissingFields {

    /** They print something about the field and not the field. */
    private static final Set<Formatter> LESS =
            EnumSet.of(Formatter.COUNT, Formatter.YEAR, Formatter.AGE, Formatter.INITIALS);

    private final Problems problems;
    /** The paths of the lists that the loops repeat, by the number and by the variable of the loop. */
    private final Map<Integer, String> byNumber = new HashMap<>();

    private final Map<String, String> byVariable = new HashMap<>();
    /** The paths of all fields that are printed, and of what they belong to. */
    private final Set<String> printed = new HashSet<>();
    /** The paths of tags that lead nowhere: what was meant is not told a second time. */
    private final List<String> misspelt = new ArrayList<>();

    private MissingFields(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reports them, and gives the paths of all that is printed.
     *
     * @param marks all tags of the file, checked
     * @param leavesOut the paths of fields that this form leaves out on purpose, each with the reason
     */
    static Set<String> report(PlanType planType, List<Mark> marks, Map<String, String> leavesOut, Problems problems) {
        List<RequiredField> required = RequiredField.of(planType);
        MissingFields missing = new MissingFields(problems);
        missing.checkOmissions(required, leavesOut);
        marks.forEach(missing::take);
        required.stream()
                .filter(field -> leavesOut.entrySet().stream()
                        .noneMatch(omitted -> !omitted.getValue().isBlank() && holds(omitted.getKey(), field)))
                .filter(field -> !missing.printed.contains(field.path()) && !missing.isMeant(field.path()))
                .forEach(field -> problems.addToFile(
                        AdviceKind.REQUIRED_FIELD_MISSING, field.path(), field.byWhom(), field.howToPrint()));
        return missing.printed;
    }

    private void checkOmissions(List<RequiredField> required, Map<String, String> leavesOut) {
        new TreeMap<>(leavesOut).forEach((path, why) -> {
            if (required.stream().noneMatch(field -> holds(path, field))) {
                problems.addToFile(AdviceKind.OMISSION_UNKNOWN, path);
            } else if (why.isBlank()) {
                problems.addToFile(AdviceKind.OMISSION_WITHOUT_REASON, path);
            }
        });
    }

    private static boolean holds(String path, RequiredField field) {
        return (field.path() + ".").startsWith(path + ".");
    }

    private void take(Mark mark) {
        if (mark.tag instanceof Tag.ForEach loop) {
            String list = mark.use == null ? written(loop.list()) : path(mark.use);
            byNumber.put(mark.loop, list);
            byVariable.put(loop.variable().toLowerCase(Locale.ROOT), list);
        } else if (mark.tag instanceof Tag.Print print) {
            if (mark.use == null && mark.loop == FieldUse.PLAN) {
                misspelt.add(written(print.path()));
            } else if (mark.use != null && !LESS.contains(mark.use.formatter())) {
                addPrinted(path(mark.use));
            }
        }
    }

    private void addPrinted(String path) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('.', end - 1)) {
            printed.add(path.substring(0, end));
        }
    }

    private String path(FieldUse use) {
        Stream<String> start = Stream.ofNullable(byNumber.get(use.loop()));
        return String.join(".", Stream.concat(start, use.steps().stream()).toList());
    }

    /** The path as its author wrote it, with the list in the place of a loop's variable. */
    private String written(TagPath path) {
        String list = byVariable.get(path.steps().get(0).toLowerCase(Locale.ROOT));
        return (list == null ? path : path.with(0, list)).toString();
    }

    private boolean isMeant(String path) {
        int steps = path.split("\\.", -1).length;
        return misspelt.stream()
                .map(wrong -> Arrays.stream(wrong.split("\\.", -1)).limit(steps).toList())
                .anyMatch(start -> Suggestion.nearest(String.join(".", start), List.of(path))
                        .isPresent());
    }
}
