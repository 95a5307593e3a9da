package org.breakwater.access.proving;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.breakwater.access.TokenCookie;
import org.springframework.http.ResponseCookie;

/**
 * The visitor's browser, which gets one cookie at most: 128 random bits in a session cookie that no script can read and
 * no other site can send. Controllers take one as a parameter.
 */
public record VisitorBrowser(HttpServletRequest request, HttpServletResponse response) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_LENGTH = 22;

    /** The token of this browser under a name; a malformed one was never ours. */
    public Optional<String> token(String name) {
        if (TokenCookie.given(name, request) instanceof String given) {
            return Optional.of(given).filter(value -> !value.isEmpty());
        }
        var cookies = request.getCookies();
        var called = TokenCookie.nameOnTheWire(name, request);
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(called))
                        .map(Cookie::getValue)
                        .filter(value -> value.length() == TOKEN_LENGTH)
                        .findFirst();
    }

    /** A token that no browser holds yet. */
    public static String newToken() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Gives it a token, once that opens something: a browser with a useless token, because the database was down, would
     * be refused when its user tries again.
     */
    public void give(String name, String token) {
        TokenCookie.give(name, token, request);
        response.addHeader("Set-Cookie", cookie(name, token).build().toString());
    }

    /** Gives it a persistent token. It opens nothing: it only shows that the browser was here before. */
    void keep(String name, String token, Duration time) {
        TokenCookie.give(name, token, request);
        response.addHeader(
                "Set-Cookie", cookie(name, token).maxAge(time).build().toString());
    }

    /** Removes it. Pages need no clearing: none was ever cached. */
    public void forget(String name) {
        TokenCookie.give(name, "", request);
        response.addHeader("Set-Cookie", cookie(name, "").maxAge(0).build().toString());
    }

    /** Whether it sent a cookie of this name, well-formed or not. */
    public boolean holds(String name) {
        var cookies = request.getCookies();
        var called = TokenCookie.nameOnTheWire(name, request);
        return cookies != null
                && Arrays.stream(cookies).anyMatch(cookie -> cookie.getName().equals(called));
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String name, String value) {
        return ResponseCookie.from(TokenCookie.nameOnTheWire(name, request), value)
                .httpOnly(true)
                .sameSite("Strict")
                .secure(request.isSecure())
                .path("/");
    }
}
