package org.breakwater.access.entry;

import jakarta.servlet.http.HttpServletRequest;
import org.breakwater.access.Actor;
import org.breakwater.access.SignedInPresence;
import org.breakwater.access.sessions.CookieStatus;
import org.breakwater.access.sessions.SignedInSessions;
import org.springframework.stereotype.Component;

/** Finds out who makes a request, once, and only when someone asks. */
@Component
public class RequestActors {

    private static final String FOUND = RequestActors.class.getName() + ".found";

    private final SignedInSessions sessions;

    RequestActors(SignedInSessions sessions) {
        this.sessions = sessions;
    }

    /** What the browser's cookie is good for; without a cookie nothing, at no cost. */
    public CookieStatus of(HttpServletRequest request) {
        if (request.getAttribute(FOUND) instanceof CookieStatus known) {
            return known;
        }
        var cookieStatus =
                SignInCookies.SESSION.of(request).map(sessions::whoHolds).orElseGet(CookieStatus.Nothing::new);
        request.setAttribute(FOUND, cookieStatus);
        return cookieStatus;
    }

    public Actor actor(HttpServletRequest request) {
        return of(request) instanceof CookieStatus.Live live ? live.person() : new Actor.Visitor();
    }

    /** Whether the session of this request lasts, long after it, and its person still acts in the same post. */
    SignedInPresence presence(HttpServletRequest request) {
        var key = SignInCookies.SESSION.of(request);
        var actor = actor(request);
        return () -> key.flatMap(sessions::liveRole)
                .filter(role -> role.equals(actor.roleName()))
                .isPresent();
    }

    /** Ask anew: the cookie was given or taken back just now. */
    public void forget(HttpServletRequest request) {
        request.removeAttribute(FOUND);
    }
}
