package uk.careplans.generator.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.template.TagScanner.Meaning.Slip;
import uk.careplans.model.field.Suggestion;

/** Says what is wrong with a text that looks like a tag, and which tag it was probably meant to be. */
final class Slips {

    private static final List<String> DIRECTIVES =
            List.of("foreach", "if", "elseif", "else", "end", "columns", "columnsif", "include", "picture", "words");
    /** Those that stand for something and have no end. */
    private static final Map<String, String> INSERTS = Map.of(
            "include", "#include(signatures)", "picture", "#picture(council-logo)", "words", "#words(section-1)");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{?\\s*([A-Za-z][A-Za-z0-9_]*)");

    /** What other languages call it. */
    private static final Map<String, String> ELSEWHERE =
            Map.of("for", "foreach", "each", "foreach", "repeat", "foreach", "loop", "foreach", "elif", "elseif");

    private static final String BLANK = "[ \\u00A0-]";
    /**
     * Directives in two words: before a bracket or a field, and where {@code #end if} is the last of its line; elsewhere the
     * second word is the author's.
     */
    static final String APART = "#(?i:else)" + BLANK + "+(?i:if)(?:" + BLANK + "*\\(|(?=" + BLANK + "*\\$))"
            + "|#(?i:for)" + BLANK + "+(?i:each)(?:" + BLANK + "*\\(|(?=" + BLANK + "*\\$))"
            + "|#[ \\u00A0]+(?i:foreach|elseif|if)[ \\u00A0]*\\((?=[^()]{0,200}\\$)"
            + "|#(?i:end)" + BLANK + "+(?i:if|for" + BLANK + "*each|for)(?=[\\s\\u00A0]*(?:\\z|[#\\n]))";

    private Slips() {}

    static Slip tooLong(int most) {
        return new Slip(ProblemKind.TEXT_TOO_LONG, List.of(String.format(Locale.UK, "%,d", most)), null);
    }

    static Slip fieldNotClosed(String excerpt) {
        return new Slip(ProblemKind.FIELD_NOT_CLOSED, List.of(excerpt), null);
    }

    static Slip quietField(String path) {
        return new Slip(ProblemKind.QUIET_FIELD, List.of(path), null);
    }

    static Slip notAPath(String path) {
        return new Slip(ProblemKind.NOT_A_PATH, List.of(path), null);
    }

    static Slip bracketNotClosed(String directive, String inside) {
        return new Slip(
                ProblemKind.BRACKET_NOT_CLOSED, List.of(directive, example(directive)), meant(directive, inside));
    }

    /** A directive that {@link #APART} found. */
    static Slip apart(String written, String inside) {
        String words = written.substring(1).replace("(", "").strip();
        String letters = words.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
        String directive = letters.startsWith("end") ? "end" : letters;
        return nearly(written.startsWith("# ") ? " " + words : words, directive, inside);
    }

    static Slip notUnderstood(String directive, String inside) {
        boolean compares = inside.chars().anyMatch(c -> c == '=' || c == '<' || c == '>');
        ProblemKind condition = compares ? ProblemKind.COMPARISON : ProblemKind.NOT_A_CONDITION;
        return new Slip(
                isLoop(directive) ? ProblemKind.NOT_A_LOOP : condition,
                List.of("#" + directive + "(" + inside + ")", directive),
                meant(directive, inside));
    }

    static Slip notAName(String directive, String inside) {
        return new Slip(
                ProblemKind.NOT_A_NAME, List.of("#" + directive + "(" + inside + ")", example(directive)), null);
    }

    static Slip nearly(String word, String directive, String inside) {
        return new Slip(ProblemKind.UNKNOWN_DIRECTIVE_NEAR, List.of(word, directive), meant(directive, inside));
    }

    /** {@code #forech(…)} and {@code #ned} are slips; {@code #blessed} is somebody's word. */
    static Optional<Slip> lookalike(String word, boolean takesBracket, String inside) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (DIRECTIVES.contains(lower)) {
            return Optional.of(
                    new Slip(ProblemKind.BRACKETS_MISSING, List.of(lower, example(lower)), meant(lower, inside)));
        }
        if (takesBracket && lower.equals("unless")) {
            return Optional.of(new Slip(ProblemKind.NEGATED_DIRECTIVE, List.of(word), meant("if", inside)));
        }
        if (takesBracket && ELSEWHERE.containsKey(lower)) {
            return Optional.of(nearly(word, ELSEWHERE.getOrDefault(lower, lower), inside));
        }
        // Words right after #end make one word with it; only a capital letter tells them apart.
        Optional<String> runOn =
                Stream.of("end", "else").filter(lower::startsWith).findFirst();
        Optional<String> nearest = runOn.or(() -> Suggestion.nearest(lower, DIRECTIVES))
                .filter(near -> takesBracket || runOn.isPresent() || isNear(lower, near));
        if (nearest.isPresent()) {
            return Optional.of(nearly(word, nearest.get(), inside));
        }
        return takesBracket
                ? Optional.of(new Slip(ProblemKind.UNKNOWN_DIRECTIVE, List.of(word), null))
                : Optional.empty();
    }

    /** Without a bracket only a word that adds, drops or swaps one letter is taken for a directive. */
    private static boolean isNear(String word, String directive) {
        return word.length() > 2 && directive.length() > 2 && Suggestion.distance(word, directive) == 1;
    }

    private static @Nullable Tag meant(String directive, String inside) {
        if (INSERTS.containsKey(directive)) {
            return null;
        }
        Matcher variable = VARIABLE.matcher(inside);
        return new Tag.Broken(directive, variable.find() ? variable.group(1) : "");
    }

    private static boolean isLoop(String directive) {
        return directive.equals("foreach") || directive.equals("columns");
    }

    private static String example(String directive) {
        String insert = INSERTS.get(directive);
        if (insert != null) {
            return insert;
        }
        return "#" + directive + (isLoop(directive) ? "($action in $actions)" : "($placement.respite.needed)");
    }
}
