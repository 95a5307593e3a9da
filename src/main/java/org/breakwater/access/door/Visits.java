package org.breakwater.access.door;

import jakarta.servlet.http.HttpServletRequest;
import org.breakwater.access.Actor;
import org.breakwater.access.Presence;
import org.breakwater.access.model.Held;
import org.breakwater.access.model.Sessions;
import org.springframework.stereotype.Component;

/** Finds out who makes a request, once, and only when someone asks. */
@Component
public class Visits {

    private static final String FOUND = Visits.class.getName() + ".found";

    private final Sessions sessions;

    Visits(Sessions sessions) {
        this.sessions = sessions;
    }

    /** What the browser's cookie is good for; without a cookie nothing, at no cost. */
    public Held of(HttpServletRequest request) {
        if (request.getAttribute(FOUND) instanceof Held known) {
            return known;
        }
        var held = Cookies.SESSION.of(request).map(sessions::whoHolds).orElseGet(Held.Nothing::new);
        request.setAttribute(FOUND, held);
        return held;
    }

    public Actor actor(HttpServletRequest request) {
        return of(request) instanceof Held.Live live ? live.person() : new Actor.Visitor();
    }

    /** Whether the session of this request lasts, long after it. */
    Presence presence(HttpServletRequest request) {
        var key = Cookies.SESSION.of(request);
        return () -> key.filter(sessions::isLive).isPresent();
    }

    /** Ask anew: the cookie was given or taken back just now. */
    public void forget(HttpServletRequest request) {
        request.removeAttribute(FOUND);
    }
}
