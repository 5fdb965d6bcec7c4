package uk.careplans.generator.merge;

import uk.careplans.model.Answer;
import uk.careplans.model.FieldPath;

/** The answer that a field's path led to, and where in the plan it is written. */
record Found(Answer<?> answer, FieldPath path) {}
