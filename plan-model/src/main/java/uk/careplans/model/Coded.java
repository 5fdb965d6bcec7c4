package uk.careplans.model;

/** A choice from a closed list: a code for machines and words for people. */
public interface Coded {

    /** The code: the statutory code where there is one (like {@code C1}), else the name used in JSON (like {@code tooYoung}). */
    String code();

    /** The words that stand for the code on a form. A council's pack may print others. */
    String words();
}
