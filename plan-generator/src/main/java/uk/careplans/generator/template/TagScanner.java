package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.word.ParagraphText;

/**
 * Finds the tags in the text of a paragraph. What Word puts into a tag by itself is healed here: characters without
 * width, non-breaking spaces, line breaks, capitals in directives.
 */
final class TagScanner {

    /** A stretch of text that is a tag, a slip that looks like one, or a character that is protected from being one. */
    record Found(int from, int to, String source, Meaning meaning) {}

    /** What a stretch means. */
    sealed interface Meaning {
        /** A complete tag. */
        record Complete(Tag tag) implements Meaning {}

        /**
         * It looks like a tag and is not one.
         *
         * @param meant the directive it was to be, so that its block is still found; null for none
         */
        record Slip(
                ProblemKind kind,
                List<String> details,
                @Nullable Tag meant) implements Meaning {}

        /** {@code \$} or {@code \#}: the character without the backslash. */
        record Protected(String character) implements Meaning {}
    }

    private static final String NO_WIDTH = "[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]";
    /** Between the letters of a directive Word may have put characters without width, and breaks. */
    private static final String NOISE = "[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF\\n\\t]*+";
    /** Without a group in it, so that a long word cannot exhaust the stack of the regular expression. */
    private static final String NAME = NO_WIDTH + "*+[A-Za-z][A-Za-z0-9_\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]*+";

    private static final Pattern START = Pattern.compile("\\\\(?<protected>[$#])"
            + "|(?<field>\\$[ \\u00A0]?" + NOISE + "!?" + NOISE + "\\{)"
            + "|(?<bare>\\$!?" + NAME + "(?:\\." + NAME + ")*+)"
            + "|(?<apart>" + Slips.APART + ")"
            + "|(?<block>#" + NOISE + "\\{?" + NOISE + "(?<word>(?i:" + spread("foreach") + "|" + spread("elseif") + "|"
            + spread("if") + "|" + spread("columnsif") + "|" + spread("columns") + ")))(?=" + NOISE
            + "\\}?[\\s\\u00A0]*" + NOISE + "\\()"
            + "|(?<insert>#" + NOISE + "\\{?" + NOISE + "(?<what>(?i:" + spread("include") + "|" + spread("picture")
            + "|"
            + spread("words") + "))"
            + "(?=" + NOISE + "\\}?[\\s\\u00A0]*" + NOISE + "\\())"
            + "|(?<lone>#" + NOISE + "(?:(?i:" + spread("else") + "|" + spread("end") + ")(?![a-z_])"
            + "|\\{" + NOISE + "(?i:" + spread("else") + "|" + spread("end") + ")" + NOISE + "\\}))"
            + "|(?<unknown>#" + NO_WIDTH + "*[A-Za-z]+(?=\\(|[\\s\\u00A0]+\\([^)]*\\$))"
            + "|(?<nearly>#(?i:else|end)[a-z_]++|#(?:[A-Za-z]{2,9})(?![A-Za-z0-9_]))");

    private static final Pattern LOOP_WITHOUT_BRACKETS = Pattern.compile("\\s+\\$\\{?\\w+}?\\s+in\\s+\\$\\{?[\\w.]+}?");

    private static final int LONGEST_TAG = 2000;
    /** Longer than any paragraph of a form, and short enough that no text can keep the scanner busy. */
    static final int LONGEST_TEXT = 20_000;

    private final String text;
    private final List<Found> found = new ArrayList<>();

    private TagScanner(String text) {
        this.text = text;
    }

    /** The tags, slips and protected characters of a text, from left to right. */
    static List<Found> scan(String text) {
        TagScanner scanner = new TagScanner(text);
        if (text.length() > LONGEST_TEXT) {
            scanner.refuse();
        } else {
            scanner.scan();
        }
        return scanner.found;
    }

    private static String spread(String word) {
        return String.join(NOISE, word.split(""));
    }

