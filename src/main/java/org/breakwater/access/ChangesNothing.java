package org.breakwater.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A form that uses POST only so that its input is not in a URL: a search. It changes nothing, so it needs no token, and
 * a page that is the same for everyone can contain it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ChangesNothing {}
