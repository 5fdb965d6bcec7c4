package uk.careplans.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.careplans.model.Plan;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.Reader;
import uk.careplans.model.json.PlanJson;
import uk.careplans.testkit.Outputs;

/**
 * A case of a form: a folder with {@code plan.json} and {@code expected.txt}, the document as readable text. A new case is
 * a new folder.
 */
record PackCase(Form form, Path folder) {

    private static final Path CASES = Path.of("src/test/resources/cases");

    static final Packs PACKS = Packs.builtIn();

    /** All cases of all forms, by name. */
    static Stream<PackCase> all() {
        return PACKS.forms().stream().flatMap(PackCase::of);
    }

    static Stream<PackCase> of(Form form) {
        Path folder = CASES.resolve(form.name());
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> cases = Files.list(folder)) {
            List<Path> sorted = cases.sorted().toList();
            return sorted.stream().map(each -> new PackCase(form, each));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Plan plan() throws IOException {
        return PlanJson.read(folder.resolve("plan.json")).orThrow();
    }

    byte[] document() throws IOException {
        return Outputs.good(form.generate(edition()).bytes());
    }

    Edition edition() throws IOException {
        return edition(form, plan());
    }

    /** For the council's file, or for the one reader for whom the form is. */
    static Edition edition(Form form, Plan plan) {
        return form.isFor(Reader.COUNCIL_FILE)
                ? Edition.of(plan, Reader.COUNCIL_FILE)
                : Edition.of(plan, Reader.courtAnnex(), form.profile(), LocalDate.of(2026, 11, 20));
    }

    String expected() throws IOException {
        Path file = folder.resolve("expected.txt");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    /** Keeps what came out, to be copied over {@code expected.txt} if it is right. */
    Path received(String text) throws IOException {
        Path file = Path.of("target/cases")
                .resolve(form.name())
                .resolve(folder.getFileName())
                .resolve("received.txt");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Override
    public String toString() {
        return form.name() + "/" + folder.getFileName();
    }
}
