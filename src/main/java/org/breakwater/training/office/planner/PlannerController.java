package org.breakwater.training.office.planner;

import java.time.Clock;
import java.time.Year;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.time.Calendars;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.office.venues.Venues;
import org.breakwater.training.programme.Sessions;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office sees a year, and the gaps in it. */
@Controller
@For(Role.BUSINESS_MANAGER)
class PlannerController {

    private static final int USUAL = 6;

    private final ActorTransactions acting;
    private final Catalogue catalogue;
    private final Sessions sessions;
    private final Venues venues;
    private final Clock clock;

    PlannerController(ActorTransactions acting, Catalogue catalogue, Sessions sessions, Venues venues, Clock clock) {
        this.acting = acting;
        this.catalogue = catalogue;
        this.sessions = sessions;
        this.venues = venues;
        this.clock = clock;
    }

    /** An unreadable value counts as none. */
    @GetMapping("/training/office/planner")
    Screen year(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String months,
            Actor.Person who) {
        var today = clock.instant().atZone(Calendars.LONDON).toLocalDate();
        var shown = year.matches("20\\d{2}") ? Year.parse(year) : Year.from(today);
        var ahead = PlannerPage.MONTHS.stream()
                .filter(one -> String.valueOf(one).equals(months))
                .findFirst()
                .orElse(USUAL);
        return acting.looking(
                who,
                () -> new PlannerPage(
                        shown,
                        today,
                        ahead,
                        sessions.of(shown),
                        sessions.coursesBetween(today, today.plusMonths(ahead)),
                        catalogue.courses(),
                        venues.everyOne()));
    }
}
