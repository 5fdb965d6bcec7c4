package uk.careplans.generator.blank;

import java.util.List;
import org.w3c.dom.Element;
import uk.careplans.generator.gate.WordFileException;
import uk.careplans.generator.word.AuthorsForm;
import uk.careplans.model.PlanType;

/**
 * A council's blank form with tags put where its questions are answered, as far as that is sure, and comments where a person
 * must decide. It proposes; a person confirms. Immutable.
 *
 * @param docx the form with tags and comments; all else is as its author saved it
 * @param outcomes what became of each question, in the order of the form
 */
@SuppressWarnings("ArrayRecordComponent") // whoever asked for it is its only owner
public record FormDraft(byte[] docx, List<Outcome> outcomes) {

    /** Takes a copy of the outcomes. */
    public FormDraft {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Reads a blank form and puts tags into it.
     *
     * @param name what its author calls the file, for messages
     * @throws WordFileException if it is not a {@code .docx} that can be used as a form
     */
    public static FormDraft of(String name, byte[] docx, PlanType planType) throws WordFileException {
        AuthorsForm form = AuthorsForm.open(name, docx);
        Drafting drafting = new Drafting(form, new Judge(Candidates.of(planType)));
        for (Element story : form.stories()) {
            drafting.draft(Stories.questionsOf(story, form.styles()));
        }
        List<Outcome> outcomes = drafting.finish();
        return new FormDraft(form.bytes(), outcomes);
    }
}
