package uk.careplans.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The regulations ask every plan of this type to set this out, so a form must print it, or something of it. Whether the
 * child's plan has an answer is another matter: that is for {@link Required}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Regulation {

    /**
     * Where it is asked for, like {@code 5(b)(i)}: of the Care Planning, Placement and Case Review (England) Regulations
     * 2010.
     */
    String value();
}
