package uk.careplans.generator;

import static uk.careplans.generator.Plans.action;
import static uk.careplans.generator.Plans.person;
import static uk.careplans.generator.Plans.plan;
import static uk.careplans.generator.Plans.withRespite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.careplans.model.Action;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.model.ChildBuilder;
import uk.careplans.model.Narrative;
import uk.careplans.model.Person;

/**
 * Makes templates by chance, blocks in blocks over words, paragraphs, tables, rows and cells, and says by itself, the
 * slow and simple way, which words each must print.
 */
final class RandomTemplates {

    /** A piece of a template, as Word has it, and what it prints. */
    record Piece(String xml, Function<Env, String> prints) {

        static Piece join(List<Piece> pieces) {
            return new Piece(
                    pieces.stream().map(Piece::xml).collect(Collectors.joining()),
                    env -> pieces.stream().map(piece -> piece.prints.apply(env)).collect(Collectors.joining()));
        }

        Piece in(String before, String after) {
            return new Piece(before + xml + after, prints);
        }
    }

    /** The plan and the items of the loops that are open. */
    record Env(CarePlan plan, Map<String, Object> items, int index, int size) {

        Env with(String variable, Object item, int index, int size) {
            Map<String, Object> more = new HashMap<>(items);
            more.put(variable, item);
            return new Env(plan, more, index, size);
        }
    }

    private record Loop(String variable, String type) {}

    private record Condition(String tag, Function<Env, Boolean> holds) {}

    private static final List<String> LOOKS = List.of(
            "",
            "<w:b/>",
            "<w:i/><w:color w:val=\"1F3864\"/>",
            "<w:rStyle w:val=\"Emphasis\"/><w:u w:val=\"single\"/>",
            "<w:sz w:val=\"32\"/>");

    private final Random random;
    private final List<Loop> open = new ArrayList<>();
    private int words;
    private int variables;

    RandomTemplates(Random random) {
        this.random = random;
    }

    // ---- plans

