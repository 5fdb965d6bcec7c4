package uk.careplans.model.check;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import uk.careplans.model.Answer;

/** Shows the validator the value of a given answer; where there is none, there is nothing to validate. */
final class AnswerExtractor implements ValueExtractor<Answer<@ExtractedValue ?>> {

    @Override
    public void extractValues(Answer<?> answer, ValueReceiver receiver) {
        answer.value().ifPresent(value -> receiver.value(null, value));
    }
}
