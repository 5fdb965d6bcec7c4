package uk.careplans.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a field of a plan means, in one sentence for the people who write forms. It is the field's only documentation:
 * the list of fields, the names of content controls and the documentation of the JSON all print it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Meaning {

    /** The sentence, ending in a full stop. */
    String value();
}
