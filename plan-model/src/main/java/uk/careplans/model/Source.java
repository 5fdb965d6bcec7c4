package uk.careplans.model;

import java.util.Objects;

/**
 * Where a rule comes from. A rule that nobody has seen in its source, only known in general, is never more than a warning.
 *
 * @param words the source as people name it, like "regulation 33 of the Care Planning, Placement and Case Review (England)
 *     Regulations 2010"
 * @param isSeen whether the rule was read in the source itself; if not, it is general knowledge
 */
public record Source(String words, boolean isSeen) {

    /** The procedure of Bradford, "Making a Care Plan for a Child in Care". */
    public static final Source BRADFORD = seen("Bradford, \"Making a Care Plan for a Child in Care\"");

    /** Hertfordshire's Care Planning Guidance of March 2023. */
    public static final Source HERTFORDSHIRE = seen("Hertfordshire, Care Planning Guidance, March 2023");

    /** Kent's handbook with its care plan exemplar of October 2012. */
    public static final Source KENT = seen("Kent, care planning handbook, October 2012");

    /** The London procedures for children in need. */
    public static final Source LONDON = seen("London procedures, 1.2.10 Care Planning - Children in Need");

    /** The circular whose five sections every English court care plan follows. */
    public static final Source LAC_99_29 =
            seen("LAC(99)29, Care plans and care proceedings under the Children Act 1989");

    /** The rules by which the Department for Education validates the return on looked-after children. */
    public static final Source SSDA903 = seen("Department for Education, validation rules of the SSDA903 return");

    /** The study of child in need plans by the Children's Commissioner for England. */
    public static final Source CHILDRENS_COMMISSIONER =
            seen("Children's Commissioner for England, study of 77 child in need plans, November 2024");

    /** Refuses blank words. */
    public Source {
        if (Objects.requireNonNull(words, "A source needs words").isBlank()) {
            throw new IllegalArgumentException("A source needs words");
        }
    }

    /** A source in which the rule was read. */
    public static Source seen(String words) {
        return new Source(words, true);
    }

    /** A rule that is known in general, and was not read in its source. */
    public static Source generalKnowledge(String words) {
        return new Source(words, false);
    }

    /**
     * A regulation of the Care Planning, Placement and Case Review (England) Regulations 2010 that was read there.
     *
     * @param number like {@code 33}, {@code 5(b)(i)}
     */
    public static Source regulation(String number) {
        return seen("Care Planning, Placement and Case Review (England) Regulations 2010, regulation " + number);
    }

    /**
     * A section of the Children Act 1989 that was read there.
     *
     * @param number like {@code 31(3B)}
     */
    public static Source childrenAct(String number) {
        return seen("Children Act 1989, section " + number);
    }

    /** The words, and whether it was seen: {@code "… (general knowledge)"} if not. */
    @Override
    public String toString() {
        return isSeen ? words : words + " (general knowledge)";
    }
}
