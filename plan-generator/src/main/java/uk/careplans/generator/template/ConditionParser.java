package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.careplans.generator.template.Tag.Condition;
import uk.careplans.generator.template.Tag.TagPath;

/** Reads what stands inside a tag: paths, loops, and conditions of {@code not}, {@code and}, {@code or} and brackets. */
final class ConditionParser {

    private static final String NAME = "[A-Za-z][A-Za-z0-9_]*";
    /** Also the id of an item. */
    private static final String STEP = "[A-Za-z][A-Za-z0-9_-]*";

    private static final Pattern PATH = Pattern.compile(NAME + "(?:\\." + STEP + ")*");
    private static final Pattern LOOP = Pattern.compile("\\s*\\$\\{?\\s*(" + NAME
            + ")(?:\\s*\\}\\s*|\\s+)(?i:in)\\s*\\$\\{?\\s*(" + NAME + "(?:\\s*\\.\\s*" + NAME + ")*)\\s*\\}?\\s*");
    private static final Pattern WORD = Pattern.compile(
            "\\s*(?:(?<path>\\$\\{?\\s*(?<steps>" + NAME + "(?:\\s*\\.\\s*" + STEP
                    + ")*)\\s*\\}?)|(?<not>!|(?i:not)\\b)|(?<and>&&|(?i:and)\\b)|(?<or>\\|\\||(?i:or)\\b)|(?<open>\\()|(?<close>\\)))");
    /** Of a piece or picture: as a file is called, with or without its ending, in quotation marks or not. */
    private static final Pattern FILE_NAME = Pattern.compile(
            "\\s*[\"'\u201C\u201D\u2018\u2019]?\\s*([A-Za-z0-9][A-Za-z0-9_-]*)(?i:\\.docx|\\.png|\\.jpe?g|\\.gif)?\\s*[\"'\u201C\u201D\u2018\u2019]?\\s*");

    private static final int DEEPEST = 20;

    private final Matcher words;
    private final String source;
    private int at;
    private int depth;

    private ConditionParser(String source) {
        this.source = source;
        this.words = WORD.matcher(source);
    }

    /** The path, if the text is one. */
    static Optional<TagPath> path(String text) {
        return PATH.matcher(text).matches()
                ? Optional.of(new TagPath(List.of(text.split("\\.", -1))))
                : Optional.empty();
    }

    /** The name of a piece or picture, if the text is one. */
    static Optional<String> name(String text) {
        Matcher name = FILE_NAME.matcher(text);
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }

    /**
     * The loop, if the text is {@code $item in $list}.
     *
     * @param columns whether it takes columns of a table
     */
    static Optional<Tag> loop(String text, boolean columns) {
        Matcher loop = LOOP.matcher(text);
        return loop.matches()
                ? path(loop.group(2).replaceAll("\\s", "")).map(list -> new Tag.ForEach(loop.group(1), list, columns))
                : Optional.empty();
    }

    /** The condition, if the text is one. */
    static Optional<Condition> condition(String text) {
        ConditionParser parser = new ConditionParser(text);
        Optional<Condition> condition = parser.either();
        return parser.source.substring(parser.at).isBlank() ? condition : Optional.empty();
    }

    private Optional<Condition> either() {
        List<Condition> parts = new ArrayList<>();
        do {
            Optional<Condition> part = both();
            if (part.isEmpty()) {
                return part;
            }
            parts.add(part.get());
        } while (takes("or"));
        return parts.stream().reduce(Condition.Or::new);
    }

    private Optional<Condition> both() {
        List<Condition> parts = new ArrayList<>();
        do {
            Optional<Condition> part = one();
            if (part.isEmpty()) {
                return part;
            }
            parts.add(part.get());
        } while (takes("and"));
        return parts.stream().reduce(Condition.And::new);
    }

    private Optional<Condition> one() {
        if (takes("not")) {
            return deeper(this::one).map(Condition.Not::new);
        }
        if (takes("open")) {
            Optional<Condition> inside = deeper(this::either);
            return takes("close") ? inside : Optional.empty();
        }
        return takes("path")
                ? path(words.group("steps").replaceAll("\\s", "")).map(Condition.Holds::new)
                : Optional.empty();
    }

    private Optional<Condition> deeper(Supplier<Optional<Condition>> read) {
        if (depth == DEEPEST) {
            return Optional.empty();
        }
        depth++;
        Optional<Condition> condition = read.get();
        depth--;
        return condition;
    }

    private boolean takes(String kind) {
        boolean next = words.find(at) && words.start() == at && words.group(kind) != null;
        if (next) {
            at = words.end();
        }
        return next;
    }
}
