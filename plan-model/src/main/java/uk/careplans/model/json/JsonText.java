package uk.careplans.model.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The text in a file of JSON: not empty, not too long, UTF-8 and nothing else. */
final class JsonText {

    static final int MOST_BYTES = 10_000_000;

    private JsonText() {}

    static char[] decode(byte[] json) throws UnreadableJson {
        if (json.length > MOST_BYTES) {
            throw new UnreadableJson(Fault.FILE_TOO_LARGE);
        }
        if (startsWith(json, 0xEF, 0xBB, 0xBF)) {
            throw new UnreadableJson(Fault.BYTE_ORDER_MARK);
        }
        if (startsWith(json, 0) || (json.length > 1 && json[1] == 0)) { // UTF-16 or UTF-32 without a mark
            throw new UnreadableJson(Fault.NOT_UTF_8);
        }
        char[] text = decodeStrictly(json);
        if (new String(text).isBlank()) {
            throw new UnreadableJson(Fault.EMPTY_FILE);
        }
        return text;
    }

    private static boolean startsWith(byte[] json, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= json.length || Byte.toUnsignedInt(json[i]) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static char[] decodeStrictly(byte[] json) throws UnreadableJson {
        try {
            CharBuffer decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(json));
            char[] text = new char[decoded.remaining()];
            decoded.get(text);
            return text;
        } catch (CharacterCodingException e) {
            throw new UnreadableJson(Fault.NOT_UTF_8);
        }
    }
}
