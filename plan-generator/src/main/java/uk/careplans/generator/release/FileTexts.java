package uk.careplans.generator.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All texts of a file, wherever they stand and however they are packed: the archive itself, its parts, what is within these, and so on
 * down. For one file, in one thread.
 */
final class FileTexts {

    /** In what a camera or an editor wrote beside a picture. */
    private static final int SHORTEST_BESIDE = 3;

    /** In bytes of which nothing is known. */
    private static final int SHORTEST = 6;

    /** In what is chance. */
    private static final int SHORTEST_IN_PIXELS = 16;

    /** Shorter ones are not looked at for something deflated: nearly anything is. */
    private static final int SHORTEST_DEFLATED = 16;

    /** The keyword and its flags before a compressed text in a picture are no longer. */
    private static final int LONGEST_KEYWORD = 256;

    /** One notation within another within another; more would be no accident, and chance makes them. */
    private static final int MOST_NOTATIONS = 3;

    /** What stands in a text in another notation, and is at least so long, is looked into like a part. */
    private static final int LONG = 256;

    private final Texts texts;
    private final Bounds bounds = new Bounds();

    private FileTexts(Texts texts) {
        this.texts = texts;
    }

    /**
     * Reads a finished document.
     *
     * @throws UnsearchableException if not all of it can be read
     */
    static void read(byte[] file, Texts texts) throws UnsearchableException {
        Stretch bytes = Stretch.of(file);
        if (ZipBytes.beginningIn(bytes).isEmpty()) {
            throw new UnsearchableException("not-a-zip", "it is no Word file");
        }
        new FileTexts(texts).archive("", bytes, 0);
    }

    /** Reads a part of a document, or a piece of one, in the same way. */
    static void readPart(byte[] part, Texts texts) throws UnsearchableException {
        new FileTexts(texts).content("", Stretch.of(part), 0);
    }

    private void archive(String place, Stretch bytes, int depth) throws UnsearchableException {
        ZipBytes zip = ZipBytes.read(bytes);
        StringBuilder words = new StringBuilder();
        for (Stretch text : zip.texts()) {
            bytes(place + "the names, comments and extra fields of the archive", text, SHORTEST_BESIDE, depth);
        }
        for (Stretch rest : zip.rest()) {
            content(place + "what is beside the archive", rest, depth + 1);
        }
        for (int i = 0; i < zip.entries().size(); i++) {
            ZipBytes.Entry entry = zip.entries().get(i);
            String part = place + Places.part(entry.name().latin(), i + 1);
            Stretch content = entry.isDeflated() ? inflated(part, entry, depth) : entry.packed();
            words.append(content(part, content, depth + 1)).append('\n');
        }
        text(place + "the text of all parts", words.toString(), depth);
    }

    private Stretch inflated(String part, ZipBytes.Entry entry, int depth) throws UnsearchableException {
        Unpacking.Inflated inflated = Unpacking.deflated(entry.packed(), bounds);
        if (!inflated.isWhole() && depth == 0) {
            throw new UnsearchableException("damaged", "a part of it is cut off");
        }
        Stretch behind = entry.packed().part(inflated.used(), entry.packed().length());
        if (behind.length() > 0) {
            content(part + ", behind its end", behind, depth + 1);
        }
        return Stretch.of(inflated.content());
    }

    /** Reads something; gives back its words if it is XML. */
    private CharSequence content(String place, Stretch bytes, int depth) throws UnsearchableException {
        bounds.addContent(depth);
        if (bytes.length() == 0) {
            return "";
        }
        Sealed.refuse(bytes);
        if (isMarkup(bytes)) {
            archiveIn(place, bytes, depth);
            return markup(place, bytes, depth);
        }
        Optional<Pictures.Apart> picture = Pictures.apart(bytes);
        Optional<Stretch> gzip = Unpacking.gzipBody(bytes);
        if (picture.isPresent()) {
            picture(place, picture.get(), depth);
        } else if (gzip.isPresent()) {
            bytes(place, bytes.part(0, bytes.length() - gzip.get().length()), SHORTEST_BESIDE, depth);
            unpacked(place + ", unpacked", Unpacking.deflated(gzip.get(), bounds), gzip.get(), depth);
        } else {
            unknown(place, bytes, depth);
        }
        return "";
    }

    private static boolean isMarkup(Stretch bytes) {
        for (int i = 0; i < Math.min(bytes.length(), 64); i++) {
            int b = bytes.at(i);
            boolean isMarkOrBlank = b == 0xEF || b == 0xBB || b == 0xBF || b == 0xFE || b == 0xFF || b <= ' ';
            if (!isMarkOrBlank) {
                return b == '<';
            }
        }
        return false;
    }

