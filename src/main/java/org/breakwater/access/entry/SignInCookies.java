package org.breakwater.access.entry;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.breakwater.access.TokenCookie;
import org.springframework.http.ResponseCookie;

/**
 * The two cookies of this module. They are session cookies, scripts cannot read them, forms of other sites do not carry
 * them, and their names reveal nothing. Over TLS the prefix keeps other hosts of the same domain from setting them.
 */
public enum SignInCookies {
    /** For signed-in users. */
    SESSION("s"),
    /** For users who are about to sign in, so that nobody can be signed in by another site's form. */
    BROWSER("b");

    private final String bareName;

    SignInCookies(String bareName) {
        this.bareName = bareName;
    }

    String name(HttpServletRequest request) {
        return TokenCookie.nameOnTheWire(bareName, request);
    }

    /** The value that the browser sent, or that this response sets. */
    public Optional<String> of(HttpServletRequest request) {
        var given = request.getAttribute(attribute());
        return given != null
                ? Optional.of(given.toString()).filter(value -> !value.isEmpty())
                : sent(name(request), request);
    }

    static Optional<String> sent(String name, HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(name) && !cookie.getValue().isEmpty()) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    public void give(String value, HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(attribute(), value);
        response.addHeader("Set-Cookie", cookie(value, request).build().toString());
    }

    public void takeBack(HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(attribute(), "");
        response.addHeader("Set-Cookie", cookie("", request).maxAge(0).build().toString());
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String value, HttpServletRequest request) {
        return ResponseCookie.from(name(request), value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure());
    }

    private String attribute() {
        return SignInCookies.class.getName() + "." + name();
    }
}
