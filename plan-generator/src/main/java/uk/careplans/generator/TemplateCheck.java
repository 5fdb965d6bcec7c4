package uk.careplans.generator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.careplans.generator.gate.WordFileException;
import uk.careplans.generator.saved.SavedTemplate;
import uk.careplans.generator.template.AdviceKind;
import uk.careplans.generator.template.Compilation;
import uk.careplans.generator.template.CompiledTemplate;
import uk.careplans.generator.template.Problem;
import uk.careplans.generator.template.ProblemKind;
import uk.careplans.generator.template.WholeTags;
import uk.careplans.generator.word.Place;
import uk.careplans.generator.word.Remark;
import uk.careplans.generator.word.TornText;
import uk.careplans.generator.word.WordComments;
import uk.careplans.model.ReaderKind;
import uk.careplans.model.edition.NeverShown;
import uk.careplans.model.edition.Reader;
import uk.careplans.model.profile.CouncilProfile;

/**
 * What came of compiling a Word file: the template, if it has no error, and everything its author should know. Immutable;
 * may be shared between threads.
 */
public final class TemplateCheck {

    private final TemplateSource source;
    private final Optional<Template> template;
    private final Optional<CompiledTemplate> compiled;
    private final List<Problem> problems;
    private final List<Remark> remarks;
    private final Set<String> printed;

    TemplateCheck(TemplateSource source, Optional<Template> template, Compilation compilation) {
        this.source = source;
        this.template = template;
        this.compiled = compilation.template();
        this.problems = compilation.problems();
        this.remarks = compilation.remarks();
        this.printed = compilation.printed();
    }

    /** The template; empty if any problem is an error. */
    public Optional<Template> template() {
        return template;
    }

    /**
     * The template as bytes for {@link Template#load}, so that another JVM makes its first document sooner. They hold what the
     * Word file holds, and nothing of a plan.
     *
     * @return empty if there is no template, or if its documents have a table of contents, cross-references or numbered
     *     captions: making these needs the Word file itself
     */
    public Optional<byte[]> saved() {
        return compiled.flatMap(template -> SavedTemplate.write(template, source.fingerprint()));
    }

    /** The problems: errors first, then warnings, each in the order of the text. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * The paths of all fields that the form prints and of what they belong to, through lists as if each were its item: {@code
     * actions}, {@code actions.by}. None if the file is unreadable.
     */
    public Set<String> printedFields() {
        return printed;
    }

    /**
     * What is wrong with the form as one that is made for such readers: what it prints and they never see, whatever a plan says. None if
     * the file is unreadable.
     *
     * @param profile the council's profile, which may show less than the national table
     */
    public List<Problem> problemsFor(ReaderKind reader, CouncilProfile profile) {
        NeverShown never = NeverShown.to(reader, source.planType(), profile);
        return never.among(printed.stream().sorted().toList()).stream()
                .map(path -> Problem.of(
                        Place.whole(source.fileName()),
                        AdviceKind.NEVER_SHOWN,
                        List.of(
                                path,
                                Reader.nameOf(reader),
                                never.why(path).orElseThrow().words())))
                .toList();
    }

    /** Whether the file is no Word file that can be used as a template at all; then that is its only problem. */
    public boolean isUnreadable() {
        return problems.stream().anyMatch(problem -> problem.kind() == ProblemKind.UNREADABLE);
    }

    /**
     * The template.
     *
     * @throws IllegalArgumentException if there is none; the message lists the problems
     */
    public Template orThrow() {
        return template.orElseThrow(() -> new IllegalArgumentException(
                problems.stream().map(Problem::toString).collect(Collectors.joining("\n"))));
    }

    /**
     * The author's own file with each problem as a Word comment at its place, and nothing else changed. Word has no comments
     * in headers, footers, notes and text boxes: what is wrong there is said at the first paragraph of the section, at the
     * note's mark, or at the box, with its place; what concerns the whole file, at its first paragraph. The comments have the
     * author {@code careplans} and a date that is always the same.
     *
     * @throws WordFileException if a part of the file is not written in the encoding that it names
     * @throws IllegalStateException if the file is unreadable
     */
    public TemplateFile annotated() throws WordFileException {
        requireReadable();
        return new TemplateFile(WordComments.add(source.fileName(), source.docx(), remarks));
    }

    /**
     * The author's own file with each complete tag in one run, spelt as it is meant (without the line breaks, no-break spaces,
     * characters without width and capitals that Word put into it), and marked as not to be spell-checked, so that Word leaves
     * it whole. Bookmarks and comments that begin or end within a tag then hold all of it; a tracked change within a tag is
     * accepted, and no other; a content control that held only a piece of a tag goes. Everything else is as its author left
     * it, and healing once more changes nothing.
     *
     * @throws WordFileException if a part of the file is not written in the encoding that it names, or if a visible word
     *     would not be the same
     * @throws IllegalStateException if the file is unreadable
     */
    public TemplateFile healed() throws WordFileException {
        requireReadable();
        return new TemplateFile(TornText.heal(source.fileName(), source.docx(), WholeTags::in));
    }

    private void requireReadable() {
        if (isUnreadable()) {
            throw new IllegalStateException(source.fileName() + " cannot be read as a Word file");
        }
    }
}
