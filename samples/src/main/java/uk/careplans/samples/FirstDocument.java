package uk.careplans.samples;

import java.io.IOException;
import java.nio.file.Path;
import uk.careplans.model.Plan;
import uk.careplans.model.check.PlanCheck;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.Reader;
import uk.careplans.model.json.PlanJson;
import uk.careplans.templates.Packs;

/** The library in ten lines: the README shows them. */
public final class FirstDocument {

    private FirstDocument() {}

    /** Makes the document: the plan, then the document's name. */
    public static void main(String[] arguments) throws IOException {
        Path json = Path.of(arguments[0]);
        Path docx = Path.of(arguments[1]);
        // README begins
        Plan plan = PlanJson.read(json).orThrow(); // or .findings(): what is wrong with the JSON, and where
        var findings = PlanCheck.check(plan); // what is missing or contradictory
        findings.forEach(System.err::println);
        if (findings.isEmpty()) {
            Packs.builtIn()
                    .form("kent/care-plan")
                    .generate(Edition.of(plan, Reader.COUNCIL_FILE))
                    .writeTo(docx);
        }
        // README ends
    }
}
