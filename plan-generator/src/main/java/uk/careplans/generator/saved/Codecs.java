package uk.careplans.generator.saved;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Codecs for records and what they hold: texts, numbers, bytes, lists, maps, constants, and interfaces whose records are
 * known. Which class an object is of follows from the declared types alone; the bytes name none, so they can make nothing
 * but what such a record may hold. For one thread.
 */
final class Codecs {

    private static final byte[] NOTHING = {};

    private final Map<Type, Codec> codecs = new HashMap<>();
    private final StringBuilder shape = new StringBuilder();

    Codecs() {
        put(String.class, (value, out) -> writeBytes(utf8((String) value), out), in -> text(readBytes(in)));
        put(byte[].class, (value, out) -> writeBytes((byte[]) value, out), Codecs::readBytes);
        put(int.class, (value, out) -> out.writeInt((int) value), DataInputStream::readInt);
        put(Integer.class, (value, out) -> out.writeInt((int) value), DataInputStream::readInt);
        put(long.class, (value, out) -> out.writeLong((long) value), DataInputStream::readLong);
        put(boolean.class, (value, out) -> out.writeBoolean((boolean) value), DataInputStream::readBoolean);
    }

    /** Writes a value. */
    @FunctionalInterface
    interface Writing {
        void write(Object value, DataOutputStream out) throws IOException;
    }

    /** Reads a value. */
    @FunctionalInterface
    interface Reading {
        Object read(DataInputStream in) throws IOException;
    }

    /** Says how a class is written that is no record. */
    void put(Class<?> type, Writing writing, Reading reading) {
        codecs.put(type, new Codec() {
            @Override
            public void write(Object value, DataOutputStream out) throws IOException {
                writing.write(value, out);
            }

            @Override
            public Object read(DataInputStream in) throws IOException {
                return reading.read(in);
            }
        });
    }

    /** The codec of a type. */
    Codec of(Type type) {
        Codec known = codecs.get(type);
        if (known != null) {
            return known;
        }
        // Records hold themselves: a step has steps.
        Later later = new Later();
        codecs.put(type, later);
        shape.append(type.getTypeName()).append('\n');
        later.codec = create(type);
        return later;
    }

    /** Everything that decides what the bytes mean, of all types that were asked for. */
    String shape() {
        return shape.toString();
    }

    private Codec create(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return new ListCodec(of(arguments[0]));
            } else if (generic.getRawType() == Optional.class) {
                return new OptionalCodec(of(arguments[0]));
            } else if (generic.getRawType() == Map.class) {
                return new MapCodec(of(arguments[0]), of(arguments[1]));
            }
        } else if (type instanceof Class<?> plain) {
            if (plain.isRecord()) {
                return new RecordCodec(plain.asSubclass(Record.class), this);
            } else if (plain.isEnum()) {
                shape.append(Arrays.toString(plain.getEnumConstants())).append('\n');
                return new ChoiceCodec(List.of(plain.getEnumConstants()));
            } else if (plain.isSealed()) {
                return new KindCodec(plain.getPermittedSubclasses(), this);
            }
        }
        throw new IllegalStateException("Nothing of the type " + type.getTypeName() + " can be saved");
    }

    /** Adds to the shape. */
    void describe(String name) {
        shape.append(name).append(' ');
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static void writeBytes(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        int length = readSize(in);
        return length == 0 ? NOTHING : in.readNBytes(length);
    }

    /** No more than there are bytes left, or a wrong number would take all memory. */
    private static int readSize(DataInputStream in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > in.available()) {
            throw new IOException("There are not " + size + " more");
        }
        return size;
    }

    private static final class Later implements Codec {

        @SuppressWarnings("NullAway.Init") // before anything is read or written
        private Codec codec;

        @Override
        public void write(Object value, DataOutputStream out) throws IOException {
            codec.write(value, out);
        }

        @Override
        public Object read(DataInputStream in) throws IOException {
            return codec.read(in);
        }
    }

    private record ListCodec(Codec element) implements Codec {

        @Override
        public void write(Object value, DataOutputStream out) throws IOException {
            List<?> list = (List<?>) value;
            out.writeInt(list.size());
            for (Object each : list) {
                element.write(each, out);
            }
        }

        @Override
        public Object read(DataInputStream in) throws IOException {
            int size = readSize(in);
            List<Object> list = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                list.add(element.read(in));
            }
            return List.copyOf(list);
        }
    }

    private record OptionalCodec(Codec content) implements Codec {

        @Override
        public void write(Object value, DataOutputStream out) throws IOException {
            Optional<?> optional = (Optional<?>) value;
            out.writeBoolean(optional.isPresent());
            if (optional.isPresent()) {
                content.write(optional.get(), out);
            }
        }

        @Override
        public Object read(DataInputStream in) throws IOException {
            return in.readBoolean() ? Optional.of(content.read(in)) : Optional.empty();
        }
    }

    /** Keeps the order. */
    private record MapCodec(Codec key, Codec content) implements Codec {

        @Override
        public void write(Object value, DataOutputStream out) throws IOException {
            Map<?, ?> map = (Map<?, ?>) value;
            out.writeInt(map.size());
            for (Map.Entry<?, ?> each : map.entrySet()) {
                key.write(each.getKey(), out);
                content.write(each.getValue(), out);
            }
        }

        @Override
        public Object read(DataInputStream in) throws IOException {
            int size = readSize(in);
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(key.read(in), content.read(in));
            }
            return map;
        }
    }

    private record ChoiceCodec(List<Object> constants) implements Codec {

        @Override
        public void write(Object value, DataOutputStream out) throws IOException {
            out.writeShort(constants.indexOf(value));
        }

        @Override
        public Object read(DataInputStream in) throws IOException {
            return constants.get(in.readUnsignedShort());
        }
    }
}
