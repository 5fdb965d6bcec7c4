package uk.careplans.generator.saved;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A record: its components in their order, each with whether there is one. It is made by its own constructor. */
final class RecordCodec implements Codec {

    private final Constructor<? extends Record> constructor;
    private final Method[] accessors;
    private final Codec[] components;

    RecordCodec(Class<? extends Record> type, Codecs all) {
        RecordComponent[] declared = type.getRecordComponents();
        accessors = Arrays.stream(declared).map(RecordComponent::getAccessor).toArray(Method[]::new);
        components = new Codec[declared.length];
        for (int i = 0; i < declared.length; i++) {
            all.describe(
                    declared[i].getName() + " " + declared[i].getGenericType().getTypeName());
            components[i] = all.of(declared[i].getGenericType());
        }
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has a constructor for its components", e);
        }
        // Some are seen in their own package only.
        constructor.setAccessible(true);
        Arrays.stream(accessors).forEach(accessor -> accessor.setAccessible(true));
    }

    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
        for (int i = 0; i < components.length; i++) {
            @Nullable Object component = componentOf(value, i);
            out.writeBoolean(component != null);
            if (component != null) {
                components[i].write(component, out);
            }
        }
    }

    private @Nullable Object componentOf(Object value, int index) {
        try {
            return accessors[index].invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record has a component that cannot be read", e);
        }
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = in.readBoolean() ? components[i].read(in) : null;
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IOException("These are no components of " + constructor.getName(), e);
        }
    }
}
