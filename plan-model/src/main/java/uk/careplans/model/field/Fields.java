package uk.careplans.model.field;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.careplans.model.Answer;
import uk.careplans.model.Coded;
import uk.careplans.model.ItemId;
import uk.careplans.model.Narrative;
import uk.careplans.model.Picture;
import uk.careplans.model.Ref;

/**
 * The fields of the model's records, read from the records themselves. JSON, checks, forms and the list of fields all
 * look here, so a field that is added to a record is known everywhere. Safe for use by many threads.
 */
public final class Fields {

    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> record) {
            return Arrays.stream(record.getRecordComponents())
                    .map(component -> new Field(component, typeOf(component)))
                    .toList();
        }
    };

    private Fields() {}

    /** The fields of a record of the model, in the order it declares them. */
    public static List<Field> of(Class<? extends Record> record) {
        return FIELDS.get(record);
    }

    /** The field of that name, if the record has one. */
    public static Optional<Field> named(Class<? extends Record> record, String name) {
        return of(record).stream().filter(field -> field.name().equals(name)).findFirst();
    }

    private static FieldType typeOf(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        return type instanceof AnnotatedParameterizedType generic && rawType(generic) == Answer.class
                ? typeOf(generic.getAnnotatedActualTypeArguments()[0])
                : typeOf(type);
    }

    private static FieldType typeOf(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic) {
            AnnotatedType argument = generic.getAnnotatedActualTypeArguments()[0];
            if (rawType(generic) == List.class) {
                return new FieldType.ListOf(typeOf(argument));
            }
            if (rawType(generic) == Ref.class) {
                return new FieldType.Reference((FieldType.Group) typeOf(argument));
            }
        }
        if (type.getType() == Integer.class) {
            return wholeNumber(type.getAnnotation(Min.class), type.getAnnotation(Max.class));
        }
        return type.getType() instanceof Class<?> plain ? plainType(plain) : unknown(type.getType());
    }

    private static Type rawType(AnnotatedParameterizedType generic) {
        return ((ParameterizedType) generic.getType()).getRawType();
    }

    private static FieldType wholeNumber(@Nullable Min least, @Nullable Max most) {
        return new FieldType.WholeNumber(
                least == null ? Integer.MIN_VALUE : Math.toIntExact(least.value()),
                most == null ? Integer.MAX_VALUE : Math.toIntExact(most.value()));
    }

    private static FieldType plainType(Class<?> type) {
        if (type == String.class) {
            return new FieldType.Text();
        } else if (type == Narrative.class) {
            return new FieldType.LongText();
        } else if (type == Picture.class) {
            return new FieldType.Picture();
        } else if (type == Boolean.class) {
            return new FieldType.YesNo();
        } else if (type == LocalDate.class) {
            return new FieldType.Date();
        } else if (type == LocalTime.class) {
            return new FieldType.Time();
        } else if (type == ItemId.class) {
            return new FieldType.Id();
        } else if (type.isEnum() && Coded.class.isAssignableFrom(type)) {
            return new FieldType.Choice(
                    type.getSimpleName(),
                    Arrays.stream(type.getEnumConstants())
                            .map(Coded.class::cast)
                            .toList());
        } else if (type.isRecord()) {
            return new FieldType.Group(type.asSubclass(Record.class));
        }
        return unknown(type);
    }

    private static FieldType unknown(Type type) {
        throw new IllegalStateException("The model has no field type for " + type.getTypeName());
    }
}
