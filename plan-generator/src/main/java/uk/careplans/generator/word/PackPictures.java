package uk.careplans.generator.word;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gives a form the pictures that come with its pack. The same picture is one part, however many stories show it. */
final class PackPictures {

    private static final int NAME_LENGTH = 16;

    private final Map<String, OutputPart> parts;
    private final Map<String, byte[]> contents;

    /**
     * @param parts of the form, to which new ones are added
     * @param contents what is in them, by the name of the part
     */
    PackPictures(Map<String, OutputPart> parts, Map<String, byte[]> contents) {
        this.parts = parts;
        this.contents = contents;
    }

    /** The name of the part that holds a picture; the part is added if there is none. */
    String part(OutputPart story, byte[] content, String extension, String contentType) {
        String folder = story.name().substring(0, story.name().lastIndexOf('/') + 1);
        String name = folder + "media/pack-" + hash(content) + "." + extension.toLowerCase(Locale.ROOT);
        parts.putIfAbsent(name, new OutputPart(name, contentType, List.of()));
        contents.putIfAbsent(name, content);
        return name;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content))
                    .substring(0, NAME_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
