package uk.careplans.samples;

import uk.careplans.generator.template.Formatter;
import uk.careplans.model.field.FieldType;

/** What each formatter prints, by an example. */
final class FormatterExample {

    private FormatterExample() {}

    static String of(Formatter formatter, FieldType type) {
        return switch (formatter) {
            case PLAIN -> "";
            case LONG -> "1 August 2010";
            case FIGURES -> type instanceof FieldType.Time ? "14:30" : "01.08.2010";
            case WEEKDAY -> "Sunday 1 August 2010";
            case YEAR -> "2010";
            case AGE -> "16 (whole years on the plan's date)";
            case CODE -> "C1";
            case CODE_AND_WORDS -> "C1 – Interim Care Order";
            case BOXES -> type instanceof FieldType.YesNo ? "☒ Yes ☐ No" : "every possible answer with a check box";
            case IS -> "☒ (one check box); in a condition: whether that is the answer";
            case NAME_AND_ROLE -> "Priya Shah, social worker";
            case NAME_AND_RELATIONSHIP -> "Leila Haddad, mother";
            case TO_THE_CHILD ->
                type instanceof FieldType.ListOf
                        ? "Jo, Sam and Nan: as the child knows them"
                        : "Priya, or the child's own word for them, like Mummy";
            case LINES -> "a line each";
            case CAPITALS -> "MAYA HILL";
            case INITIALS -> "MH";
            case ORDINAL -> "First";
            case COUNT -> "3 (how many there are)";
            case ANSWERED -> "whether the plan gives any answer";
            case DOES_NOT_APPLY -> "whether the plan says that it does not apply";
        };
    }
}
