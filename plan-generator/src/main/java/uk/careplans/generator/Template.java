package uk.careplans.generator;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.merge.Explained;
import uk.careplans.generator.merge.PreparedTemplate;
import uk.careplans.generator.merge.Provenance;
import uk.careplans.generator.merge.WithheldSections;
import uk.careplans.generator.saved.SavedTemplate;
import uk.careplans.generator.template.Compilation;
import uk.careplans.generator.template.CompiledTemplate;
import uk.careplans.generator.template.TemplateCompiler;
import uk.careplans.model.PlanDetails;
import uk.careplans.model.ReaderKind;
import uk.careplans.model.edition.Edition;

/**
 * A council's Word form, compiled: every tag was found and checked against the model. Compile once, generate many.
 *
 * <p>Immutable; one template may generate in any number of threads at once. The first template of a JVM takes some
 * seconds, since docx4j starts then; a saved one does not ({@link #load}).
 */
public final class Template {

    private final TemplateSource source;
    private final CompiledTemplate compiled;
    private final PreparedTemplate forFile;
    /** Prepared when it is first asked for: many an application prints nothing but files. */
    private @Nullable PreparedTemplate forReaders;

    private Template(TemplateSource source, CompiledTemplate compiled) {
        this.source = source;
        this.compiled = compiled;
        this.forFile = PreparedTemplate.forFile(compiled, source.wording(), source.profile());
    }

    /** Compiles a Word file. No plan is needed, and nothing is thrown for what is wrong with the file: it is reported. */
    public static TemplateCheck compile(TemplateSource source) {
        Compilation compilation = TemplateCompiler.compile(
                source.fileName(),
                source.docx(),
                source.look(),
                source.planType(),
                source.bandWords().isPresent(),
                source.parts(),
                source.leavesOut());
        return new TemplateCheck(
                source, compilation.template().map(compiled -> new Template(source, compiled)), compilation);
    }

    private synchronized PreparedTemplate forReaders() {
        PreparedTemplate ready = forReaders;
        if (ready == null) {
            ready = PreparedTemplate.forReaders(compiled, source.wording(), source.profile());
            forReaders = ready;
        }
        return ready;
    }

    /**
     * Loads what {@link TemplateCheck#saved()} gave, in a small part of the time that compiling takes in a fresh JVM: docx4j
     * is not started. The template makes the same documents, byte by byte.
     *
     * @param source the same as it was compiled from; but for its Word file, the parts of its pack, kind of plan and
     *     what it leaves out, it may differ
     * @param saved to be trusted as much as the source: what is in it goes into documents
     * @return empty if that was saved from another source or by another version of this library, or is not whole; then
     *     compile
     */
    public static Optional<Template> load(TemplateSource source, byte[] saved) {
        return SavedTemplate.read(saved, source.planType(), source.fingerprint())
                .map(compiled -> new Template(source, compiled));
    }

    /**
     * Makes the document of this form for the reader of an edition.
     *
     * @return the document; the same bytes for the same template and edition
     * @throws IllegalArgumentException if the edition is of another kind of plan than the form prints, if the
     *     plan has no id or no date, or if a text holds a character that no Word file can hold; the message names the
     *     field and never shows its value
     */
    public GeneratedDocument generate(Edition edition) {
        if (edition.type() != source.planType()) {
            throw new IllegalArgumentException("The form " + source.form() + " prints a "
                    + source.planType().words() + ", not a " + edition.type().words());
        }
        Map<String, String> plan = new LinkedHashMap<>();
        plan.put("planType", edition.type().id());
        edition.plan().plan().value().ifPresent(details -> identify(details, plan));
        Provenance provenance = new Provenance(
                source.form(),
                source.version(),
                source.title(),
                edition.reader().id(),
                plan);
        ReaderKind reader = edition.reader().kind();
        PreparedTemplate prepared = reader == ReaderKind.FILE ? forFile : forReaders();
        WithheldSections sections = source.withheldSections().orElseGet(() -> WithheldSections.usualFor(reader));
        // Which hard words stand in it is known when it is written, so it is written twice.
        Explained explained = source.bandWords()
                .map(readers -> readers.in(prepared.merge(edition.plan(), Optional.empty(), sections, provenance)
                        .docx()))
                .orElseGet(Explained::none);
        return new GeneratedDocument(
                prepared.merge(edition.plan(), Optional.of(explained), sections, provenance), this);
    }

    /** The name of the form, like {@code northshire/care-plan}. */
    public String form() {
        return source.form();
    }

    /** The version of the form. */
    public String version() {
        return source.version();
    }

    /** SHA-256 of everything that the template was compiled from, in hexadecimal digits. */
    public String fingerprint() {
        return HexFormat.of().formatHex(source.fingerprint());
    }

    /**
     * What this form puts into documents for others than the council's file, whatever a plan says: parts, and pieces of parts, as
     * they stand in the file. For a search that must tell a form's own words from a plan's.
     */
    public List<byte[]> own() {
        return forReaders().own();
    }

    private static void identify(PlanDetails details, Map<String, String> plan) {
        if (details.id() == null) {
            throw new IllegalArgumentException(
                    "plan/id: A document needs the id of its plan. Check the plan before it is printed.");
        }
        plan.put("plan", details.id().value());
        details.version().value().ifPresent(version -> plan.put("planVersion", String.valueOf(version)));
    }
}
