package uk.careplans.samples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import uk.careplans.generator.BandWords;
import uk.careplans.generator.Template;
import uk.careplans.generator.TemplateCheck;
import uk.careplans.generator.TemplateSource;
import uk.careplans.generator.template.Problem;
import uk.careplans.model.PlanType;
import uk.careplans.model.field.Suggestion;
import uk.careplans.model.readability.Band;
import uk.careplans.model.readability.Glossary;
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
            throw broken(e);
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
     * Compiles a Word file, whatever is wrong with it; if a pack lies around it that names it as a form, with that pack's words,
     * pieces and pictures.
     *
     * @param band for whom a form is that belongs to no pack; empty if nothing is explained to them
     * @throws Refusal if there is no such file, if it cannot be read, or if the pack is broken
     */
    static TemplateCheck compile(Path docx, PlanType planType, Optional<Band> band) {
        if (InputFile.isJson(docx)) {
            throw Refusal.of(docx + " is JSON, not a form that was written in Word. The command check checks plans.");
        }
        Optional<Form> ofPack = formIn(docx, planType);
        return ofPack.isPresent()
                ? ofPack.get().check()
                : Template.compile(loose(InputFile.read(docx, file -> TemplateSource.of(file, planType)), band));
    }

    private static TemplateSource loose(TemplateSource source, Optional<Band> band) {
        return band.map(each -> source.with(new BandWords(each, Glossary.standard())))
                .orElse(source);
    }

    /** The form of a pack whose Word file this is, if a pack lies around it that names it. */
    static Optional<Form> formIn(Path docx, PlanType planType) {
        try {
            return packs(List.of()).formIn(docx, planType);
        } catch (BrokenPackException e) {
            throw broken(e);
        }
    }

    private static Refusal broken(BrokenPackException e) {
        return Refusal.found(
                Exit.REFUSED,
                e.problems(),
                "A pack cannot be used, because of " + Count.of(e.problems().size(), "problem") + ".");
    }

    /**
     * Compiles a Word file, whatever is wrong with it.
     *
     * @throws Refusal if it cannot be read, or not as a Word file
     */
    static TemplateCheck check(Path docx, PlanType planType) {
        TemplateCheck check = compile(docx, planType, Optional.empty());
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
