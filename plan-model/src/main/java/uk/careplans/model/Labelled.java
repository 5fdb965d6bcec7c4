package uk.careplans.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a field of a plan tells, from which it follows who may see it. A group hands its labels down to everything inside it. Where
 * there are several, a reader must be allowed to see each of them.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Labelled {

    /** The labels; at least one. */
    Label[] value();
}
