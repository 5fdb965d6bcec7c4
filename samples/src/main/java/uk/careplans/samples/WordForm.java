package uk.careplans.samples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import uk.careplans.generator.Template;
import uk.careplans.generator.TemplateCheck;
import uk.careplans.generator.TemplateSource;
import uk.careplans.generator.template.Problem;
import uk.careplans.model.PlanType;
import uk.careplans.model.field.Suggestion;
import uk.careplans.templates.BrokenPackException;
import uk.careplans.templates.Form;
import uk.careplans.templates.Packs;

/** Forms, of a pack or in a file, ready to make documents. */
final class WordForm {

    private WordForm() {}

    /**
     * The packs on the class path, and those in folders.
     *
     * @throws Refusal if one is broken
     */
    static Packs packs(List<Path> folders) {
        try {
            Packs packs = Packs.onClassPath(WordForm.class.getClassLoader());
            return folders.isEmpty() ? packs : packs.with(folders);
        } catch (BrokenPackException e) {
            throw Refusal.found(
                    Exit.REFUSED,
                    e.problems(),
                    "A pack cannot be used, because of " + Count.of(e.problems().size(), "problem") + ".");
        }
    }

    /** Says that there is no form of that name, and which there are. */
    static String noSuchForm(String name, Packs packs) {
        List<String> names = packs.forms().stream().map(Form::name).toList();
        String near = Suggestion.nearest(name, names)
                .map(found -> " Did you mean " + found + "?")
                .orElse("");
        return "There is no form " + name + "." + near + " \"careplans forms\" lists those there are.";
    }

    /**
     * Compiles a Word file, whatever is wrong with it.
     *
     * @throws Refusal if there is no such file, or if it cannot be read
     */
    static TemplateCheck compile(Path docx, PlanType planType) {
        return Template.compile(InputFile.read(docx, file -> TemplateSource.of(file, planType)));
    }

    /**
     * Compiles a Word file, whatever is wrong with it.
     *
     * @throws Refusal if it cannot be read, or not as a Word file
     */
    static TemplateCheck check(Path docx, PlanType planType) {
        TemplateCheck check = compile(docx, planType);
        if (check.isUnreadable()) {
            throw Refusal.found(Exit.REFUSED, check.problems(), docx + " cannot be read as a Word file.");
        }
        return check;
    }

    /**
     * The template, if it has no error; warnings are told.
     *
     * @throws Refusal if it has
     */
    static Template sound(String form, TemplateCheck check, PrintWriter warnings) {
        List<Problem> problems = check.problems();
        Template template = check.template()
                .orElseThrow(() -> Refusal.found(
                        Exit.FOUND,
                        problems,
                        form + ": no document was made, because of " + Count.of(problems.size(), "problem") + "."));
        problems.forEach(problem -> warnings.println("Warning: " + problem));
        return template;
    }
}
