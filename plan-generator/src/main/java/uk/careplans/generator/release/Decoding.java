package uk.careplans.generator.release;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes of which nobody says what they are, read as text in every way in which Word and cameras write text. */
final class Decoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** What stands before a text is read as one more letter, mostly of another alphabet; a word may begin behind it. */
    private static final Pattern CHANCE_BEFORE = Pattern.compile("[\\u0100-\\u2044](?=[\\x20-\\xFF])");

    /** Of a hundred bytes of a text, no more are controls. */
    private static final int FEW_CONTROLS = 3;

    /** The scripts whose letters are not found by chance where bytes are read in pairs. */
    private static final int LAST_OF_TWO_BYTES = 0x2044;

    /** What XML says of its encoding. */
    private static final Pattern SAID =
            Pattern.compile("<\\?xml[^>]{1,200}?encoding\\s*=\\s*[\"']([^\"']*)[\"']", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_DECLARATION = 300;

    private Decoding() {}

    /**
     * The texts.
     *
     * @param shortest how many characters in a row make a text; what stands in fewer is chance
     * @return by what they were read as
     */
    static Map<String, String> of(Stretch bytes, int shortest) {
        Map<String, String> texts = new LinkedHashMap<>();
        Optional<String> whole = strictly(bytes);
        if (whole.isPresent()) {
            put("UTF-8", whole.get(), texts);
        } else {
            String loosely = new String(bytes.bytes(), bytes.from(), bytes.length(), StandardCharsets.UTF_8);
            put("bytes", runs(loosely, shortest, Integer.MAX_VALUE), texts);
        }
        if (isText(bytes) && whole.isEmpty()) {
            put("Windows-1252", new String(bytes.bytes(), bytes.from(), bytes.length(), WINDOWS), texts);
        }
        for (int offset = 0; offset < Character.BYTES; offset++) {
            Stretch pairs = bytes.part(offset, bytes.length());
            put("UTF-16LE at " + offset, pairs(pairs, StandardCharsets.UTF_16LE), texts);
            put("UTF-16BE at " + offset, pairs(pairs, StandardCharsets.UTF_16BE), texts);
        }
        return texts;
    }

    /** Bytes that may be a text from end to end: as UTF-8, or in one of the ways that has a zero in every other byte; else empty. */
    static Optional<String> whole(Stretch bytes) {
        boolean hasZeros = false;
        for (int i = 0; i < bytes.length(); i++) {
            hasZeros |= bytes.at(i) == 0;
            if (bytes.at(i) < ' ' && bytes.at(i) != 0 && "\t\r\n".indexOf(bytes.at(i)) < 0) {
                return Optional.empty();
            }
        }
        return hasZeros ? Optional.of(String.join("\n", of(bytes, 3).values())) : strictly(bytes);
    }

    private static void put(String encoding, String text, Map<String, String> texts) {
        if (!text.isBlank()) {
            texts.put(encoding, text);
        }
    }

    private static String pairs(Stretch bytes, Charset encoding) {
        String text = new String(bytes.bytes(), bytes.from(), bytes.length(), encoding);
        return CHANCE_BEFORE.matcher(runs(text, 3, LAST_OF_TWO_BYTES)).replaceAll("$0\u2060");
    }

    /** The text if all of it is UTF-8 and nothing in it is a control that no text has. */
    private static Optional<String> strictly(Stretch bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes.bytes(), bytes.from(), bytes.length()))
                    .toString();
            return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isText(Stretch bytes) {
        int controls = 0;
        for (int i = 0; i < bytes.length(); i++) {
            int b = bytes.at(i);
            if (b < ' ' && b != '\n' && b != '\r' && b != '\t') {
                controls++;
            }
        }
        return (long) controls * 100 <= (long) bytes.length() * FEW_CONTROLS;
    }

    /** The stretches of readable characters, each on a line of its own. */
    private static String runs(String text, int shortest, int last) {
        StringBuilder runs = new StringBuilder();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isReadable(text.charAt(i), last)) {
                if (i - from >= shortest) {
                    runs.append(text, from, i).append('\n');
                }
                from = i + 1;
            }
        }
        return runs.toString();
    }

    private static boolean isReadable(char c, int last) {
        return c >= ' ' && c < last && c != '\uFFFD' && (c < 0x7F || c >= 0xA0);
    }

    /**
     * A text in the encoding that its first bytes tell, or that it says of itself; UTF-8 if neither.
     *
     * @throws UnsearchableException if it says one in which other programs might read other words
     */
    static String declared(Stretch text) throws UnsearchableException {
        return new String(text.bytes(), text.from(), text.length(), encoding(text));
    }

    private static Charset encoding(Stretch text) throws UnsearchableException {
        if (text.startsWith(0xFF, 0xFE) || text.startsWith('<', 0)) {
            return StandardCharsets.UTF_16LE;
        } else if (text.startsWith(0xFE, 0xFF) || text.startsWith(0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        Matcher said = SAID.matcher(text.part(0, LONGEST_DECLARATION).latin());
        if (said.lookingAt()) {
            return Sealed.refuseOdd(said.group(1));
        }
        return strictly(text).isPresent() ? StandardCharsets.UTF_8 : WINDOWS;
    }
}
