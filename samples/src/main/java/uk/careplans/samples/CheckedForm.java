package uk.careplans.samples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.careplans.generator.TemplateCheck;
import uk.careplans.generator.template.Problem;
import uk.careplans.generator.template.ProblemKind;
import uk.careplans.model.PlanType;
import uk.careplans.model.ReaderKind;
import uk.careplans.model.Severity;
import uk.careplans.model.json.ProfileJson;
import uk.careplans.model.profile.CouncilProfile;
import uk.careplans.model.readability.Band;
import uk.careplans.templates.Form;

/** One file that check-form was given, and what came of it. */
final class CheckedForm {

    /** What is to be known about a form in one word. */
    enum Verdict {
        USABLE,
        USABLE_WITH_WARNINGS,
        NOT_USABLE,
        CANNOT_BE_READ
    }

    /** A file that was written for its author. */
    record Written(String option, Path file, String what) {}

    /** A problem as both formats tell it. */
    record Told(String id, Severity severity, String place, String message, String line) {

        private static Told of(Problem problem) {
            return new Told(
                    problem.kind().id(),
                    problem.severity(),
                    problem.place().where(),
                    problem.message(),
                    problem.toString());
        }

        private static Told of(Refusal refusal) {
            String id = ProblemKind.UNREADABLE.id();
            String sentence = refusal.sentences();
            return new Told(id, Severity.ERROR, "", sentence, sentence + " [" + id + "]");
        }
    }

    private final Path file;
    private final Optional<TemplateCheck> check;
    private final List<Told> problems;
    private final List<Written> written = new ArrayList<>();

    private CheckedForm(Path file, Optional<TemplateCheck> check, List<Told> problems) {
        this.file = file;
        this.check = check;
        this.problems = problems;
    }

    /**
     * Checks a file; one that cannot be read is a verdict, too.
     *
     * @param reader the kind of reader for whom it is; empty if nothing is to be said of that
     * @param band for whom a form of no pack is written
     */
    static CheckedForm of(Path file, PlanType planType, Optional<ReaderKind> reader, Optional<Band> band) {
        try {
            TemplateCheck check = WordForm.compile(file, planType, band);
            CouncilProfile profile =
                    WordForm.formIn(file, planType).map(Form::profile).orElseGet(ProfileJson::national);
            List<Told> problems = Stream.concat(
                            check.problems().stream(),
                            reader.stream().flatMap(kind -> check.problemsFor(kind, profile).stream()))
                    .map(Told::of)
                    .toList();
            return new CheckedForm(file, Optional.of(check).filter(each -> !each.isUnreadable()), problems);
        } catch (Refusal refusal) {
            return new CheckedForm(file, Optional.empty(), List.of(Told.of(refusal)));
        }
    }

    /** The file, as it was named on the command line. */
    Path file() {
        return file;
    }

    /** Empty if it cannot be read. */
    Optional<TemplateCheck> check() {
        return check;
    }

    List<Told> problems() {
        return problems;
    }

    List<Written> written() {
        return written;
    }

    Verdict verdict() {
        if (check.isEmpty()) {
            return Verdict.CANNOT_BE_READ;
        } else if (count(Severity.ERROR) > 0) {
            return Verdict.NOT_USABLE;
        }
        return problems.isEmpty() ? Verdict.USABLE : Verdict.USABLE_WITH_WARNINGS;
    }

    /** {@code not usable: 3 errors, 1 warning}. */
    String verdictInWords() {
        String errors = Count.of(count(Severity.ERROR), "error");
        String warnings = Count.of(count(Severity.WARNING), "warning");
        return switch (verdict()) {
            case USABLE -> "usable";
            case USABLE_WITH_WARNINGS -> "usable, with " + warnings;
            case NOT_USABLE ->
                "not usable: "
                        + String.join(", ", count(Severity.WARNING) == 0 ? List.of(errors) : List.of(errors, warnings));
            case CANNOT_BE_READ -> "cannot be read";
        };
    }

    int exitCode() {
        return switch (verdict()) {
            case USABLE -> Exit.DONE;
            case USABLE_WITH_WARNINGS, NOT_USABLE -> Exit.FOUND;
            case CANNOT_BE_READ -> Exit.REFUSED;
        };
    }

    private int count(Severity severity) {
        Stream<Told> those = problems.stream().filter(problem -> problem.severity() == severity);
        return (int) those.count();
    }
}
