package org.breakwater.training.sessions;

import java.util.List;
import org.breakwater.training.bookings.BookedPlaces;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.training.programme.Sessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The coming sessions, with what can be booked of them now. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SessionOffers {

    private final Sessions sessions;
    private final BookedPlaces bookedPlaces;

    SessionOffers(Sessions sessions, BookedPlaces bookedPlaces) {
        this.sessions = sessions;
        this.bookedPlaces = bookedPlaces;
    }

    /** Of all courses, the next first. */
    public List<SessionOffer> coming() {
        return sessions.coming().stream().map(this::of).toList();
    }

    public List<SessionOffer> coming(String course) {
        return sessions.coming(course).stream().map(this::of).toList();
    }

    SessionOffer of(SessionRow session) {
        return new SessionOffer(session, bookedPlaces.termsOf(session), bookedPlaces.closed(session));
    }
}
