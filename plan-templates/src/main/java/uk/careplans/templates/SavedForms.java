package uk.careplans.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.careplans.generator.TemplateCheck;

/**
 * The forms of the packs, compiled when this library is built, so that no application waits for docx4j. They lie in the packs,
 * named after the form: {@code packs/kent/care-plan.compiled}.
 */
final class SavedForms {

    private SavedForms() {}

    /** What was saved of a form; empty if it was built without, or cannot be saved. */
    static Optional<byte[]> read(String form) {
        try (InputStream file = SavedForms.class.getResourceAsStream(path(form))) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(String form) {
        return Packs.FOLDER + form + ".compiled";
    }

    /**
     * A step of this module's build: compiles every form and saves it beside its Word file.
     *
     * @param arguments the folder of the compiled classes
     * @throws IllegalStateException if a form has problems; the message lists them
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0], SavedForms.class.getPackageName().split("\\.", -1));
        for (Form form : Packs.builtIn().forms()) {
            save(form, folder.resolve(path(form.name())));
        }
    }

    static void save(Form form, Path file) throws IOException {
        TemplateCheck check = form.check();
        if (!check.problems().isEmpty()) {
            throw new IllegalStateException(check.problems().stream()
                    .map(problem -> form.name() + ": " + problem)
                    .collect(Collectors.joining("\n", "A form of a pack must be without problems:\n", "")));
        }
        Optional<byte[]> saved = check.saved();
        if (saved.isPresent()) {
            Files.write(file, saved.get());
        } else {
            // An earlier Word file of this form may have been saved.
            Files.deleteIfExists(file);
        }
    }
}
