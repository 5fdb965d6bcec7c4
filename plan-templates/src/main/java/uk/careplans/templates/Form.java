package uk.careplans.templates;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.GeneratedDocument;
import uk.careplans.generator.Template;
import uk.careplans.generator.TemplateCheck;
import uk.careplans.generator.TemplateSource;
import uk.careplans.model.PlanType;
import uk.careplans.model.edition.Edition;

/**
 * One form of a council's pack. It was compiled when this library was built and is loaded when it is first used; may be
 * shared between threads.
 */
public final class Form {

    private final TemplateSource source;
    private final Supplier<Optional<byte[]>> saved;
    private @Nullable Template template;

    /** A form that is compiled when it is first used, unless what was saved was saved from the same source. */
    Form(TemplateSource source, Supplier<Optional<byte[]>> saved) {
        this.source = source;
        this.saved = saved;
    }

    /** The name: council and form, like {@code kent/care-plan}. */
    public String name() {
        return source.form();
    }

    /** The title that its documents bear. */
    public String title() {
        return source.title();
    }

    /** The kind of plan it prints. */
    public PlanType planType() {
        return source.planType();
    }

    /** The Word file with all that a template needs to know of it. */
    TemplateSource source() {
        return source;
    }

    /** Compiles the form anew, and tells everything its author should know. */
    public TemplateCheck check() {
        return Template.compile(source);
    }

    /**
     * Makes the document of this form for the reader of an edition.
     *
     * @throws IllegalArgumentException as {@link Template#generate(Edition)} does
     */
    public GeneratedDocument generate(Edition edition) {
        return template().generate(edition);
    }

    private synchronized Template template() {
        Template ready = template;
        if (ready == null) {
            ready = saved.get().flatMap(bytes -> Template.load(source, bytes)).orElseGet(() -> check().orThrow());
            template = ready;
        }
        return ready;
    }

    @Override
    public String toString() {
        return name();
    }
}
