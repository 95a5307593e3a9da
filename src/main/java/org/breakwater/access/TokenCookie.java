package org.breakwater.access;

/**
 * The name of a cookie whose holder's forms must carry the token made of it. A module that sets a cookie of its own
 * declares a bean of this type; the browser that holds none of these cookies has nothing that another site could
 * misuse.
 */
public record TokenCookie(String name) {}
