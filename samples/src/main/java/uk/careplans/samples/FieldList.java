package uk.careplans.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import uk.careplans.generator.template.Formatter;
import uk.careplans.model.PlanType;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.Fields;

/** Every field that a form may print, set out for those who write forms in Word: a section for each part of the plan. */
final class FieldList {

    private final PlanType planType;
    private final List<String> lines = new ArrayList<>();
    private final Map<String, FieldType> types = new LinkedHashMap<>();
    private final Map<String, FieldType.Choice> choices = new LinkedHashMap<>();
    private final Set<FieldType.Group> contactDetails = new LinkedHashSet<>();

    private FieldList(PlanType planType) {
        this.planType = planType;
    }

    /** The list, line by line. */
    static List<String> of(PlanType planType) {
        return new FieldList(planType).write();
    }

    private List<String> write() {
        List<Field> parts = Fields.of(planType.record());
        lines.add("Every field of a " + planType.words()
                + " that a form may print. Type it in Word where the answer belongs.");
        lines.add(
                "What stands between #foreach and #end is repeated for each item of the list. The types are explained at the end.");
        parts.forEach(this::part);
        named();
        contactDetails.forEach(this::contactDetail);
        formatters();
        choices.values().forEach(this::choice);
        return lines;
    }

    private void heading(String words, String sentence) {
        lines.addAll(List.of("", words.toUpperCase(Locale.ROOT)));
        if (!sentence.isEmpty()) {
            lines.add(sentence);
        }
        lines.add("");
    }

    private void rows(Columns columns) {
        columns.lines().forEach(line -> lines.add("  " + line));
    }

    private void part(Field field) {
        heading(field.label(), field.type() instanceof FieldType.Group ? field.meaning() : "");
        Columns columns = new Columns();
        if (field.type() instanceof FieldType.Group group) {
            fields(columns, new Spot("", field.name(), List.of()), group);
        } else {
            field(columns, new Spot("", "", List.of()), field);
        }
        rows(columns);
    }

    /**
     * Where in the list: how far in, below which path, inside the loops of which variables.
     */
    private record Spot(String indent, String path, List<String> variables) {

        Spot into(String newPath) {
            return new Spot(indent + "  ", newPath, variables);
        }

        Spot intoLoop(String variable) {
            List<String> all = new ArrayList<>(variables);
            all.add(variable);
            return new Spot(indent + "  ", variable, all);
        }

        String pathTo(Field field) {
            return path.isEmpty() ? field.name() : path + "." + field.name();
        }
    }

    private void fields(Columns columns, Spot spot, FieldType.Group group) {
        Fields.of(group.record()).forEach(field -> field(columns, spot, field));
    }

    private void field(Columns columns, Spot spot, Field field) {
        String path = spot.pathTo(field);
        FieldType type = field.type();
        note(type);
        if (type instanceof FieldType.ListOf list && !isText(list.element())) {
            String variable = variable(list.element(), spot.variables());
            String loop = "#foreach($" + variable + " in $" + path + ")";
            if (list.element() instanceof FieldType.Group group) {
                columns.row(spot.indent() + loop, words(type), field.meaning());
                fields(columns, spot.intoLoop(variable), group);
                columns.row(spot.indent() + "#end");
            } else {
                columns.row(spot.indent() + loop + " #end", words(type), field.meaning());
            }
        } else if (type instanceof FieldType.Group group && !Formatter.isContactDetail(type)) {
            columns.row(spot.indent() + field.label() + ": " + field.meaning());
            fields(columns, spot.into(path), group);
        } else {
            columns.row(spot.indent() + "${" + path + "}", words(type), field.meaning());
        }
    }

    /** Whether a list of these is printed as one text; people are, too. */
    private static boolean isText(FieldType element) {
        return !(element instanceof FieldType.Group)
                && !(element instanceof FieldType.Reference && !Formatter.isPerson(element));
    }

    /** The last word of an item's name: a permanence option is {@code option}. */
    private String variable(FieldType element, List<String> taken) {
        String words = element.words();
        String last = words.substring(words.lastIndexOf(' ') + 1);
        boolean isTaken =
                taken.contains(last) || Fields.named(planType.record(), last).isPresent();
        return isTaken ? words.replace(" ", "") + "Item" : last;
    }

    /** Keeps what has to be explained at the end. */
    private void note(FieldType type) {
        if (type instanceof FieldType.ListOf list) {
            types.putIfAbsent("list", type);
            note(list.element());
            return;
        }
        if (type instanceof FieldType.Choice choice) {
            choices.putIfAbsent(choice.name(), choice);
        } else if (type instanceof FieldType.Group group && Formatter.isContactDetail(type)) {
            contactDetails.add(group);
        } else if (type instanceof FieldType.Reference) {
            types.putIfAbsent(words(type), type);
        }
        if (!(type instanceof FieldType.Group) || Formatter.isContactDetail(type)) {
            types.putIfAbsent(type.words(), type);
        }
    }

    private static String words(FieldType type) {
        if (type instanceof FieldType.Choice choice) {
            return "choice: " + inWords(choice);
        } else if (type instanceof FieldType.ListOf list) {
            FieldType element = list.element();
            return "list of " + (Formatter.isPerson(element) ? "people" : plural(words(element)));
        }
        return type.words();
    }

    private static String plural(String noun) {
        if (noun.endsWith("y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.endsWith("s") || noun.endsWith("sh") ? noun + "es" : noun + "s";
    }

    /** {@code LegalStatus} becomes {@code legal status}. */
    private static String inWords(FieldType.Choice choice) {
        return choice.name().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private void named() {
        heading("person, action", "A field of these types names somebody or something that is listed in the plan.");
        lines.add(
                "  A person prints the name; a dot and a field of $person, listed under PEOPLE, prints that: ${plan.author.telephone}");
        lines.add(
                "  A list of people prints the names; to print more of each: #foreach($person in $placement.carers) … #end");
        lines.add("  An action prints only field by field, as listed under ACTIONS: ${action.what}");
        lines.add(
                "  One of the own questions prints by the id that the form chooses for it: ${ownQuestions.favourite-food.answer}");
    }

    private void contactDetail(FieldType.Group group) {
        heading(group.words(), "Prints on one line. Its parts, behind a dot:");
        Columns columns = new Columns();
        Fields.of(group.record())
                .forEach(field -> columns.row("." + field.name(), words(field.type()), field.meaning()));
        rows(columns);
    }

    private void formatters() {
        heading(
                "formatters",
                "What may be written behind a field, after a dot, as in ${child.dateOfBirth.long}. Behind any field, in a condition only: .answered and .doesNotApply");
        Columns columns = new Columns();
        types.forEach((words, type) -> Formatter.of(type).stream()
                .filter(formatter -> formatter != Formatter.ANSWERED && formatter != Formatter.DOES_NOT_APPLY)
                .forEach(formatter ->
                        columns.row(words, "." + word(formatter, type), FormatterExample.of(formatter, type))));
        rows(columns);
    }

    private static String word(Formatter formatter, FieldType type) {
        if (formatter != Formatter.IS) {
            return formatter.word();
        }
        return type instanceof FieldType.YesNo ? "is.yes, .is.no" : "is.CODE";
    }

    private void choice(FieldType.Choice choice) {
        heading("choice: " + inWords(choice), "Its codes and what they print:");
        Columns columns = new Columns();
        choice.codes().forEach(coded -> columns.row(coded.code(), coded.words()));
        rows(columns);
    }
}
