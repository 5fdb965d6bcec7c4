package uk.careplans.model.check;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Finding;
import uk.careplans.model.ItemId;
import uk.careplans.model.Narrative;
import uk.careplans.model.OneLine;
import uk.careplans.model.Plan;
import uk.careplans.model.Required;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.Fields;
import uk.careplans.model.field.ItemSteps;

/** The annotations on the model's records, looked at by Hibernate Validator. */
final class Constraints implements Structure {

    private static final Map<Class<? extends Annotation>, String> IDS = Map.of(
            Required.class, "answer-required",
            OneLine.class, "one-line",
            NotBlank.class, "blank-text",
            Size.class, "too-long",
            Min.class, "too-small",
            Max.class, "too-large",
            Pattern.class, "id-form");

    private static final Validator VALIDATOR = validator();

    @Override
    public Stream<Finding> check(Plan plan) {
        return of(plan.record());
    }

    /** What is wrong in a record of the model, in any order. */
    static Stream<Finding> of(Record record) {
        return VALIDATOR.validate(record).stream().map(Constraints::finding);
    }

    private static Finding finding(ConstraintViolation<Record> violation) {
        Class<? extends Annotation> constraint =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        String id = IDS.get(constraint);
        if (id == null) {
            throw new IllegalStateException("The model has a constraint without a sentence: " + constraint);
        }
        FieldPath path = pathOf(violation.getPropertyPath(), violation.getRootBean());
        return Sentences.error(path, id, violation.getConstraintDescriptor().getAttributes());
    }

    /** The validator's {@code actions[1].what.text} as {@code actions/a2/what}. */
    private static FieldPath pathOf(Path steps, Record root) {
        FieldPath path = FieldPath.plan();
        Object here = root;
        for (Path.Node step : steps) {
            if (here instanceof List<?> items && step.getIndex() != null) {
                here = items.get(step.getIndex());
                path = path.then(ItemSteps.of(here, step.getIndex()));
            }
            if (here instanceof Record record && !(here instanceof Narrative || here instanceof ItemId)) {
                Field field = Fields.named(record.getClass(), step.getName()).orElseThrow();
                path = path.then(field.name());
                here = field.answerIn(record).value().map(Object.class::cast).orElse(path);
            }
        }
        return path;
    }

    private static Validator validator() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(Required.class).validatedBy(RequiredValidator.class);
        return configuration
                .ignoreXmlConfiguration()
                .addMapping(mapping)
                .addValueExtractor(new AnswerExtractor())
                .messageInterpolator(new NoInterpolation())
                .buildValidatorFactory()
                .getValidator();
    }

    /** Our sentences are found by the constraint, so the validator need not look for messages or a language of its own. */
    private static final class NoInterpolation implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
