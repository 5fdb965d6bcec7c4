package uk.careplans.templates;

import java.io.IOException;
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

    static final String ENDING = ".compiled";

    private SavedForms() {}

    /**
     * A step of this module's build: compiles every form and saves it beside its Word file.
     *
     * @param arguments the folder of the compiled classes
     * @throws IllegalStateException if a form has problems; the message lists them
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).resolve(Packs.FOLDER);
        for (Form form : Packs.builtIn().forms()) {
            save(form, folder.resolve(form.name() + ENDING));
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
