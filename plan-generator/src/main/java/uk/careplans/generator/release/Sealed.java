package uk.careplans.generator.release;

import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Pattern;

/** What cannot be looked into, and says so at its beginning: other archives and packings, documents of other programs, other alphabets. */
final class Sealed {

    private static final List<int[]> BEGINNINGS = List.of(
            new int[] {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1}, // OLE, and what Word made before 2007
            new int[] {'%', 'P', 'D', 'F', '-'},
            new int[] {'7', 'z', 0xBC, 0xAF, 0x27, 0x1C},
            new int[] {'R', 'a', 'r', '!', 0x1A, 0x07},
            new int[] {'M', 'S', 'C', 'F', 0, 0, 0, 0},
            new int[] {0xFD, '7', 'z', 'X', 'Z', 0},
            new int[] {0x28, 0xB5, 0x2F, 0xFD}, // Zstandard
            new int[] {0x04, 0x22, 0x4D, 0x18}, // LZ4
            new int[] {0x4C, 0x6F, 0xA7, 0x94}); // "<?xm" in EBCDIC

    /** Behind "BZh" and a digit: every bzip2 has it. */
    private static final int[] BZIP2 = {0x31, 0x41, 0x59, 0x26, 0x53, 0x59};

    private static final int BZIP2_HEAD = 4;

    private static final Pattern PLAIN = Pattern.compile(
            "utf-8|us-ascii|ascii|iso-8859-\\d{1,2}|windows-125\\d|utf-16|utf-16le|utf-16be", Pattern.CASE_INSENSITIVE);

    private Sealed() {}

    static void refuse(Stretch bytes) throws UnsearchableException {
        boolean isSealed = BEGINNINGS.stream().anyMatch(bytes::startsWith) || bytes.isAt(BZIP2_HEAD, BZIP2);
        if (isSealed) {
            throw new UnsearchableException(
                    "sealed",
                    "something in it is packed or written in a way that is not looked into, like a PDF or an OLE object");
        }
    }

    /**
     * How the letters of XML are written, which it says of itself. Only where plain letters are plain bytes does everybody read the same,
     * or where they are pairs of them.
     */
    static Charset refuseOdd(String encoding) throws UnsearchableException {
        boolean isPlain = PLAIN.matcher(encoding).matches() && Charset.isSupported(encoding);
        if (!isPlain) {
            throw new UnsearchableException("sealed", "a part of it is written in letters that no Word file has");
        }
        return Charset.forName(encoding);
    }
}
