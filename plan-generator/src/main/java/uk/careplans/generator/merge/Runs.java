package uk.careplans.generator.merge;

import uk.careplans.generator.template.RunLook;
import uk.careplans.generator.zip.Codebook;

/**
 * The runs of one look: as its author formatted the tag, for scripts that run from right to left, for check boxes, and for
 * the words that stand for a missing answer.
 */
record Runs(Run plain, Run rightToLeft, Run checkBox, Run noAnswer) {

    static Runs of(RunLook look, Codebook.Builder book) {
        return new Runs(
                Run.of(look.plain(), book),
                Run.rare(look.rightToLeft(), book),
                Run.rare(look.checkBox(), book),
                Run.of(look.noAnswer(), book));
    }

    /** The runs of a look that few documents have. */
    static Runs rare(RunLook look, Codebook.Builder book) {
        return new Runs(
                Run.rare(look.plain(), book),
                Run.rare(look.rightToLeft(), book),
                Run.rare(look.checkBox(), book),
                Run.rare(look.noAnswer(), book));
    }
}
