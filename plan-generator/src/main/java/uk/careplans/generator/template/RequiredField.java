package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.List;
import uk.careplans.model.PlanType;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.Fields;

/**
 * A field that a form has to print: every plan answers it, or the regulations ask every plan to set it out.
 *
 * @param path the names on the way from the plan, through lists as if each were its item: {@code needs.health}
 */
record RequiredField(String path, Field field) {

    /** Those of a kind of plan, in the model's order. */
    static List<RequiredField> of(PlanType planType) {
        List<RequiredField> found = new ArrayList<>();
        collect(planType.record(), "", true, found);
        return found;
    }

    /** What a plan requires of something that it may do without is not asked of every form. */
    private static void collect(
            Class<? extends Record> record, String above, boolean inEveryPlan, List<RequiredField> found) {
        for (Field field : Fields.of(record)) {
            String path = above + field.name();
            boolean answered = inEveryPlan && field.isRequired();
            List<RequiredField> inside = new ArrayList<>();
            FieldType type = field.type() instanceof FieldType.ListOf list ? list.element() : field.type();
            if (type instanceof FieldType.Group group) {
                collect(group.record(), path + ".", answered, inside);
            }
            if (field.regulation().isPresent() || (answered && inside.isEmpty())) {
                found.add(new RequiredField(path, field));
            }
            found.addAll(inside);
        }
    }

    /** Who asks for it, in the words of a message. */
    String byWhom() {
        return field.regulation()
                .map(regulation -> "regulation " + regulation + " asks every plan for it")
                .orElse("every plan answers it");
    }

    /** What to write to print it, in the words of a message. */
    String howToPrint() {
        if (Formatter.isPrinted(field.type())) {
            return "${" + path + "}";
        }
        return field.type() instanceof FieldType.ListOf list
                ? "#foreach($item in $" + path + ") … ${item." + PathReader.firstFieldOf(list.element()) + "} … #end"
                : "one of its fields, like ${" + path + "." + PathReader.firstFieldOf(field.type()) + "},";
    }
}
