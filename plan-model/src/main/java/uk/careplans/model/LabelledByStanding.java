package uk.careplans.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A field of a person, whose labels depend on what the person is in the plan: a carer's telephone finds the child, a social worker's does not. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface LabelledByStanding {

    /** Which part of what a plan says of the person it is. */
    PersonalDetail value();
}
