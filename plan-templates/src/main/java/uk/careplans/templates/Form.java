package uk.careplans.templates;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.GeneratedDocument;
import uk.careplans.generator.Template;
import uk.careplans.generator.TemplateCheck;
import uk.careplans.generator.TemplateSource;
import uk.careplans.generator.look.Look;
import uk.careplans.generator.look.PictureLevel;
import uk.careplans.generator.look.TextSize;
import uk.careplans.model.AgeBand;
import uk.careplans.model.Finding;
import uk.careplans.model.ParentsBand;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanType;
import uk.careplans.model.ReaderKind;
import uk.careplans.model.ReadingBand;
import uk.careplans.model.check.ChildsCopy;
import uk.careplans.model.check.ParentsCopy;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.Reader;
import uk.careplans.model.profile.CouncilProfile;

/**
 * One form of a council's pack. It was compiled when this library was built and is loaded when it is first used; may be
 * shared between threads.
 */
public final class Form {

    private final TemplateSource source;
    private final List<Only> only;
    private final Set<ReaderKind> readers;
    private final Optional<ReadingBand> band;
    private final FormLooks looks;
    private final Supplier<Optional<byte[]>> saved;
    private @Nullable Template template;

    /**
     * A form that is compiled when it is first used, unless what was saved was saved from the same source.
     *
     * @param readers for whom it is; none if it is for all
     * @param band for whom it is written and how, if it is a version for a child or for a parent
     * @param looks in which other looks it can be had
     */
    Form(
            TemplateSource source,
            List<Only> only,
            Set<ReaderKind> readers,
            Optional<ReadingBand> band,
            FormLooks looks,
            Supplier<Optional<byte[]>> saved) {
        this.source = source;
        this.only = List.copyOf(only);
        this.readers = Set.copyOf(readers);
        this.band = band;
        this.looks = looks;
        this.saved = saved;
    }

    /** The name: council and form, like {@code kent/care-plan}. */
    public String name() {
        return source.form();
    }

    /** The pack that it belongs to, like {@code kent}. */
    String council() {
        return source.form().substring(0, source.form().indexOf('/'));
    }

    /** The title that its documents bear. */
    public String title() {
        return source.title();
    }

    /** What its council decides for itself, with what it decides for this form: also what readers may see less of. */
    public CouncilProfile profile() {
        return source.profile();
    }

    /** The kind of plan it prints. */
    public PlanType planType() {
        return source.planType();
    }

    /** Whether a plan can be printed on this form: it is of its kind, and of its stage where the form is for one stage. */
    public boolean prints(Plan plan) {
        return refusal(plan).isEmpty();
    }

    /** Whether the form is for such readers; most are for all. */
    public boolean isFor(Reader reader) {
        return readers.isEmpty() || readers.contains(reader.kind());
    }

    /** For whom the form is written and how, if it is a version for a child or for a parent to read. */
    public Optional<ReadingBand> band() {
        return band;
    }

    /**
     * What keeps this form from being given to a reader, each thing with what to do: what nobody has written or decided yet of a version
     * for a child ({@link ChildsCopy}) or for this parent ({@link ParentsCopy}). Empty for other forms, and for the council's own file, in which an unfinished version may be
     * looked at.
     *
     * @param plan the whole plan: an edition does not say who decided whether the version is safe to give
     */
    public List<Finding> holds(Plan plan, Reader reader) {
        if (reader.kind() == ReaderKind.FILE) {
            return List.of();
        }
        return band.map(each -> holds(plan, reader, each)).orElse(List.of());
    }

    /**
     * What keeps this form from being given to those it is written for: to the child, or to each parent of whom the plan has a version. For
     * whoever looks at the draft in the council's file, which leaves out what is missing. Empty for other forms.
     *
     * @param plan the whole plan
     */
    public List<Finding> holds(Plan plan) {
        return band.stream()
                .flatMap(each -> each instanceof AgeBand ? Stream.of(Reader.child()) : parents(plan))
                .flatMap(reader -> holds(plan, reader).stream())
                .distinct()
                .toList();
    }

