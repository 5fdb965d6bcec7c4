package uk.careplans.model.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import uk.careplans.model.Answer;
import uk.careplans.model.Required;

/** Asks that an answer is given. Public, as the validator makes it. */
public final class RequiredValidator implements ConstraintValidator<Required, Answer<?>> {

    @Override
    public boolean isValid(Answer<?> answer, ConstraintValidatorContext context) {
        return answer.isGiven();
    }
}
