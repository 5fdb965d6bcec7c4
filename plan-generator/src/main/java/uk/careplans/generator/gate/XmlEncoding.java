package uk.careplans.generator.gate;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding of a part, by its bytes and not by what it says: UTF-8 or UTF-16. A part that says something else would be
 * read in two ways.
 */
final class XmlEncoding {

    private static final Pattern DECLARATION = Pattern.compile(
            "^\\s*<\\?xml\\s+version\\s*=\\s*[\"']([^\"']*)[\"'](?:\\s+encoding\\s*=\\s*[\"']([^\"']*)[\"'])?");

    private static final int LONGEST_DECLARATION = 200;

    private XmlEncoding() {}

    /** Empty if the bytes are in neither encoding, or say that they are in another. */
    static Optional<String> decoded(byte[] bytes) {
        Charset charset = charset(bytes);
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return saysSo(whole, charset) ? Optional.of(whole) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Does it begin like XML, whatever its name says? A parser that was made to read it would go by that, too. */
    static boolean looksLikeXml(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 64); i++) {
            int b = bytes[i] & 0xFF;
            boolean markOrBlank = b == 0xEF || b == 0xBB || b == 0xBF || b == 0xFE || b == 0xFF || b <= ' ';
            if (!markOrBlank) {
                return b == '<';
            }
        }
        return false;
    }

    private static Charset charset(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xFF : -1;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : -1;
        if ((first == 0xFF && second == 0xFE) || (first == '<' && second == 0)) {
            return StandardCharsets.UTF_16LE;
        } else if ((first == 0xFE && second == 0xFF) || (first == 0 && second == '<')) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    private static boolean saysSo(String text, Charset charset) {
        Matcher declaration = DECLARATION.matcher(text.substring(0, Math.min(text.length(), LONGEST_DECLARATION)));
        if (!declaration.find()) {
            return true;
        } else if (!declaration.group(1).equals("1.0")) {
            return false;
        }
        String named = declaration.group(2) == null ? "" : declaration.group(2).toUpperCase(Locale.ROOT);
        boolean isUtf8 = charset.equals(StandardCharsets.UTF_8);
        return named.isEmpty() ? isUtf8 : isUtf8 == named.equals("UTF-8") && (isUtf8 || named.startsWith("UTF-16"));
    }
}
