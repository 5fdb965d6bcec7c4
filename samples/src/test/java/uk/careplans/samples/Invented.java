package uk.careplans.samples;

import static uk.careplans.testkit.WordMaker.row;
import static uk.careplans.testkit.WordMaker.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import uk.careplans.testkit.WordMaker;

/** Small plans and forms, written into a folder. */
final class Invented {

    static final Path SAMPLE_PLANS = Path.of("plans");

    private Invented() {}

    /** A sound plan for Ana Lamb. */
    static Path plan(Path folder) {
        return json(folder, "plan.json", """
                {
                  "planType": "care-plan",
                  "schemaVersion": "1",
                  "plan": {"id": "cp-1", "version": 1, "date": "2026-10-01", "localAuthority": "Westhaven County Council"},
                  "child": {"name": "Ana Łamb", "dateOfBirth": "2016-05-04"},
                  "actions": [{"id": "a1", "what": "Ana learns to swim.", "by": "2026-12-01"}]
                }
                """);
    }

    /** A plan that reads well and has two errors: a date of birth after the plan's, and a person who is not in the plan. */
    static Path contradictoryPlan(Path folder) {
        return json(folder, "contradictory.json", """
                {
                  "planType": "care-plan",
                  "schemaVersion": "1",
                  "plan": {"id": "cp-1", "version": 1, "date": "2026-10-01", "localAuthority": "Westhaven", "author": "PLANTED"},
                  "child": {"name": "PLANTED", "dateOfBirth": "2031-05-04"}
                }
                """);
    }

    /** A file that is refused, with a planted value wherever there is something wrong. */
    static Path refusedPlan(Path folder) {
        return json(folder, "refused.json", """
                {
                  "planType": "care-plan",
                  "schemaVersion": "1",
                  "plan": {"id": "PLANTED id!", "date": "PLANTED", "version": "PLANTED", "localAuthority": ["PLANTED"]},
                  "child": {"name": "PLANTED\\u0000", "dateOfBirth": "PLANTED", "gender": "PLANTED", "disabled": "PLANTED",
                      "address": "PLANTED", "knownAs": null, "nmae": "PLANTED"}
                }
                """);
    }

    static Path json(Path folder, String name, String json) {
        try {
            return Files.writeString(folder.resolve(name), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The form, with the fields at its end that every form has to print. */
    static byte[] withRequiredFields(WordMaker form) {
        form.paragraph(
                "${plan.localAuthority}, ${plan.date}, version ${plan.version}: ${child.name}, ${child.dateOfBirth}");
        form.paragraph("${trafficking.concerns} ${legal.immigration.unaccompaniedAsylumSeekingChild} ${reviews.iro}");
        form.paragraph(
                "${placement.startedOn} ${views.child.consulted} #foreach($o in $permanence.options)${o.kind}#end");
        form.paragraph("#foreach($v in $views.parents)${v.person}#end #foreach($v in $views.others)${v.person}#end");
        for (String need :
                List.of("health", "education", "emotional", "identity", "family", "socialPresentation", "selfCare")) {
            form.paragraph("${needs." + need + ".summary}");
        }
        return form.bytes();
    }

    /** A form without a problem. */
    static Path form(Path folder) {
        return docx(
                folder,
                "form.docx",
                withRequiredFields(word().heading(1, "Care plan for ${child.name}")
                        .paragraph("Born on ${child.dateOfBirth}.")
                        .table(
                                row("What needs to happen?", "By when?"),
                                row("#foreach($a in $actions)${a.what}", "${a.by}#end"))));
    }

    /** A form with a misspelt field, an #if left open in the header, and a field of another loop. */
    static Path formWithThreeMistakes(Path folder) {
        return docx(
                folder,
                "three-mistakes.docx",
                withRequiredFields(word().header("#if($child.knownAs) Called ${child.knownAs}")
                        .heading(1, "About the child")
                        .paragraph("This plan is for ${child.nmae}.")
                        .heading(1, "Next steps")
                        .table(
                                row("What needs to happen?", "By when?"),
                                row("#foreach($a in $actions)${a.what}", "${a.by}#end"))
                        .heading(1, "Services")
                        .table(
                                row("Service", "From when?"),
                                row("#foreach($s in $services)${s.service}", "${a.by}#end"))));
    }

    static Path docx(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
