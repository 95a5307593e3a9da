package org.breakwater.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The name of a cookie whose holder's forms must carry the token made of it. A module that sets a cookie of its own
 * declares a bean of this type; the browser that holds none of these cookies has nothing that another site could
 * misuse.
 *
 * @param area the first part of the addresses at which its holder acts by it, such as {@code /refer}
 */
public record TokenCookie(String name, String area) {

    private static final String SECURE_PREFIX = "__Host-";

    /**
     * What this cookie is called on the wire. Over TLS a prefix keeps other hosts of the same domain from setting it
     * (RFC 6265bis); the demonstration is reached without TLS, where no browser would take such a name.
     */
    public static String nameOnTheWire(String name, HttpServletRequest request) {
        return request.isSecure() ? SECURE_PREFIX + name : name;
    }

    /** Whether its holder acts by it at this address. */
    public boolean isFor(String path) {
        return path.equals(area) || path.startsWith(area + "/");
    }

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
