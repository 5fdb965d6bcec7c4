package uk.careplans.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import uk.careplans.model.Plan;
import uk.careplans.model.ReaderKind;
import uk.careplans.model.edition.Reader;
import uk.careplans.model.json.PlanJson;
import uk.careplans.testkit.Outputs;

/** A plan that a form prints: a sample plan of this project, or the plan of one of the form's cases. */
record FormPlan(Form form, Path file) {

    private static final Path SAMPLES = Path.of("../samples/plans");

    /** All plans of all forms. */
    static Stream<FormPlan> all() {
        return PackCase.PACKS.forms().stream().flatMap(FormPlan::of);
    }

    /** The sample plans that the form prints, then its cases; each by name. */
    static Stream<FormPlan> of(Form form) {
        Stream<FormPlan> cases =
                PackCase.of(form).map(each -> new FormPlan(form, each.folder().resolve("plan.json")));
        return Stream.concat(samplesOf(form), cases);
    }

    /** The sample plans that the form prints, by name; of a form for an age or for parents, those that were written for it. */
    static Stream<FormPlan> samplesOf(Form form) {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            List<Path> sorted = files.sorted().toList();
            return sorted.stream()
                    .map(file -> new FormPlan(form, file))
                    .filter(each -> form.prints(each.plan()) && each.isWritten());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Plan plan() {
        try {
            return PlanJson.read(file).orThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether somebody can be given the form. */
    private boolean isWritten() {
        return form.band().isEmpty()
                || readers()
                        .anyMatch(reader ->
                                form.isFor(reader) && form.holds(plan(), reader).isEmpty());
    }

    private Stream<Reader> readers() {
        Stream<Reader> parents = plan().people().value().orElse(List.of()).stream()
                .map(person -> (Reader) new Reader.OneOfThePeople(ReaderKind.PARENT, person.id()));
        return Stream.concat(Stream.of(Reader.child()), parents);
    }

    byte[] document() {
        return Outputs.good(form.generate(PackCase.edition(form, plan())).bytes());
    }

    @Override
    public String toString() {
        Path name = file.endsWith("plan.json") ? file.resolveSibling("").getFileName() : file.getFileName();
        return form.name() + " of " + name;
    }
}