    private static Stream<Reader> parents(Plan plan) {
        return plan.parentsVersions().value().orElse(List.of()).stream()
                .flatMap(version -> version.parent().value().stream())
                .map(parent -> Reader.parent(parent.id().value()))
                .distinct();
    }

    private List<Finding> holds(Plan plan, Reader reader, ReadingBand band) {
        if (band instanceof AgeBand age) {
            return ChildsCopy.holds(plan, age, profile());
        }
        return reader.person()
                .map(parent -> ParentsCopy.holds(plan, parent, (ParentsBand) band, profile()))
                .orElse(List.of());
    }

    /**
     * Why there is no copy of a plan on this form for a reader, in a sentence that says nothing of what is in it; empty if there can be
     * one.
     *
     * @param plan the whole plan: what kind and stage it is of is nobody's secret to the council that makes the copy
     */
    public Optional<String> refusal(Plan plan, Reader reader) {
        Optional<String> ofPlan = refusal(plan);
        if (ofPlan.isPresent() || isFor(reader)) {
            return ofPlan;
        }
        return Optional.of("The form " + name() + " is not for " + Reader.nameOf(reader.kind()) + ". It is for "
                + readers.stream().sorted().map(Reader::nameOf).collect(Collectors.joining(", ")) + ".");
    }

    /** Why a plan cannot be printed on this form, in a sentence that says nothing of what is in it; empty if it can. */
    public Optional<String> refusal(Plan plan) {
        if (plan.type() != planType()) {
            return Optional.of("The form " + name() + " prints a " + planType().words() + ", not a "
                    + plan.type().words() + ".");
        }
        return only.stream()
                .filter(condition -> !condition.holds(plan))
                .findFirst()
                .map(condition -> "The form " + name() + " is for plans whose " + condition.path() + " is "
                        + condition.code().code() + " only.");
    }

    /** Whether the form can be had with words of that size and with so many pictures ({@link #in}). */
    public boolean has(TextSize size, PictureLevel level) {
        return looks.have(size, level);
    }

    /** Why the form cannot be had so, in a sentence that says how it can; empty if it can. */
    public Optional<String> refusal(TextSize size, PictureLevel level) {
        return looks.refusal(size, level).map(why -> "The form " + name() + " " + why + ".");
    }

    /**
     * The same form with larger words or fewer pictures. It has the same name and version, and says the same. A form in a look that it was
     * not drawn in is compiled when it is first used: keep it for the next document.
     *
     * @throws IllegalArgumentException if it cannot be had so ({@link #has})
     */
    public Form in(TextSize size, PictureLevel level) {
        refusal(size, level).ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
        Look other = source.look().with(size).with(level);
        return other.equals(source.look()) ? this : new Form(source.withLook(other), only, readers, band, looks, saved);
    }

    /** The Word file with all that a template needs to know of it. */
    TemplateSource source() {
        return source;
    }

    /** What was saved of it when the library was built; empty if nothing was. */
    Optional<byte[]> saved() {
        return saved.get();
    }

    /** Compiles the form anew, and tells everything its author should know. */
    public TemplateCheck check() {
        return Template.compile(source);
    }

    /**
     * Makes the document of this form for the reader of an edition.
     *
     * @throws IllegalArgumentException as {@link Template#generate(Edition)} does, if the form is for another stage of the plan, or
     *     not for this reader ({@link #refusal(Plan, Reader)}). Where the reader may not see the stage, it is not asked for
     * @throws HeldException if something of a version for a child is missing ({@link #holds(Plan, Reader)}). What the edition withholds
     *     counts as decided: ask with the whole plan first
     */
    public GeneratedDocument generate(Edition edition) {
        refusal(edition.plan(), edition.reader()).ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
        List<Finding> holds = holds(edition.plan(), edition.reader());
        if (!holds.isEmpty()) {
            throw new HeldException(name(), holds);
        }
        return template().generate(edition);
    }

    /** The compiled form; loaded or compiled when it is first asked for. */
    public synchronized Template template() {
        Template ready = template;
        if (ready == null) {
            ready = saved().flatMap(bytes -> Template.load(source, bytes)).orElseGet(() -> check().orThrow());
            template = ready;
        }
        return ready;
    }

    @Override
    public String toString() {
        return name();
    }
}
