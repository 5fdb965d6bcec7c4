package uk.careplans.generator.release;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which one text is written in another: percent signs, character references, base64, hexadecimal, backwards. */
final class Escapes {

    private static final Pattern PERCENT = Pattern.compile("%([0-9a-fA-F]{2})");
    private static final Pattern CODES = Pattern.compile("(?:_x|\\\\u|\\\\'|=)([0-9a-fA-F]{4}|[0-9a-fA-F]{2})_?");
    private static final Pattern REFERENCE = Pattern.compile("&(?:#|[a-z]{2,6};)");

    /** Words of a language are shorter; a token may go on for lines. */
    private static final Pattern BASE64 = Pattern.compile(
            "[A-Za-z0-9+/_-]{10,}+(?:\\s{1,4}+[A-Za-z0-9+/_-]{10,}+)*+(?:\\s{1,4}+[A-Za-z0-9+/_-]{1,10}+(?=[=\\s<\"]|$))?+={0,2}+");

    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{2}(?:[\\s:,-]{0,2}+[0-9a-fA-F]{2}){4,}+");

    private static final Pattern NO_HEX = Pattern.compile("[^0-9a-fA-F]+");
    private static final Pattern SPACE_OR_FILLING = Pattern.compile("[\\s=]+");

    /** In longer ones nothing is looked for at other beginnings than their own. */
    private static final int LONG = 1 << 12;

    private Escapes() {}

    /** What the text says if the escapes in it are resolved; empty if it has none. */
    static List<String> texts(String text) {
        List<String> texts = new ArrayList<>();
        if (text.indexOf('%') >= 0 && PERCENT.matcher(text).find()) {
            texts.add(percentDecoded(text));
        }
        if (REFERENCE.matcher(text).find() && !Markup.resolved(text).equals(text)) {
            texts.add(Markup.resolved(text));
        }
        if (CODES.matcher(text).find()) {
            texts.add(CODES.matcher(text)
                    .replaceAll(found ->
                            Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16)))));
        }
        if (text.indexOf('\u202E') >= 0 || text.indexOf('\u202D') >= 0) {
            texts.add(new StringBuilder(text.replaceAll("[\u202A-\u202E]", ""))
                    .reverse()
                    .toString());
        }
        return texts;
    }

    private static String percentDecoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher matcher = PERCENT.matcher(text);
        int at = 0;
        while (matcher.find()) {
            bytes.writeBytes(text.substring(at, matcher.start()).getBytes(StandardCharsets.UTF_8));
            bytes.write(Integer.parseInt(matcher.group(1), 16));
            at = matcher.end();
        }
        bytes.writeBytes(text.substring(at).getBytes(StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** What stands in the text as base64. Where one begins is not said, so it is read from each of four beginnings. */
    static List<byte[]> base64(String text) {
        Set<String> tokens = new LinkedHashSet<>();
        Matcher matcher = BASE64.matcher(text);
        while (matcher.find()) {
            String token = matcher.group();
            tokens.add(SPACE_OR_FILLING.matcher(token).replaceAll(""));
            for (String line : SPACE_OR_FILLING.split(token, -1)) {
                tokens.add(line);
            }
        }
        List<byte[]> found = new ArrayList<>();
        tokens.forEach(token -> addBase64(token, found));
        return found;
    }

    private static void addBase64(String token, List<byte[]> found) {
        String plain = token.replace('-', '+').replace('_', '/');
        for (int from = 0; from < (plain.length() > LONG ? 1 : 4); from++) {
            int length = plain.length() - from;
            // A single character left over is no byte.
            int used = length % 4 == 1 ? length - 1 : length;
            if (used > 4) {
                found.add(Base64.getDecoder().decode(plain.substring(from, from + used)));
            }
        }
    }

    /** What stands in the text as hexadecimal digits. */
    static List<byte[]> hex(String text) {
        Set<String> tokens = new LinkedHashSet<>();
        Matcher matcher = HEX.matcher(text);
        while (matcher.find()) {
            tokens.add(NO_HEX.matcher(matcher.group()).replaceAll(""));
        }
        List<byte[]> found = new ArrayList<>();
        for (String digits : tokens) {
            for (int from = 0; from < 2; from++) {
                int to = digits.length() - (digits.length() - from) % 2;
                found.add(HexFormat.of().parseHex(digits.substring(from, to)));
            }
        }
        return found;
    }
}
