package org.breakwater.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The roles that may enter a screen. On a class it holds for each method that says nothing itself. Any other role is
 * told that there is no such page (404), and the refusal is audited; who is not signed in is asked to sign in.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface For {

    Role[] value();
}
