package uk.careplans.samples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.careplans.model.Finding;
import uk.careplans.model.Severity;
import uk.careplans.model.Stage;
import uk.careplans.model.check.Occasion;
import uk.careplans.model.check.PlanCheck;

/** What a check found, for people: errors first, since they decide; each kind in the plan's order; last the verdict. */
final class CheckReport {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private CheckReport() {}

    static void print(Path file, Occasion occasion, List<Finding> findings, PrintWriter out) {
        List<Finding> errors = of(Severity.ERROR, findings);
        List<Finding> warnings = of(Severity.WARNING, findings);
        errors.forEach(finding -> out.println("Error: " + finding));
        warnings.forEach(finding -> out.println("Warning: " + finding));
        out.println(file + ": " + counted(errors, warnings) + ". " + verdict(occasion, findings));
    }

    private static String counted(List<Finding> errors, List<Finding> warnings) {
        if (warnings.isEmpty()) {
            return errors.isEmpty() ? "no findings" : Count.of(errors.size(), "error");
        }
        return (errors.isEmpty() ? "" : Count.of(errors.size(), "error") + ", ") + Count.of(warnings.size(), "warning");
    }

    /** {@code Checked by the law and the rules of Kent County Council on 20 November 2026: it may be filed or sent out.} */
    private static String verdict(Occasion occasion, List<Finding> findings) {
        String council = occasion.profile()
                .name()
                .value()
                .map(name -> " and the rules of " + name)
                .orElse("");
        return "Checked by the law" + council + " on " + DAY.format(occasion.on()) + ": it may "
                + (PlanCheck.mayGoOn(findings) ? "" : "not ") + goOn(occasion.stage()) + ".";
    }

    private static String goOn(Stage stage) {
        return switch (stage) {
            case DRAFT -> "stand as a draft";
            case REVIEW -> "go to a review";
            case APPROVAL -> "go to the managers for approval";
            case FILING -> "be filed or sent out";
        };
    }

    private static List<Finding> of(Severity severity, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }
}