    private CharSequence markup(String place, Stretch bytes, int depth) throws UnsearchableException {
        MarkupTexts markup = new MarkupTexts();
        Markup.read(Decoding.declared(bytes), markup);
        markup.to(place, (where, text) -> text(where, text, depth));
        return markup.words();
    }

    private void picture(String place, Pictures.Apart picture, int depth) throws UnsearchableException {
        for (Stretch beside : picture.besides()) {
            String where = place + ", beside the picture";
            bytes(where, beside, SHORTEST_BESIDE, depth);
            packedIn(where, beside, depth);
        }
        for (Stretch pixels : picture.pixels()) {
            bytes(place + ", in the picture", pixels, SHORTEST_IN_PIXELS, depth);
        }
    }

    /** Compressed texts stand behind a keyword. */
    private void packedIn(String place, Stretch bytes, int depth) throws UnsearchableException {
        for (int at = 0; at < Math.min(bytes.length(), LONGEST_KEYWORD); at++) {
            Stretch rest = bytes.part(at, bytes.length());
            Optional<Unpacking.Inflated> zlib = bytes.at(at - 1) == 0 ? Unpacking.zlib(rest, bounds) : Optional.empty();
            if (zlib.isPresent() && zlib.get().isWhole()) {
                unpacked(place + ", unpacked", zlib.get(), rest, depth);
            }
        }
        unknown(place, bytes, depth);
    }

    private void unpacked(String place, Unpacking.Inflated inflated, Stretch packed, int depth)
            throws UnsearchableException {
        content(place, Stretch.of(inflated.content()), depth + 1);
        if (inflated.isWhole() && inflated.used() < packed.length()) {
            content(place + ", behind it", packed.part(inflated.used(), packed.length()), depth + 1);
        }
    }

    private void unknown(String place, Stretch bytes, int depth) throws UnsearchableException {
        bytes(place, bytes, SHORTEST, depth);
        if (!archiveIn(place, bytes, depth) && bytes.length() >= SHORTEST_DEFLATED) {
            Optional<Unpacking.Inflated> zlib = Unpacking.zlib(bytes, bounds);
            Unpacking.Inflated raw = Unpacking.deflated(bytes, bounds);
            if (zlib.isPresent()) {
                unpacked(place + ", unpacked", zlib.get(), bytes, depth);
            } else if (raw.isWhole()) {
                unpacked(place + ", unpacked", raw, bytes, depth);
            }
        }
    }

    /** Whether there was one; a program for archives finds it behind anything. */
    private boolean archiveIn(String place, Stretch bytes, int depth) throws UnsearchableException {
        Optional<Stretch> zip = ZipBytes.beginningIn(bytes);
        if (zip.isPresent()) {
            archive(place + ", an archive in it: ", zip.get(), depth + 1);
        }
        return zip.isPresent();
    }

    private void bytes(String place, Stretch bytes, int shortest, int depth) throws UnsearchableException {
        for (Map.Entry<String, String> each : Decoding.of(bytes, shortest).entrySet()) {
            text(place + " (as " + each.getKey() + ")", each.getValue(), depth);
        }
    }

    private void text(String place, String text, int depth) throws UnsearchableException {
        text(place, text, depth, 0);
    }

    private void text(String place, String text, int depth, int notations) throws UnsearchableException {
        if (text.isBlank()) {
            return;
        }
        bounds.addText(text.length());
        texts.take(place, text);
        if (notations < MOST_NOTATIONS) {
            for (String escaped : Escapes.texts(text)) {
                text(place + ", decoded", escaped, depth, notations + 1);
            }
            packed(place + ", decoded from base64", Escapes.base64(text), depth, notations);
            packed(place + ", decoded from hexadecimal", Escapes.hex(text), depth, notations);
        }
    }

    /** Nearly every long word can be read so and means nothing; what is short and no text is left, and the rest asked about at once. */
    private void packed(String place, List<byte[]> packed, int depth, int notations) throws UnsearchableException {
        StringBuilder found = new StringBuilder();
        for (byte[] each : packed) {
            Stretch bytes = Stretch.of(each);
            bounds.addBytes(each.length);
            if (each.length >= LONG || Unpacking.isMarked(bytes)) {
                content(place, bytes, depth + 1);
            } else {
                Decoding.whole(bytes).ifPresent(text -> found.append(text).append('\n'));
            }
        }
        text(place, found.toString(), depth, notations + 1);
    }
}
