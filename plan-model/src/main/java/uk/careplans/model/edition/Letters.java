package uk.careplans.model.edition;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.careplans.model.check.words.WordList;

/**
 * A text as it is searched: its letters and digits alone, small, without accents, the usual short words of addresses all written alike,
 * and for each of them where it stood and what stood before it. The same name typed with other capitals, spaces, signs, invisible or
 * full-width characters has the same letters. Immutable.
 */
final class Letters {

    /** What stands before a letter: nothing, so that it is inside a word. */
    static final byte INSIDE = 0;
    /** Before it a letter follows a digit, or a digit a letter, or something invisible stands there: a word may begin or end. */
    static final byte SEAM = 1;
    /** Signs, but no space: a word ends, or is written with a hyphen or an apostrophe. */
    static final byte SIGN = 2;
    /** A space or a new line. */
    static final byte SPACE = 3;
    /** The end of a sentence, or of the text. */
    static final byte STOP = 4;

    /** Letters that Unicode does not take apart, and letters of one alphabet that are typed in two ways. */
    private static final Map<Integer, String> ALIKE = Map.ofEntries(
            Map.entry(0x142, "l"),
            Map.entry(0xF8, "o"),
            Map.entry(0x111, "d"),
            Map.entry(0xF0, "d"),
            Map.entry(0xFE, "th"),
            Map.entry(0xDF, "ss"),
            Map.entry(0xE6, "ae"),
            Map.entry(0x153, "oe"),
            Map.entry(0x131, "i"),
            Map.entry(0x127, "h"),
            Map.entry(0x167, "t"),
            Map.entry(0x14B, "n"),
            Map.entry(0x6CC, "\u064A"),
            Map.entry(0x649, "\u064A"),
            Map.entry(0x6A9, "\u0643"),
            Map.entry(0x6C1, "\u0647"),
            Map.entry(0x6BE, "\u0647"),
            Map.entry(0x629, "\u0647"),
            Map.entry(0x6D5, "\u0647"));

    private static final Map<String, String> SHORT_FOR = WordList.named("short-for").entries().stream()
            .map(line -> line.split(" ", -1))
            .collect(Collectors.toUnmodifiableMap(words -> words[0], words -> words[1]));
    private static final int LONGEST_SHORT_WORD = 3;
    /** Most letters of most texts, so that they are taken apart once. */
    private static final String[] LATIN =
            IntStream.range(0, 0x180).mapToObj(Letters::normalised).toArray(String[]::new);

    private final String text;
    private final StringBuilder letters = new StringBuilder();
    private byte[] before = new byte[64];
    private int[] at = new int[64];
    private int wordStart;
    private final String plain;

    private Letters(String text) {
        this.text = text;
        byte gap = STOP;
        boolean hasHyphen = false;
        int index = 0;
        while (index < text.length()) {
            int character = text.codePointAt(index);
            String plain = plain(character);
            if (!plain.isEmpty()) {
                add(plain, index, gap);
                gap = INSIDE;
                hasHyphen = false;
            } else if (!isPartOfLetter(character)) {
                byte seen = isInvisible(character) ? SEAM : gapOf(character, index);
                boolean isDivided = hasHyphen && (character == '\n' || character == '\r');
                gap = isDivided ? SIGN : (byte) Math.max(gap, seen);
                hasHyphen = isDivided || isHyphen(character) || (hasHyphen && seen == SPACE);
            }
            index += Character.charCount(character);
        }
        endWord();
        reserve(letters.length() + 1);
        before[letters.length()] = STOP;
        at[letters.length()] = text.length();
        plain = letters.toString();
    }

    /** The letters of a text. */
    static Letters of(String text) {
        return new Letters(text);
    }

    private static boolean isHyphen(int character) {
        return Character.getType(character) == Character.DASH_PUNCTUATION || character == '\u00AD';
    }

    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT;
    }

    /** An accent belongs to its letter, and the stroke that lengthens an Arabic word to nothing. */
    private static boolean isPartOfLetter(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || character == 0x640;
    }

    private static String plain(int character) {
        return character < LATIN.length ? LATIN[character] : normalised(character);
    }

    private static String normalised(int character) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
                .codePoints()
                .map(Character::toLowerCase)
                .filter(each -> Character.isLetterOrDigit(each) && each != 0x640)
                .forEach(each -> plain.append(alike(each)));
        return plain.toString();
    }

    private static String alike(int letter) {
        int digit = Character.digit(letter, 10);
        return digit >= 0 ? String.valueOf(digit) : ALIKE.getOrDefault(letter, Character.toString(letter));
    }

    private byte gapOf(int character, int index) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return SPACE;
        }
        return ".!?\u2026".indexOf(character) >= 0 && isEnd(character, index) ? STOP : SIGN;
    }

    /** A full stop ends no sentence after an initial or what is written short, or where no space follows. */
    private boolean isEnd(int character, int index) {
        int next = index + 1;
        boolean isBeforeSpace = next >= text.length() || Character.isWhitespace(text.charAt(next));
        boolean isShort = character == '.' && letters.length() - wordStart <= LONGEST_SHORT_WORD;
        return isBeforeSpace && !isShort;
    }

    private void add(String plain, int index, byte gap) {
        byte here = gap;
        if (here == INSIDE && letters.length() > 0) {
            boolean wasDigit = Character.isDigit(letters.charAt(letters.length() - 1));
            here = wasDigit == Character.isDigit(plain.charAt(0)) ? INSIDE : SEAM;
        }
        if (here > SEAM) {
            endWord();
        }
        reserve(letters.length() + plain.length() + 1);
        for (int i = 0; i < plain.length(); i++) {
            before[letters.length()] = i == 0 ? here : INSIDE;
            at[letters.length()] = index;
            letters.append(plain.charAt(i));
        }
    }

    private void endWord() {
        String alike = SHORT_FOR.get(letters.substring(wordStart));
        if (alike != null) {
            letters.setLength(wordStart);
            letters.append(alike);
        }
        wordStart = letters.length();
    }

    private void reserve(int length) {
        if (length > before.length) {
            before = Arrays.copyOf(before, 2 * length);
            at = Arrays.copyOf(at, 2 * length);
        }
    }

    /** The letters and digits, one after the other. */
    String plain() {
        return plain;
    }

    /** Those from one letter up to another. */
    String plain(int from, int to) {
        return plain.substring(from, to);
    }

    /** How many there are. */
    int length() {
        return plain.length();
    }

    /** What stands before a letter; after the last one {@link #STOP}. */
    byte before(int index) {
        return before[index];
    }

    /** Whether a word may begin with this letter, or end before it. */
    boolean isEdge(int index) {
        return before[index] != INSIDE;
    }

    /** Whether a word ends before this letter without doubt. */
    boolean isGap(int index) {
        return before[index] > SEAM;
    }

    /** Where in the text a letter stood, in characters from 0. */
    int at(int index) {
        return at[index];
    }

    /** Whether a letter was written large. */
    boolean isCapital(int index) {
        return Character.isUpperCase(text.codePointAt(at[index]));
    }

    @Override
    public String toString() {
        return "letters";
    }
}
