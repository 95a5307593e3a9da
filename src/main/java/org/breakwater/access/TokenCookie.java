package org.breakwater.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The name of a cookie whose holder's forms must carry the token made of it. A module that sets a cookie of its own
 * declares a bean of this type; the browser that holds none of these cookies has nothing that another site could
 * misuse.
 */
public record TokenCookie(String name) {

    /** This answer gives the browser this value; the forms on its page carry the token made of it. */
    public static void give(String name, String value, HttpServletRequest request) {
        request.setAttribute(attribute(name), value);
    }

    /** The value that this answer gives, empty when it takes the cookie back; null when it does neither. */
    public static @Nullable String given(String name, HttpServletRequest request) {
        return request.getAttribute(attribute(name)) instanceof String value ? value : null;
    }

    private static String attribute(String name) {
        return TokenCookie.class.getName() + "." + name;
    }
}