    private void refuse() {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '$' || text.charAt(at) == '#') {
                add(at, at + 1, Slips.tooLong(LONGEST_TEXT));
                return;
            }
        }
    }

    private void scan() {
        Matcher start = START.matcher(text);
        int at = 0;
        while (at < text.length() && start.find(at)) {
            int before = found.size();
            if (start.group("protected") != null) {
                add(start.start(), start.end(), new Meaning.Protected(start.group("protected")));
            } else if (start.group("field") != null) {
                scanField(start);
            } else if (start.group("bare") != null) {
                add(start.start(), start.end(), fieldMeaning(start.group("bare").substring(1)));
            } else if (start.group("block") != null) {
                scanBlock(start);
            } else if (start.group("insert") != null) {
                scanInsert(start);
            } else if (start.group("lone") != null) {
                boolean end = letters(start.group("lone")).equals("end");
                add(start.start(), start.end(), new Meaning.Complete(end ? new Tag.End() : new Tag.Else()));
            } else if (start.group("apart") != null) {
                scanApart(start);
            } else {
                scanLookalike(start);
            }
            at = found.size() > before ? found.get(found.size() - 1).to() : start.end();
        }
    }

    private void scanField(Matcher start) {
        int close = text.indexOf('}', start.end());
        String inside = close < 0 ? "" : text.substring(start.end(), close);
        boolean broken = close < 0
                || inside.length() > LONGEST_TAG
                || inside.chars().anyMatch(c -> c == '$' || c == '#' || c == '{' || c == ParagraphText.OBJECT);
        if (broken) {
            add(start.start(), start.end(), Slips.fieldNotClosed(excerpt(start.start())));
        } else {
            String quiet = start.group("field").contains("!") ? "!" : "";
            add(start.start(), close + 1, fieldMeaning(quiet + inside));
        }
    }

    private static Meaning fieldMeaning(String source) {
        // A break stands where Word broke the line, even within a word; a blank only beside a dot or a brace.
        String path = clean(source.replaceAll("[\\n\\t]", "")).strip().replaceAll(" *\\. *", ".");
        if (path.startsWith("!")) {
            return Slips.quietField(path.substring(1).strip());
        }
        return ConditionParser.path(path)
                .<Meaning>map(steps -> new Meaning.Complete(new Tag.Print(steps)))
                .orElseGet(() -> Slips.notAPath(path));
    }

    private void scanBlock(Matcher start) {
        int open = text.indexOf('(', start.end());
        int close = closingBracket(open);
        String word = letters(start.group("word"));
        if (close < 0) {
            int end = endOfCall(open);
            add(start.start(), end, Slips.bracketNotClosed(word, clean(text.substring(open, end))));
        } else {
            add(start.start(), close + 1, blockMeaning(word, text.substring(open + 1, close)));
        }
    }

    private void scanInsert(Matcher start) {
        int open = text.indexOf('(', start.end());
        int close = closingBracket(open);
        String word = letters(start.group("what"));
        if (close < 0) {
            int end = endOfCall(open);
            add(start.start(), end, Slips.bracketNotClosed(word, ""));
            return;
        }
        String inside = clean(text.substring(open + 1, close).replaceAll("[\\n\\t]", ""));
        add(
                start.start(),
                close + 1,
                ConditionParser.name(inside)
                        .<Meaning>map(name -> new Meaning.Complete(insert(word, name)))
                        .orElseGet(() -> Slips.notAName(word, inside)));
    }

    private static Tag insert(String word, String name) {
        return switch (word) {
            case "include" -> new Tag.Include(name);
            case "picture" -> new Tag.Picture(name);
            default -> new Tag.Words(name);
        };
    }

    private static Meaning blockMeaning(String word, String inside) {
        // A break inside a directive stands where Word broke the line: first within a word, else between words.
        Optional<Tag> tag = blockTag(word, clean(inside.replaceAll("[\\n\\t]", "")));
        if (tag.isEmpty()) {
            tag = blockTag(word, clean(inside));
        }
        return tag.<Meaning>map(Meaning.Complete::new).orElseGet(() -> Slips.notUnderstood(word, clean(inside)));
    }

    private static Optional<Tag> blockTag(String word, String inside) {
        return switch (word) {
            case "foreach" -> ConditionParser.loop(inside, false);
            case "columns" -> ConditionParser.loop(inside, true);
            case "columnsif" -> ConditionParser.condition(inside).map(condition -> new Tag.If(condition, true));
            case "elseif" -> ConditionParser.condition(inside).map(Tag.ElseIf::new);
            default -> ConditionParser.condition(inside).map(condition -> new Tag.If(condition, false));
        };
    }

    private int closingBracket(int open) {
        int depth = 0;
        for (int i = open; i < Math.min(text.length(), open + LONGEST_TAG); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            } else if (c == ParagraphText.OBJECT || c == '#') {
                return -1;
            }
        }
        return -1;
    }

    /** Where a directive that is wrong ends: at its closing bracket, or else before the next sign of a tag. */
    private int endOfCall(int open) {
        int close = closingBracket(open);
        if (close >= 0) {
            return close + 1;
        }
        int end = open + 1;
        while (end < text.length() && "#\uFFFC".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private void scanLookalike(Matcher start) {
        String word = clean(start.group()).substring(1);
        boolean takesBracket = start.group("unknown") != null;
        int end = takesBracket ? endOfCall(text.indexOf('(', start.end())) : endOfLoopWithoutBrackets(start.end());
        Slips.lookalike(word, takesBracket, clean(text.substring(start.end(), end)))
                .ifPresent(slip -> add(start.start(), end, slip));
    }

    private void scanApart(Matcher start) {
        String written = clean(start.group("apart"));
        int end = written.endsWith("(") ? endOfCall(start.end() - 1) : start.end();
        add(start.start(), end, Slips.apart(written, clean(text.substring(start.end(), end))));
    }

    private int endOfLoopWithoutBrackets(int from) {
        Matcher loop = LOOP_WITHOUT_BRACKETS.matcher(text).region(from, text.length());
        return loop.lookingAt() ? loop.end() : from;
    }

    private void add(int from, int to, Meaning meaning) {
        found.add(new Found(from, to, clean(text.substring(from, to)).replaceAll(" +", " "), meaning));
    }

    private String excerpt(int from) {
        return clean(text.substring(from, Math.min(text.length(), from + 30))).strip();
    }

    private static String letters(String directive) {
        return directive.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    }

    /** The text as its author meant it: without characters that have no width, with plain spaces. */
    static String clean(String text) {
        return text.replaceAll(NO_WIDTH, "")
                .replaceAll("[\\n\\t\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]", " ")
                .replace('\u2011', '-');
    }
}
