package uk.careplans.generator.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of one of Word's own fields, such as {@code REF Aims \h}, read as Word reads it: a name, what it is about, and
 * switches, each with or without a word behind it.
 *
 * @param name in capitals; empty for a field without a code
 * @param words what follows, without quotes
 */
public record FieldCode(String name, List<String> words) {

    private static final Set<String> CHANGING = Set.of(
            "DATE",
            "TIME",
            "CREATEDATE",
            "SAVEDATE",
            "PRINTDATE",
            "EDITTIME",
            "AUTHOR",
            "LASTSAVEDBY",
            "USERNAME",
            "USERINITIALS",
            "USERADDRESS",
            "FILENAME",
            "FILESIZE",
            "REVNUM",
            "TEMPLATE");

    private static final Pattern WORD = Pattern.compile(
            "\"((?:\\\\[\\\\\"]|[^\"])*)(?:\"|$)|[“”]([^“”]*)[“”]?|(\\\\[^\\s\"])|([^\\s\"“”\\\\][^\\s\"“”]*)|\\\\");

    /** Takes a copy. */
    public FieldCode {
        words = List.copyOf(words);
    }

    /** Reads a field's code. */
    public static FieldCode of(String instruction) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(instruction);
        while (word.find()) {
            words.add(text(word));
        }
        return words.isEmpty()
                ? new FieldCode("", List.of())
                : new FieldCode(words.get(0).toUpperCase(Locale.ROOT), words.subList(1, words.size()));
    }

    private static String text(Matcher word) {
        if (word.group(1) != null) {
            return word.group(1).replaceAll("\\\\([\\\\\"])", "$1");
        }
        return word.group(2) == null ? word.group() : word.group(2);
    }

    /** What the field is about: the word behind its name, if that is no switch. */
    public Optional<String> about() {
        return words.stream().findFirst().filter(word -> !isSwitch(word));
    }

    /**
     * Whether it has a switch.
     *
     * @param letter as in {@code \h}; upper and lower case alike
     */
    public boolean has(char letter) {
        return words.stream().anyMatch(word -> isSwitch(word, letter));
    }

    /** The word behind a switch; empty if there is none, or no such switch. */
    public Optional<String> behind(char letter) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (isSwitch(words.get(i), letter) && !isSwitch(words.get(i + 1))) {
                return Optional.of(words.get(i + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isSwitch(String word) {
        return word.length() == 2 && word.charAt(0) == '\\';
    }

    private static boolean isSwitch(String word, char letter) {
        return isSwitch(word) && Character.toLowerCase(word.charAt(1)) == Character.toLowerCase(letter);
    }

    /**
     * Whether the field says something else when the document is opened or printed on another day, by somebody else, or
     * elsewhere.
     */
    public boolean isChanging() {
        return CHANGING.contains(name);
    }
}
