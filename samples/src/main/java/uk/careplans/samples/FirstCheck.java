package uk.careplans.samples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import uk.careplans.model.Plan;
import uk.careplans.model.Stage;
import uk.careplans.model.plans.Plans;

/** A check in a few lines, without Word: the README shows them. */
final class FirstCheck {

    private FirstCheck() {}

    static void check(Path json, LocalDate today, PrintWriter out) throws IOException {
        // README begins
        Plan plan = Plans.read(json).orThrow();
        var occasion = Plans.occasion(Stage.FILING, today);
        var findings = Plans.check(plan, occasion); // each with its path, what to do, and a stable id
        out.print(Plans.json(plan, occasion, findings)); // with the verdict, and the rule and source behind each
        // README ends
    }
}