    CarePlan aPlan() {
        List<Person> people = List.of(person("p1", "Ines"), person("p2", "Tom"), person("p3", "Zara"));
        Action[] actions = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> action(
                        "a" + i,
                        random.nextBoolean() ? "Step" + i : "Step" + i + "\n\n- part\n\nmore",
                        people.subList(0, random.nextInt(4)).stream()
                                .map(person -> person.id().value())
                                .toArray(String[]::new)))
                .toArray(Action[]::new);
        var child = ChildBuilder.builder(Plans.child("Maya"));
        if (random.nextBoolean()) {
            child.knownAs(Answer.of("May"));
        }
        Answer<Boolean> respite = List.<Answer<Boolean>>of(Answer.of(true), Answer.of(false), Answer.notRecorded())
                .get(random.nextInt(3));
        return plan().child(Answer.of(child.build()))
                .people(Answer.of(people))
                .actions(Answer.of(List.of(actions)))
                .placement(withRespite(respite).placement())
                .build();
    }

    // ---- what a page holds

    Piece blocks(int depth) {
        List<Piece> blocks = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            blocks.add(block(depth));
        }
        return Piece.join(blocks);
    }

    private Piece block(int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(6)) {
            case 1 -> repeated(this::paragraphOf, () -> blocks(depth - 1));
            case 2 -> chosen(this::paragraphOf, () -> blocks(depth - 1));
            case 3 -> table(depth);
            case 4 -> words(depth).in("<w:p><w:pPr><w:pStyle w:val=\"ListBullet\"/></w:pPr>", "</w:p>");
            default ->
                words % 3 == 0
                        ? words(depth).in("<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>", "</w:p>")
                        : words(depth).in("<w:p>", "</w:p>");
        };
    }

    private String paragraphOf(String directive) {
        return "<w:p>" + run(directive) + "</w:p>";
    }

    private Piece table(int depth) {
        List<Piece> rows = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            rows.add(
                    switch (random.nextInt(4)) {
                        case 0 -> repeated(this::rowOf, () -> row(depth - 1));
                        case 1 -> chosen(this::rowOf, () -> row(depth - 1));
                        case 2 -> repeatedRow(depth - 1);
                        default -> row(depth - 1);
                    });
        }
        return Piece.join(rows)
                .in(
                        "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr>"
                                + "<w:tblGrid><w:gridCol w:w=\"900\"/><w:gridCol w:w=\"900\"/></w:tblGrid>",
                        "</w:tbl>");
    }

    private String rowOf(String directive) {
        return "<w:tr><w:tc><w:p>" + run(directive) + "</w:p></w:tc><w:tc><w:p/></w:tc></w:tr>";
    }

    private Piece row(int depth) {
        return Piece.join(List.of(cell(depth), cell(depth))).in("<w:tr>", "</w:tr>");
    }

    /** The directives stand in the first and the last cell, among words. */
    private Piece repeatedRow(int depth) {
        return repeated(
                directive -> directive.equals("#end")
                        ? run(directive) + "</w:p></w:tc></w:tr>"
                        : "<w:tr><w:tc><w:p>" + run(directive),
                () -> Piece.join(List.of(words(depth), words(depth).in("</w:p></w:tc><w:tc><w:p>", ""))));
    }

    private Piece cell(int depth) {
        // A cell ends in a paragraph.
        return Piece.join(List.of(depth > 0 ? blocks(depth - 1) : words(0).in("<w:p>", "</w:p>")))
                .in("<w:tc>", "<w:p/></w:tc>");
    }

    // ---- what a paragraph holds

    private Piece words(int depth) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            pieces.add(
                    switch (depth <= 0 ? random.nextInt(2) : random.nextInt(4)) {
                        case 1 -> field();
                        case 2 -> repeated(RandomTemplates::run, () -> words(depth - 1));
                        case 3 -> chosen(RandomTemplates::run, () -> words(depth - 1));
                        default -> word();
                    });
        }
        return Piece.join(pieces);
    }

    private Piece word() {
        String word = "Word" + words++ + ".";
        return new Piece(run(word), env -> word);
    }

    private Piece field() {
        if (!open.isEmpty() && random.nextInt(3) > 0) {
            Loop loop = open.get(random.nextInt(open.size()));
            if (loop.type().equals("person")) {
                return new Piece(
                        run("${" + loop.variable() + ".name}"),
                        env -> nameOf(env.items().get(loop.variable())));
            }
            return new Piece(
                    run("${" + loop.variable() + ".what}"),
                    env -> whatOf(env.items().get(loop.variable())));
        }
        return random.nextBoolean()
                ? new Piece(run("${child.name}"), env -> "Maya")
                : new Piece(run("${child.knownAs}"), env -> knownAs(env).orElse("Not recorded"));
    }

    // ---- blocks

    private Piece repeated(Function<String, String> directive, Supplier<Piece> inside) {
        String variable = "v" + variables++;
        List<Loop> actions =
                open.stream().filter(loop -> loop.type().equals("action")).toList();
        boolean ofAction = !actions.isEmpty() && random.nextBoolean();
        boolean people = ofAction || random.nextBoolean();
        String of = ofAction ? actions.get(0).variable() : "";
        String list = ofAction ? "$" + of + ".who" : people ? "$people" : "$actions";
        open.add(new Loop(variable, people ? "person" : "action"));
        Piece body = inside.get();
        open.remove(open.size() - 1);
        return new Piece(
                directive.apply("#foreach($" + variable + " in " + list + ")") + body.xml() + directive.apply("#end"),
                env -> {
                    List<?> items = ofAction ? whoOf(env, of) : people ? peopleOf(env) : actionsOf(env);
                    return IntStream.range(0, items.size())
                            .mapToObj(i -> body.prints().apply(env.with(variable, items.get(i), i, items.size())))
                            .collect(Collectors.joining());
                });
    }

    private Piece chosen(Function<String, String> directive, Supplier<Piece> inside) {
        Condition condition = condition(4);
        Piece then = inside.get();
        if (random.nextBoolean()) {
            return new Piece(
                    directive.apply("#if(" + condition.tag() + ")") + then.xml() + directive.apply("#end"),
                    env -> condition.holds().apply(env) ? then.prints().apply(env) : "");
        }
        Condition second = condition(4);
        Piece other = inside.get();
        Piece rest = inside.get();
        return new Piece(
                directive.apply("#if(" + condition.tag() + ")")
                        + then.xml()
                        + directive.apply("#elseif(" + second.tag() + ")")
                        + other.xml()
                        + directive.apply("#{else}")
                        + rest.xml()
                        + directive.apply("#end"),
                env -> (condition.holds().apply(env) ? then : second.holds().apply(env) ? other : rest)
                        .prints()
                        .apply(env));
    }

    private Condition condition(int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(open.isEmpty() ? 5 : 7)) {
            case 0 -> new Condition("$child.knownAs", env -> knownAs(env).isPresent());
            case 1 -> new Condition("$actions", env -> !actionsOf(env).isEmpty());
            case 2 -> new Condition("$placement.respite.needed", RandomTemplates::respite);
            case 3 -> {
                Condition one = condition(depth - 1);
                yield new Condition(
                        "not (" + one.tag() + ")", env -> !one.holds().apply(env));
            }
            case 4 -> {
                Condition one = condition(depth - 1);
                Condition other = condition(depth - 1);
                yield new Condition(
                        "(" + one.tag() + " or " + other.tag() + ")",
                        env -> one.holds().apply(env) || other.holds().apply(env));
            }
            case 5 -> new Condition("$foreach.first", env -> env.index() == 0);
            default -> new Condition("$foreach.last", env -> env.index() == env.size() - 1);
        };
    }

    // ---- the plan, read the simple way

    private static Optional<String> knownAs(Env env) {
        return env.plan().child().value().orElseThrow().knownAs().value();
    }

    private static boolean respite(Env env) {
        return env.plan()
                .placement()
                .then(placement -> placement.respite())
                .then(respite -> respite.needed())
                .value()
                .orElse(false);
    }

    private static List<Action> actionsOf(Env env) {
        return env.plan().actions().value().orElse(List.of());
    }

    private static List<Person> peopleOf(Env env) {
        return env.plan().people().value().orElse(List.of());
    }

    private static List<Person> whoOf(Env env, String variable) {
        Action action = (Action) env.items().get(variable);
        return action.who().value().orElse(List.of()).stream()
                .map(ref -> peopleOf(env).stream()
                        .filter(person -> person.id().equals(ref.id()))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private static String nameOf(Object person) {
        return ((Person) person).name().value().orElseThrow();
    }

    private static String whatOf(Object action) {
        return ((Action) action).what().value().map(Narrative::text).orElseThrow();
    }

    /** The same words always look the same, and others mostly differ from their neighbours. */
    private static String run(String text) {
        String looks = LOOKS.get(Math.floorMod(text.hashCode(), LOOKS.size()));
        String properties = looks.isEmpty() ? "" : "<w:rPr>" + looks + "</w:rPr>";
        return "<w:r>" + properties + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }
}
