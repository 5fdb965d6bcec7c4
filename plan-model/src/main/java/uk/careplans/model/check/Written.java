package uk.careplans.model.check;

import uk.careplans.model.Answer;
import uk.careplans.model.Narrative;

/** Whether something has been written for somebody to read. A full stop to fill the field is no text. */
final class Written {

    private Written() {}

    /** Whether there is a text with a word in it. */
    static boolean isGiven(Answer<Narrative> text) {
        return text.value()
                .filter(each -> each.text().codePoints().anyMatch(Character::isLetter))
                .isPresent();
    }

    /** Whether there is such a text, or the reason why there is none. */
    static boolean isAnswered(Answer<Narrative> text) {
        return text.isGiven() ? isGiven(text) : Subject.isAnswered(text);
    }
}
