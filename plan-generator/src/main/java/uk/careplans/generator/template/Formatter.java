package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.careplans.model.ContactDetail;
import uk.careplans.model.Person;
import uk.careplans.model.field.FieldType;

/** What may stand behind the last dot of a field: one closed list for all types. */
public enum Formatter {
    /** Nothing is written: the value as its type wants it. */
    PLAIN(""),
    /** {@code 1 August 2010}. */
    LONG("long"),
    /** {@code 01.08.2010}, {@code 14:30}. */
    FIGURES("figures"),
    /** {@code Sunday 1 August 2010}. */
    WEEKDAY("weekday"),
    /** {@code 2010}. */
    YEAR("year"),
    /** Whole years from the date to the plan's date. */
    AGE("age"),
    /** {@code C1}. */
    CODE("code"),
    /** {@code C1 – Interim Care Order}. */
    CODE_AND_WORDS("codeAndWords"),
    /** Every possible answer with a real check box. */
    BOXES("boxes"),
    /** One check box; in a condition, whether the answer is that code. The code follows. */
    IS("is"),
    /** {@code Priya Shah, social worker}. */
    NAME_AND_ROLE("nameAndRole"),
    /** {@code Leila Haddad, mother}. */
    NAME_AND_RELATIONSHIP("nameAndRelationship"),
    /** {@code Priya}, {@code Mummy}: as the child knows them. */
    TO_THE_CHILD("toTheChild"),
    /** Line by line. */
    LINES("lines"),
    /** {@code FAMILY COURT SITTING AT NORTHPORT}. */
    CAPITALS("capitals"),
    /** {@code MH}. */
    INITIALS("initials"),
    /** {@code First}. */
    ORDINAL("ordinal"),
    /** How many there are. */
    COUNT("count"),
    /** In a condition: whether the plan gives an answer. */
    ANSWERED("answered"),
    /** In a condition: whether the plan says that the question does not apply. */
    DOES_NOT_APPLY("doesNotApply");

    private final String word;

    Formatter(String word) {
        this.word = word;
    }

    /** How it is written. */
    public String word() {
        return word;
    }

    /** The formatters that may follow a field of that type, in the order of the list. */
    public static List<Formatter> of(FieldType type) {
        List<Formatter> formatters = new ArrayList<>();
        if (type instanceof FieldType.Text) {
            formatters.addAll(List.of(CAPITALS, INITIALS));
        } else if (type instanceof FieldType.WholeNumber) {
            formatters.add(ORDINAL);
        } else if (type instanceof FieldType.Date) {
            formatters.addAll(List.of(LONG, FIGURES, WEEKDAY, YEAR, AGE));
        } else if (type instanceof FieldType.Time) {
            formatters.add(FIGURES);
        } else if (type instanceof FieldType.YesNo) {
            formatters.addAll(List.of(BOXES, IS));
        } else if (type instanceof FieldType.Choice) {
            formatters.addAll(List.of(CODE, CODE_AND_WORDS, BOXES, IS));
        } else if (type instanceof FieldType.ListOf list) {
            if (isPerson(list.element())) {
                formatters.add(TO_THE_CHILD);
            }
            formatters.add(COUNT);
        } else if (isPerson(type)) {
            formatters.addAll(List.of(NAME_AND_ROLE, NAME_AND_RELATIONSHIP, TO_THE_CHILD));
        } else if (isContactDetail(type)) {
            formatters.add(LINES);
        }
        formatters.addAll(List.of(ANSWERED, DOES_NOT_APPLY));
        return formatters;
    }

    /** Whether it only makes sense in a condition, and prints nothing. */
    boolean isCondition() {
        return this == ANSWERED || this == DOES_NOT_APPLY;
    }

    /** Whether the type is a person or names one. */
    public static boolean isPerson(FieldType type) {
        return groupOf(type) == Person.class;
    }

    /** Whether the type is an address, a telephone number or an e-mail address. */
    public static boolean isContactDetail(FieldType type) {
        Class<?> group = groupOf(type);
        return group != null && ContactDetail.class.isAssignableFrom(group);
    }

    /** Whether a tag may print a value of that type, given no formatter. */
    static boolean isPrinted(FieldType type) {
        if (type instanceof FieldType.ListOf list) {
            return !(list.element() instanceof FieldType.ListOf) && isPrinted(list.element());
        }
        return groupOf(type) == null || isPerson(type) || isContactDetail(type);
    }

    /** The record behind a group or a reference; null for any other type. */
    static @Nullable Class<? extends Record> groupOf(FieldType type) {
        if (type instanceof FieldType.Reference reference) {
            return reference.target().record();
        }
        return type instanceof FieldType.Group group ? group.record() : null;
    }
}
