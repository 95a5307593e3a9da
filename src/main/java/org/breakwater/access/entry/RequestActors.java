package org.breakwater.access.entry;

import jakarta.servlet.http.HttpServletRequest;
import org.breakwater.access.Actor;
import org.breakwater.access.SignedInPresence;
import org.breakwater.access.sessions.CookieStatus;
import org.breakwater.access.sessions.SignedInSessions;
import org.springframework.stereotype.Component;

/** Determines the actor of a request, once, and only on demand. */
@Component
public class RequestActors {

    private static final String FOUND = RequestActors.class.getName() + ".found";

    private final SignedInSessions sessions;

    RequestActors(SignedInSessions sessions) {
        this.sessions = sessions;
    }

    /** The status of the browser's cookie; without a cookie there is none, at no cost. */
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

    /** Whether the session of this request still exists, long after it, with the same post. */
    SignedInPresence presence(HttpServletRequest request) {
        var key = SignInCookies.SESSION.of(request);
        var actor = actor(request);
        return () -> key.flatMap(sessions::liveRole)
                .filter(role -> role.equals(actor.roleName()))
                .isPresent();
    }

    /** Resets the cached status: the cookie was set or removed just now. */
    public void forget(HttpServletRequest request) {
        request.removeAttribute(FOUND);
    }
}
