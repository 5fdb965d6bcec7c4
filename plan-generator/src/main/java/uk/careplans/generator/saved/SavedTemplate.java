package uk.careplans.generator.saved;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import uk.careplans.generator.template.CompiledTemplate;
import uk.careplans.generator.word.LateFields;
import uk.careplans.model.Picture;
import uk.careplans.model.PlanType;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;

/**
 * A compiled template as bytes. They are read only by the version of this library that wrote them, only for the source that
 * they were compiled from, and only whole; else the template has to be compiled. They need the same trust as that source:
 * the check keeps mistakes out, not attackers.
 */
public final class SavedTemplate {

    private static final int DIGEST = 32;
    private static final String VERSION = version();

    private final PlanType planType;
    private final Codecs codecs = new Codecs();
    private final Codec template;

    private SavedTemplate(PlanType planType) {
        this.planType = planType;
        ModelNames model = new ModelNames(planType.record());
        Codec text = codecs.of(String.class);
        codecs.put(
                Field.class,
                (field, out) -> text.write(model.of((Field) field), out),
                in -> model.field((String) text.read(in)));
        codecs.put(
                FieldType.class,
                (type, out) -> text.write(model.of((FieldType) type), out),
                in -> model.type((String) text.read(in)));
        codecs.put(Picture.class, SavedTemplate::writePicture, SavedTemplate::readPicture);
        codecs.put(
                LateFields.class,
                (late, out) -> {
                    throw new IllegalStateException("A template with late fields is not saved");
                },
                in -> {
                    throw new IOException("No saved template has late fields");
                });
        template = codecs.of(CompiledTemplate.class);
    }

    private static String version() {
        try (InputStream in = SavedTemplate.class.getResourceAsStream("version.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("This library cannot tell its version", e);
        }
    }

    private static void writePicture(Object picture, DataOutputStream out) throws IOException {
        byte[] bytes = ((Picture) picture).bytes();
        out.writeInt(bytes.length);
        out.write(bytes);
        out.writeUTF(((Picture) picture).description());
    }

    private static Picture readPicture(DataInputStream in) throws IOException {
        byte[] bytes = in.readNBytes(in.readInt());
        return Picture.of(bytes, in.readUTF());
    }

    /**
     * Saves a template.
     *
     * @param source the fingerprint of what it was compiled from
     * @return empty if its documents have fields that depend on the rest of them: what makes them is not saved
     */
    public static Optional<byte[]> write(CompiledTemplate compiled, byte[] source) {
        if (compiled.lateFields().isPresent()) {
            return Optional.empty();
        }
        SavedTemplate saved = new SavedTemplate(compiled.planType());
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            saved.template.write(compiled, new DataOutputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to", e);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(saved.key(source));
        bytes.writeBytes(digest(content.toByteArray()));
        bytes.writeBytes(content.toByteArray());
        return Optional.of(bytes.toByteArray());
    }

    /**
     * Reads a template.
     *
     * @param source the fingerprint of what it is to have been compiled from
     * @return empty if it was saved from another source or by another version of this library, or is not whole
     */
    public static Optional<CompiledTemplate> read(byte[] bytes, PlanType planType, byte[] source) {
        SavedTemplate saved = new SavedTemplate(planType);
        if (bytes.length < 2 * DIGEST || !Arrays.equals(saved.key(source), Arrays.copyOf(bytes, DIGEST))) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(bytes, 2 * DIGEST, bytes.length);
        if (!Arrays.equals(digest(content), Arrays.copyOfRange(bytes, DIGEST, 2 * DIGEST))) {
            return Optional.empty();
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
        try {
            CompiledTemplate read = (CompiledTemplate) saved.template.read(in);
            return in.available() == 0 ? Optional.of(read) : Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "A saved template of this version, whole and of this source, cannot be read", e);
        }
    }

    /** What has to be the same where a template is saved and where it is read. */
    private byte[] key(byte[] source) {
        MessageDigest digest = sha256();
        digest.update((VERSION + '\n' + planType + '\n' + codecs.shape()).getBytes(StandardCharsets.UTF_8));
        digest.update(source);
        return digest.digest();
    }

    private static byte[] digest(byte[] content) {
        return sha256().digest(content);
    }

    /** Made anew for each use. */
    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
