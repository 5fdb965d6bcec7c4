package uk.careplans.templates;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.GeneratedDocument;
import uk.careplans.generator.Template;
import uk.careplans.generator.TemplateCheck;
import uk.careplans.generator.TemplateSource;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanType;
import uk.careplans.model.edition.Edition;

/**
 * One form of a council's pack. It was compiled when this library was built and is loaded when it is first used; may be
 * shared between threads.
 */
public final class Form {

    private final TemplateSource source;
    private final List<Only> only;
    private final Supplier<Optional<byte[]>> saved;
    private @Nullable Template template;

    /** A form that is compiled when it is first used, unless what was saved was saved from the same source. */
    Form(TemplateSource source, List<Only> only, Supplier<Optional<byte[]>> saved) {
        this.source = source;
        this.only = List.copyOf(only);
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

    /** The kind of plan it prints. */
    public PlanType planType() {
        return source.planType();
    }

    /** Whether a plan can be printed on this form: it is of its kind, and of its stage where the form is for one stage. */
    public boolean prints(Plan plan) {
        return refusal(plan).isEmpty();
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
     * @throws IllegalArgumentException as {@link Template#generate(Edition)} does, or if the form is for another stage of
     *     the plan ({@link #refusal})
     */
    public GeneratedDocument generate(Edition edition) {
        refusal(edition.plan()).ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
        return template().generate(edition);
    }

    private synchronized Template template() {
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
