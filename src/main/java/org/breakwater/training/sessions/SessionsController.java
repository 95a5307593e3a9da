package org.breakwater.training.sessions;

import java.time.Clock;
import java.util.UUID;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.training.Catalogue;
import org.breakwater.training.Sessions;
import org.breakwater.training.model.Seats;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Anybody may read when and where a course is given. */
@Controller
@ForEveryone
class SessionsController {

    private final Acting acting;
    private final Catalogue catalogue;
    private final Sessions sessions;
    private final Seats seats;
    private final Clock clock;

    SessionsController(Acting acting, Catalogue catalogue, Sessions sessions, Seats seats, Clock clock) {
        this.acting = acting;
        this.catalogue = catalogue;
        this.sessions = sessions;
        this.seats = seats;
        this.clock = clock;
    }

    @GetMapping("/training/sessions")
    Screen coming() {
        return acting.looking(
                new Actor.Visitor(),
                () -> new SessionsPage(sessions.coming().stream()
                        .flatMap(row -> catalogue.find(row.course()).stream().map(course -> new Given(course, row)))
                        .toList()));
    }

    @GetMapping("/training/sessions/{session}")
    Screen one(@PathVariable UUID session) {
        return acting.looking(
                new Actor.Visitor(),
                () -> sessions.find(session)
                        .flatMap(row -> catalogue.find(row.course()).map(course -> new Given(course, row)))
                        .<Screen>map(given ->
                                new SessionPage(given, seats.termsOf(given.session()), seats.rules(), clock.instant()))
                        .orElse(Mishap.NOT_FOUND));
    }
}
