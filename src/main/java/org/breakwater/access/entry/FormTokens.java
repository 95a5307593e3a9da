package org.breakwater.access.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.access.TokenCookie;
import org.breakwater.access.credentials.Secrets;
import org.springframework.stereotype.Component;

/**
 * The CSRF token of our forms: a keyed hash of a cookie that only this browser has, so nothing is stored. It differs
 * each time, so that its bytes cannot be guessed from the length of a compressed page (BREACH).
 */
@Component
class FormTokens {

    private static final int NONCE_BYTES = 9;

    private final Secrets secrets;
    private final List<TokenCookie> others;

    FormTokens(Secrets secrets, List<TokenCookie> others) {
        this.secrets = secrets;
        this.others = others;
    }

    /** A token for this browser, or the empty string if it has no cookie of ours. */
    String of(HttpServletRequest request) {
        return acting(request).stream()
                .findFirst()
                .map(cookie -> token(Base64.getUrlEncoder().encodeToString(secrets.bytes(NONCE_BYTES)), cookie))
                .orElse("");
    }

    /**
     * Whether the token matches the cookie that is used here; a browser without one has nothing that a forged form
     * could misuse.
     */
    boolean fits(HttpServletRequest request) {
        var cookies = acting(request);
        var given = Optional.ofNullable(request.getParameter("_token")).orElse("");
        var nonce = given.substring(0, Math.max(0, given.indexOf('.')));
        return cookies.isEmpty() || cookies.stream().anyMatch(cookie -> isSame(token(nonce, cookie), given));
    }

    /**
     * The cookie that a form is bound to: that of the session, else one for this path, else any cookie of ours. A less
     * privileged one may have been planted together with its token, and must not give access to more.
     */
    private List<String> acting(HttpServletRequest request) {
        var session = SignInCookies.SESSION.of(request).stream();
        var here = others.stream()
                .filter(other -> other.isFor(request.getRequestURI()))
                .flatMap(other -> held(other, request).stream());
        var any = Stream.concat(
                others.stream().flatMap(other -> held(other, request).stream()),
                SignInCookies.BROWSER.of(request).stream());
        return Stream.of(session, here, any)
                .map(Stream::toList)
                .filter(held -> !held.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** As of this response: the page that it shows is sent back with it. */
    private static Optional<String> held(TokenCookie cookie, HttpServletRequest request) {
        var given = TokenCookie.given(cookie.name(), request);
        return given == null
                ? SignInCookies.sent(TokenCookie.nameOnTheWire(cookie.name(), request), request)
                : Optional.of(given).filter(value -> !value.isEmpty());
    }

    private String token(String nonce, String cookie) {
        var hash = secrets.hash("form token", nonce + " " + cookie);
        return nonce + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
