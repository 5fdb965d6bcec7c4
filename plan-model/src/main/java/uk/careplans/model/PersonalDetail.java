package uk.careplans.model;

/** Which part of what a plan says of a person a field is. The labels of each part depend on the person's {@link Standing}. */
public enum PersonalDetail {
    /** Who the person is: the name, what they are to the child, their work. Whoever may not know this, does not learn of the person at all. */
    WHO,
    /** How to reach them. */
    REACH,
    /** What is theirs alone: the date of birth, the language. */
    PRIVATE,
    /** What others have written about them. */
    NOTES
}
