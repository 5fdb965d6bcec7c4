package uk.careplans.generator;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.careplans.generator.look.Look;
import uk.careplans.generator.template.PackParts;
import uk.careplans.model.PlanType;

/** Tells apart what templates are compiled from. For one thread. */
final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static byte[] of(
            PlanType planType,
            boolean hasBand,
            byte[] docx,
            PackParts parts,
            Map<String, String> leavesOut,
            Look look) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(planType.id());
        fingerprint.add(String.valueOf(hasBand));
        fingerprint.add(docx);
        Map<String, byte[]> pieces = new TreeMap<>(parts.pieces());
        fingerprint.add("pieces " + pieces.size());
        pieces.forEach((name, bytes) -> {
            fingerprint.add(name);
            fingerprint.add(bytes);
        });
        fingerprint.add("pictures " + parts.pictures().size());
        new TreeMap<>(parts.pictures()).forEach((name, picture) -> {
            fingerprint.add(name);
            fingerprint.add(picture.picture().description());
            fingerprint.add(picture.picture().bytes());
            fingerprint.add(String.valueOf(picture.decorative()));
        });
        fingerprint.add("words " + parts.words().size());
        new TreeMap<>(parts.words()).forEach((key, words) -> {
            fingerprint.add(key);
            fingerprint.add(words);
        });
        new TreeSet<>(parts.mayBeMissing()).forEach(fingerprint::add);
        new TreeMap<>(leavesOut).forEach((path, reason) -> fingerprint.add(path));
        if (!look.equals(Look.asDrawn())) {
            fingerprint.add(look.toString());
        }
        return fingerprint.digest.digest();
    }

    private void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** With its length, or two could be taken for one. */
    private void add(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
