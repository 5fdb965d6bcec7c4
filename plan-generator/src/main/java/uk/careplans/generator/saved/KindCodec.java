package uk.careplans.generator.saved;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A sealed interface: which of its kinds it is, and that. */
final class KindCodec implements Codec {

    private final List<Class<?>> kinds;
    private final List<Codec> codecs = new ArrayList<>();

    KindCodec(Class<?>[] kinds, Codecs all) {
        this.kinds = List.of(kinds);
        for (Class<?> kind : kinds) {
            all.describe(kind.getName());
            codecs.add(all.of(kind));
        }
    }

    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
        int kind = kinds.indexOf(value.getClass());
        out.writeByte(kind);
        codecs.get(kind).write(value, out);
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
        return codecs.get(in.readUnsignedByte()).read(in);
    }
}
