package uk.careplans.model.field;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes records of the model from their components. Safe for use by many threads. */
public final class Records {

    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> record) {
            Class<?>[] types = Arrays.stream(record.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                return record.getConstructor(types);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("The model's record has no public constructor: " + record, e);
            }
        }
    };

    private Records() {}

    /**
     * The record with these components.
     *
     * @param components one for each of {@link Fields#of(Class)}, in that order; null where nothing is recorded
     */
    public static <R extends Record> R create(Class<R> record, List<? extends @Nullable Object> components) {
        try {
            return record.cast(CONSTRUCTORS.get(record).newInstance(components.toArray()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The model's record refuses its components: " + record, e);
        }
    }
}
