package org.breakwater.training.sessions;

import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.ForEveryone;
import org.breakwater.training.bookings.BookedPlaces;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.programme.Sessions;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Course dates, public. */
@Controller
@ForEveryone
class SessionsController {

    private final ActorTransactions acting;
    private final Catalogue catalogue;
    private final Sessions sessions;
    private final BookedPlaces bookedPlaces;
    private final Clock clock;

    SessionsController(
            ActorTransactions acting, Catalogue catalogue, Sessions sessions, BookedPlaces bookedPlaces, Clock clock) {
        this.acting = acting;
        this.catalogue = catalogue;
        this.sessions = sessions;
        this.bookedPlaces = bookedPlaces;
        this.clock = clock;
    }

    @GetMapping("/training/sessions")
    Screen coming() {
        return acting.looking(new Actor.Visitor(), () -> {
            var coming = sessions.coming().stream()
                    .flatMap(row -> catalogue.find(row.course()).stream().map(course -> new CourseSession(course, row)))
                    .toList();
            var closed = new HashMap<UUID, BookedPlaces.Refused>();
            coming.forEach(given -> bookedPlaces
                    .closed(given.session())
                    .ifPresent(why -> closed.put(given.session().id(), why)));
            return new SessionsPage(coming, closed);
        });
    }

    @GetMapping("/training/sessions/{session}")
    Screen one(@PathVariable UUID session) {
        return acting.looking(
                new Actor.Visitor(),
                () -> sessions.find(session)
                        .flatMap(row -> catalogue.find(row.course()).map(course -> new CourseSession(course, row)))
                        .<Screen>map(courseSession -> new SessionPage(
                                courseSession,
                                bookedPlaces.termsOf(courseSession.session()),
                                bookedPlaces.rules(),
                                clock.instant()))
                        .orElse(FailedRequest.NOT_FOUND));
    }
}
