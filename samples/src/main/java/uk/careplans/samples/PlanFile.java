package uk.careplans.samples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import uk.careplans.model.Finding;
import uk.careplans.model.Plan;
import uk.careplans.model.Severity;
import uk.careplans.model.check.PlanCheck;
import uk.careplans.model.json.PlanJson;
import uk.careplans.model.json.PlanReading;

/** Plans in files of JSON. */
final class PlanFile {

    private PlanFile() {}

    /**
     * Reads a plan without checking it.
     *
     * @throws Refusal if the file cannot be read or is not a plan
     */
    static Plan read(Path file) {
        return orRefusal(InputFile.read(file, PlanJson::read), file);
    }

    /**
     * The plan that was read from a file.
     *
     * @throws Refusal if it is not a plan
     */
    static Plan orRefusal(PlanReading reading, Path file) {
        if (reading.plan().isEmpty() && InputFile.isZip(file)) {
            throw Refusal.of(
                    file + " is a Word file or another zip, not the JSON of a plan. The command check-form checks"
                            + " forms that were written in Word.");
        }
        return reading.plan()
                .orElseThrow(() -> Refusal.found(
                        Exit.REFUSED,
                        reading.findings(),
                        file + " is refused: " + Count.of(reading.findings().size(), "finding") + "."));
    }

    /**
     * Reads and checks a plan; warnings are told.
     *
     * @throws Refusal if the file cannot be read, is not a plan, or has findings that are errors
     */
    static Plan readSound(Path file, PrintWriter warnings) {
        Plan plan = read(file);
        List<Finding> findings = PlanCheck.check(plan);
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            throw Refusal.found(
                    Exit.FOUND,
                    findings,
                    file + ": no document was made, because of " + Count.of(findings.size(), "finding") + ".");
        }
        findings.forEach(finding -> warnings.println("Warning: " + finding));
        return plan;
    }
}
