package uk.careplans.generator.template;

import java.util.List;
import uk.careplans.generator.word.Place;
import uk.careplans.model.Severity;

/**
 * Something wrong in a template, told to its author in Word's terms.
 *
 * @param place where in the Word file
 * @param kind what kind of problem; its id is stable
 * @param message what is wrong and what to do
 */
public record Problem(Place place, Kind kind, String message) {

    /** A problem of that kind, with what its sentences leave open. */
    public static Problem of(Place place, Kind kind, List<String> details) {
        String message = kind.sentences();
        for (int i = 0; i < details.size(); i++) {
            message = message.replace("<" + i + ">", details.get(i));
        }
        return new Problem(place, kind, message);
    }

    /** How much it weighs; an error keeps the template from being used. */
    public Severity severity() {
        return kind.severity();
    }

    /** The problem as one line: {@code care-plan.docx, page header: #if is opened and never closed. … [not-closed]}. */
    @Override
    public String toString() {
        return place + ": " + message + " [" + kind.id() + "]";
    }
}
