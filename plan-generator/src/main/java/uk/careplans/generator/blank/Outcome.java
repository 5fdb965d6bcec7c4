package uk.careplans.generator.blank;

import java.util.List;

/**
 * What became of a question of a blank form.
 *
 * @param question the question in the form's words
 * @param section the heading that it stands below; empty if there is none
 * @param kind what was done
 * @param field the path of the field, the list or the council's own question whose tag was put in; empty if none was
 * @param confidence how sure that is, from 0 to 1
 * @param proposals tags that may be right, the likeliest first, where a person must decide
 * @param remark what a comment in the form says about it; empty if there is no comment
 */
public record Outcome(
        String question,
        String section,
        Kind kind,
        String field,
        double confidence,
        List<String> proposals,
        String remark) {

    /** Takes a copy. */
    public Outcome {
        proposals = List.copyOf(proposals);
    }

    /** What was done. */
    public enum Kind {
        /** A field's tag was put in. */
        FIELD,
        /** The rows of a table repeat a list. */
        ROWS,
        /** No field fits: the tag of a council's own question was put in. */
        OWN,
        /** Nothing was put in: a person must decide. */
        DECIDE,
        /** Left blank, to be signed by hand. */
        SIGN
    }
}
