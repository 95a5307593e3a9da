package org.breakwater.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The roles that may open a screen. On a class it applies to each method without one of its own. Any other role gets
 * "not found" (404), and the refusal is audited; someone who is not signed in is asked to sign in.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface For {

    Role[] value() default {};

    /** Every role that does this sort of work as well, also those that are added later. */
    Role.Work[] work() default {};
}
