package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.careplans.generator.word.ParagraphText;
import uk.careplans.model.field.Suggestion;

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

        /** It looks like a tag and is not one. */
        record Slip(ProblemKind kind, List<String> details) implements Meaning {}

        /** {@code \$} or {@code \#}: the character without the backslash. */
        record Protected(String character) implements Meaning {}
    }

    private static final String NO_WIDTH = "[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]";
    /** Between the letters of a directive Word may have put characters without width, and breaks. */
    private static final String NOISE = "(?:" + NO_WIDTH + "|[\\n\\t])*";

    private static final Pattern START = Pattern.compile("\\\\(?<protected>[$#])"
            + "|(?<field>\\$" + NOISE + "!?" + NOISE + "\\{)"
            + "|(?<bare>\\$!?" + NO_WIDTH + "*[A-Za-z](?:" + NO_WIDTH + "*[A-Za-z0-9_])*"
            + "(?:" + NO_WIDTH + "*\\." + NO_WIDTH + "*[A-Za-z](?:" + NO_WIDTH + "*[A-Za-z0-9_])*)*)"
            + "|(?<elseIf>#(?i:else)[ \\u00A0]+(?i:if)[ \\u00A0]*\\()"
            + "|(?<block>#" + NOISE + "\\{?" + NOISE + "(?<word>(?i:" + spread("foreach") + "|" + spread("elseif") + "|"
            + spread("if") + ")))(?=" + NOISE + "\\}?[\\s\\u00A0]*" + NOISE + "\\()"
            + "|(?<lone>#" + NOISE + "(?:(?i:" + spread("else") + "|" + spread("end") + ")(?![a-z0-9_])"
            + "|\\{" + NOISE + "(?i:" + spread("else") + "|" + spread("end") + ")" + NOISE + "\\}))"
            + "|(?<unknown>#" + NO_WIDTH + "*[A-Za-z]+(?=\\(|[\\s\\u00A0]+\\([^)]*\\$))"
            + "|(?<nearly>#(?:[A-Za-z]{2,9})(?![A-Za-z0-9_]))");

    private static final int LONGEST_TAG = 2000;
    private static final List<String> DIRECTIVES = List.of("foreach", "if", "elseif", "else", "end");

    private final String text;
    private final List<Found> found = new ArrayList<>();

    private TagScanner(String text) {
        this.text = text;
    }

    /** The tags, slips and protected characters of a text, from left to right. */
    static List<Found> scan(String text) {
        TagScanner scanner = new TagScanner(text);
        scanner.scan();
        return scanner.found;
    }

    private static String spread(String word) {
        return String.join(NOISE, word.split(""));
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
            } else if (start.group("lone") != null) {
                boolean end = letters(start.group("lone")).equals("end");
                add(start.start(), start.end(), new Meaning.Complete(end ? new Tag.End() : new Tag.Else()));
            } else if (start.group("elseIf") != null) {
                add(start.start(), start.end(), nearly("else if", "elseif"));
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
            add(
                    start.start(),
                    start.end(),
                    new Meaning.Slip(ProblemKind.FIELD_NOT_CLOSED, List.of(excerpt(start.start()))));
        } else {
            String quiet = start.group("field").contains("!") ? "!" : "";
            add(start.start(), close + 1, fieldMeaning(quiet + inside));
        }
    }

    private static Meaning fieldMeaning(String source) {
        String path = clean(source).replaceAll("\\s", "");
        if (path.startsWith("!")) {
            return new Meaning.Slip(ProblemKind.QUIET_FIELD, List.of(path.substring(1)));
        }
        return ConditionParser.path(path)
                .<Meaning>map(steps -> new Meaning.Complete(new Tag.Print(steps)))
                .orElseGet(() -> new Meaning.Slip(ProblemKind.NOT_A_PATH, List.of(path)));
    }

    private void scanBlock(Matcher start) {
        int open = text.indexOf('(', start.end());
        int close = closingBracket(open);
        String word = letters(start.group("word"));
        if (close < 0) {
            add(
                    start.start(),
                    open + 1,
                    new Meaning.Slip(ProblemKind.BRACKET_NOT_CLOSED, List.of(word, example(word))));
            return;
        }
        String inside = text.substring(open + 1, close);
        add(start.start(), close + 1, blockMeaning(word, inside));
    }

    private static Meaning blockMeaning(String word, String inside) {
        // A break inside a directive stands where Word broke the line: first within a word, else between words.
        Optional<Tag> tag = blockTag(word, clean(inside.replaceAll("[\\n\\t]", "")));
        if (tag.isEmpty()) {
            tag = blockTag(word, clean(inside));
        }
        return tag.<Meaning>map(Meaning.Complete::new)
                .orElseGet(() -> new Meaning.Slip(
                        word.equals("foreach") ? ProblemKind.NOT_A_LOOP : ProblemKind.NOT_A_CONDITION,
                        List.of("#" + word + "(" + clean(inside) + ")")));
    }

    private static Optional<Tag> blockTag(String word, String inside) {
        return switch (word) {
            case "foreach" -> ConditionParser.loop(inside);
            case "elseif" -> ConditionParser.condition(inside).map(Tag.ElseIf::new);
            default -> ConditionParser.condition(inside).map(Tag.If::new);
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

    /** {@code #forech(…$…)} and {@code #ened} are slips; {@code #blessed} is somebody's word. */
    private void scanLookalike(Matcher start) {
        String word = clean(start.group()).substring(1);
        String lower = word.toLowerCase(Locale.ROOT);
        boolean takesBracket = start.group("unknown") != null;
        // Words right behind #end make one word with it; only a capital letter tells them apart.
        Optional<String> runOn =
                Stream.of("end", "else").filter(lower::startsWith).findFirst();
        Optional<String> nearest = runOn.or(() -> Suggestion.nearest(lower, DIRECTIVES));
        if (DIRECTIVES.contains(lower)) {
            addSlip(start, new Meaning.Slip(ProblemKind.BRACKETS_MISSING, List.of(lower, example(lower))));
        } else if (nearest.isPresent() && (takesBracket || runOn.isPresent() || isNear(lower, nearest.get()))) {
            addSlip(start, nearly(word, nearest.get()));
        } else if (takesBracket) {
            addSlip(start, new Meaning.Slip(ProblemKind.UNKNOWN_DIRECTIVE, List.of(word)));
        }
    }

    private void addSlip(Matcher start, Meaning.Slip slip) {
        add(start.start(), start.end(), slip);
    }

    private static Meaning.Slip nearly(String word, String directive) {
        return new Meaning.Slip(ProblemKind.UNKNOWN_DIRECTIVE_NEAR, List.of(word, directive));
    }

    private static String example(String directive) {
        return "#" + directive
                + (directive.equals("foreach") ? "($action in $actions)" : "($placement.respite.needed)");
    }

    /** Without a bracket only a word that adds, drops or swaps one letter is taken for a directive. */
    private static boolean isNear(String word, String directive) {
        return word.length() > 2 && directive.length() > 2 && Suggestion.distance(word, directive) == 1;
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
    private static String clean(String text) {
        return text.replaceAll(NO_WIDTH, "")
                .replaceAll("[\\n\\t\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]", " ")
                .replace('\u2011', '-');
    }
}
