package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.careplans.generator.template.Tag.TagPath;

/**
 * Finds tags as other programs want them, like {@code {{child.name}}} or <code>{% for a in actions %}</code>: they would be
 * printed as they stand.
 */
final class OtherSyntax {

    private record Candidate(String source, TagPath path, boolean strong, Spots.Spot spot) {}

    private static final String NAME = "[A-Za-z][A-Za-z0-9_]*+";
    private static final String PATH = NAME + "(?:\\." + NAME + ")*+";
    /** Nobody writes these around a name but to make a tag of it; some are the dollar's neighbours on a keyboard. */
    private static final Map<String, String> STRONG = Map.ofEntries(
            Map.entry("{{", "}}"),
            Map.entry("«", "»"),
            Map.entry("<<", ">>"),
            Map.entry("[[", "]]"),
            Map.entry("<%=", "%>"),
            Map.entry("$(", ")"),
            Map.entry("$[", "]"),
            Map.entry("#{", "}"),
            Map.entry("£{", "}"),
            Map.entry("€{", "}"),
            Map.entry("%{", "}"));
    /** These stand around many words; only the whole path of a field between them makes a tag. */
    private static final Map<String, String> WEAK = Map.of("{", "}", "[", "]", "<", ">", "%", "%");

    private static final Pattern FIELD = Pattern.compile(
            "(?<![$#£€%{\\[<\\w])(?:(?<strong>" + around(STRONG) + ")|(?<weak>" + around(WEAK) + "))(?![\\w}\\]>])");
    private static final Pattern INSIDE = Pattern.compile(PATH);
    private static final Pattern BLOCK = Pattern.compile(
            "\\{\\{\\s*+(?:(?<start>#each|#if|#unless)\\s++(?<path>[\\w.]++)"
                    + "|(?<inner>/each|/if|/unless|else))\\s*+\\}\\}"
                    + "|\\{%-?\\s*+(?:(?<open>for|if|elif)\\s++(?<inside>[A-Za-z][^%{}]{0,200}+)|(?<lone>else|endfor|endif)[\\s-]*+)%\\}");
    private static final Pattern LOOP = Pattern.compile("\\s*+(" + NAME + ")\\s++in\\s++(" + PATH + ")[\\s-]*+");

    private final Problems problems;
    private final List<Candidate> candidates = new ArrayList<>();

    OtherSyntax(Problems problems) {
        this.problems = problems;
    }

    private static String around(Map<String, String> signs) {
        return signs.entrySet().stream()
                .map(each -> Pattern.quote(each.getKey()) + "\\s*+" + PATH + "\\s*+" + Pattern.quote(each.getValue()))
                .collect(Collectors.joining("|"));
    }

    /**
     * Reports the blocks in the text of a paragraph.
     *
     * @param from the paragraph
     * @return the text, with blanks in the place of what was reported
     */
    String withoutBlocks(String text, Spots.Spot from) {
        StringBuilder rest = new StringBuilder(text);
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            problems.add(
                    from.at(block.start(), block.group()),
                    ProblemKind.OTHER_SYNTAX,
                    List.of(block.group(), ours(block)));
            rest.replace(block.start(), block.end(), " ".repeat(block.end() - block.start()));
        }
        return rest.toString();
    }

    /**
     * Remembers what looks like fields in the text of a paragraph.
     *
     * @param tags what was found in it already
     * @param from the paragraph
     */
    void scan(String text, List<TagScanner.Found> tags, Spots.Spot from) {
        Matcher field = FIELD.matcher(text);
        while (field.find()) {
            Matcher path = INSIDE.matcher(field.group());
            boolean strong = field.group("strong") != null;
            boolean known = tags.stream().anyMatch(tag -> tag.from() < field.end() && field.start() < tag.to());
            if (!known && path.find() && (strong || path.group().indexOf('.') > 0)) {
                TagPath steps = ConditionParser.path(path.group()).orElseThrow();
                candidates.add(new Candidate(field.group(), steps, strong, from.at(field.start(), field.group())));
            }
        }
    }

    private static String ours(Matcher block) {
        if (block.group("start") != null) {
            return opening(block.group("start").substring(1), block.group("path"));
        } else if (block.group("open") != null) {
            return opening(
                    block.group("open"),
                    block.group("inside").replaceFirst("-$", "").strip());
        }
        boolean isElse = "else".equals(block.group("inner")) || "else".equals(block.group("lone"));
        return isElse ? "#else" : "#end";
    }

    /** What is more than a path stays for its author to write anew. */
    private static String opening(String directive, String inside) {
        String path = INSIDE.matcher(inside).matches() ? "$" + inside : "…";
        Matcher loop = LOOP.matcher(inside);
        return switch (directive) {
            case "each" -> "#foreach($item in " + path + ")";
            case "for" ->
                loop.matches() ? "#foreach($" + loop.group(1) + " in $" + loop.group(2) + ")" : "#foreach($item in …)";
            case "unless" -> "#if(not " + path + ")";
            default -> (directive.equals("elif") ? "#elseif(" : "#if(") + path + ")";
        };
    }

    /**
     * Reports those around the paths of fields.
     *
     * @param loops every loop of the template
     */
    void report(Resolver resolver, List<Loop> loops) {
        for (Candidate each : candidates) {
            meant(resolver.printed(each.path(), loops), each)
                    .ifPresent(tag -> problems.add(each.spot(), ProblemKind.OTHER_SYNTAX, List.of(each.source(), tag)));
        }
    }

    private static Optional<String> meant(Outcome outcome, Candidate candidate) {
        if (outcome instanceof Outcome.Found found) {
            return Optional.of(withNamesOf(found.use(), candidate.path()).asTag());
        }
        if (outcome instanceof Outcome.Counter) {
            return Optional.of(candidate.path().asTag());
        }
        if (!candidate.strong() || !(outcome instanceof Outcome.Mistake mistake)) {
            return Optional.empty();
        }
        if (mistake.kind() == ProblemKind.UNKNOWN_FIELD_NEAR) {
            return Optional.of(mistake.details().get(2));
        }
        return mistake.kind() == ProblemKind.LIST_PRINTED
                ? Optional.of("#foreach($item in $" + candidate.path() + ") … #end")
                : Optional.empty();
    }

    /** The path with the fields' own capitals. */
    private static TagPath withNamesOf(FieldUse use, TagPath written) {
        TagPath path = written;
        int first = use.loop() == FieldUse.PLAN ? 0 : 1;
        for (int i = 0; i < use.steps().size(); i++) {
            path = path.with(first + i, use.steps().get(i));
        }
        return path;
    }
}
