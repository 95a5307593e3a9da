package org.breakwater.training.sessions;

import java.time.Clock;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.ForEveryone;
import org.breakwater.training.bookings.BookedPlaces;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.catalogue.Course;
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
    private final SessionOffers offers;
    private final Clock clock;

    SessionsController(
            ActorTransactions acting,
            Catalogue catalogue,
            Sessions sessions,
            BookedPlaces bookedPlaces,
            SessionOffers offers,
            Clock clock) {
        this.acting = acting;
        this.catalogue = catalogue;
        this.sessions = sessions;
        this.bookedPlaces = bookedPlaces;
        this.offers = offers;
        this.clock = clock;
    }

    @GetMapping("/training/sessions")
    Screen coming(SessionsForm form) {
        return acting.looking(new Actor.Visitor(), () -> {
            var courses = catalogue.courses();
            var ids = courses.stream().map(Course::id).toList();
            var coming = offers.coming().stream()
                    .filter(offer -> ids.contains(offer.session().course()))
                    .toList();
            return new SessionsPage(form, coming, courses);
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
                                offers.of(courseSession.session()),
                                bookedPlaces.rules(),
                                clock.instant()))
                        .orElse(FailedRequest.NOT_FOUND));
    }
}
