package org.breakwater.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * A cookie whose holder's forms must carry a token derived from it. A module that sets a cookie of its own declares a
 * bean of this type; a browser with none of these cookies has nothing that another site could misuse.
 *
 * @param area the first part of the paths where the cookie is used, such as {@code /refer}
 */
public record TokenCookie(String name, String area) {

    private static final String SECURE_PREFIX = "__Host-";

    /**
     * The name of this cookie on the wire. Over TLS a prefix keeps other hosts of the same domain from setting it (RFC
     * 6265bis); the demonstration is reached without TLS, where no browser would accept such a name.
     */
    public static String nameOnTheWire(String name, HttpServletRequest request) {
        return request.isSecure() ? SECURE_PREFIX + name : name;
    }

    /** Whether it is used at this path. */
    public boolean isFor(String path) {
        return path.equals(area) || path.startsWith(area + "/");
    }

    /** This response sets the cookie to this value; the forms on its page carry the token derived from it. */
    public static void give(String name, String value, HttpServletRequest request) {
        request.setAttribute(attribute(name), value);
    }

    /** The value that this response sets, empty if it removes the cookie; null if it does neither. */
    public static @Nullable String given(String name, HttpServletRequest request) {
        return request.getAttribute(attribute(name)) instanceof String value ? value : null;
    }

    private static String attribute(String name) {
        return TokenCookie.class.getName() + "." + name;
    }
}
