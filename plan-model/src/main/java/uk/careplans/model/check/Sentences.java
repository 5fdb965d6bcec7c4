package uk.careplans.model.check;

import java.util.Map;
import java.util.Optional;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Finding;
import uk.careplans.model.Severity;
import uk.careplans.model.check.words.MessageBook;

/** What each kind of finding says, from {@code findings.properties}: one language, UTF-8, by the finding's id. */
final class Sentences {

    private static final MessageBook SENTENCES = MessageBook.beside(Sentences.class, "findings.properties");

    private Sentences() {}

    /** An error of this kind at this path. */
    static Finding error(FieldPath path, String id) {
        return error(path, id, Map.of());
    }

    /**
     * An error of this kind at this path.
     *
     * @param details what stands for each <code>{name}</code> of the sentence: bounds of the model, never values of a plan
     */
    static Finding error(FieldPath path, String id, Map<String, ?> details) {
        return finding(path, Optional.empty(), id, Severity.ERROR, details);
    }

    /** A finding of this kind at one path or two. */
    static Finding finding(
            FieldPath path, Optional<FieldPath> other, String id, Severity severity, Map<String, ?> details) {
        return new Finding(path, other, id, severity, SENTENCES.of(id, details));
    }

    /** The sentence for this kind of finding. */
    static String of(String id) {
        return SENTENCES.of(id);
    }

    /** What the rule with this id asks of a plan. */
    static String asked(String id) {
        return of(id + ".asks");
    }
}
