package uk.careplans.model.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes a text apart into sentences and words, in any script and in the same way on every machine, in one walk over the text.
 */
public final class Prose {

    private static final Set<String> ABBREVIATIONS =
            Set.of("mr", "mrs", "ms", "dr", "prof", "st", "e.g", "i.e", "eg", "ie", "approx", "ext", "tel");
    /** Only before a number: "No. 4", but not "You said no." */
    private static final Set<String> BEFORE_NUMBERS = Set.of("no", "nos");

    private static final String QUOTES = "\"\u201C\u201D\u00AB\u00BB";

    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();
    private List<Word> words = new ArrayList<>();
    private boolean isQuoted;
    private boolean joins;

    private Prose(String text) {
        this.text = text;
    }

    /** The sentences of a text; a line of a list, or of an address, is a sentence too. */
    public static List<Sentence> sentences(String text) {
        return new Prose(text).read();
    }

    private List<Sentence> read() {
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (isPartOfWord(letter)) {
                int end = endOfWord(at);
                words.add(new Word(text.substring(at, end), at, isQuoted, joins));
                joins = true;
                at = end;
            } else {
                mark(letter, at);
                at += Character.charCount(letter);
            }
        }
        endSentence();
        return List.copyOf(sentences);
    }

    private void mark(int letter, int at) {
        if (letter == '\n' || letter == '\r') {
            endSentence();
            isQuoted = false;
        } else if (QUOTES.indexOf(letter) >= 0) {
            isQuoted = letter == '"' ? !isQuoted : letter == '\u201C' || letter == '\u00AB';
            joins = false;
        } else if (".!?\u061F\u06D4".indexOf(letter) >= 0 && endsSentence(at)) {
            endSentence();
        } else if (!Character.isWhitespace(letter) && !Character.isSpaceChar(letter)) {
            joins = false;
        }
    }

    /** A full stop after an abbreviation, an initial, or before a small letter ends no sentence. */
    private boolean endsSentence(int at) {
        int next = at + 1;
        while (next < text.length() && (QUOTES + ")'\u2019.!?").indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (text.charAt(at) != '.') {
            return next >= text.length() || !Character.isLowerCase(text.codePointAt(next));
        }
        return (next >= text.length() || !Character.isLowerCase(text.codePointAt(next))) && !isAbbreviated(at, next);
    }

    private boolean isAbbreviated(int at, int next) {
        if (words.isEmpty() || words.get(words.size() - 1).end() != at) {
            return false;
        }
        Word last = words.get(words.size() - 1);
        boolean isBeforeNumber = next < text.length() && Character.isDigit(text.codePointAt(next));
        return ABBREVIATIONS.contains(last.plain())
                || (isBeforeNumber && BEFORE_NUMBERS.contains(last.plain()))
                || (last.text().length() == 1 && last.isCapitalised());
    }

    private void endSentence() {
        if (!words.isEmpty()) {
            sentences.add(
                    new Sentence(sentences.size() + 1, words, Dates.in(words, text), Dates.hasImpossible(words, text)));
            words = new ArrayList<>();
        }
        joins = false;
    }

    private int endOfWord(int start) {
        int at = start;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            boolean isInside = "'\u2019-".indexOf(letter) >= 0
                    && at + 1 < text.length()
                    && at > start
                    && isPartOfWord(text.codePointAt(at + 1))
                    && isPartOfWord(text.codePointBefore(at));
            if (!isInside && !isPartOfWord(letter)) {
                return at;
            }
            at += Character.charCount(letter);
        }
        return at;
    }

    private static boolean isPartOfWord(int letter) {
        int type = Character.getType(letter);
        return Character.isLetterOrDigit(letter)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
