package org.breakwater.training.office;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.time.EnglishTimes;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.office.venues.VenueRow;
import org.breakwater.training.office.venues.Venues;
import org.breakwater.training.programme.SessionPlanning;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.training.programme.Sessions;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Venues for a planned session: which ones are available, and clashes. */
@Component
class VenueSuggestions {

    private final Venues venues;
    private final Sessions sessions;
    private final Catalogue catalogue;
    private final Clock clock;

    VenueSuggestions(Venues venues, Sessions sessions, Catalogue catalogue, Clock clock) {
        this.venues = venues;
        this.sessions = sessions;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Active venues, and the current one of the session. */
    List<Choice> offered(@Nullable SessionRow row) {
        return usable(row).stream()
                .map(hall -> Choice.of(hall.id().toString(), hall.place() + " (capacity " + hall.holds() + ")"))
                .toList();
    }

    /** A new one. A session that was planned from the same page is not a clash. */
    Checked<SessionPlanning.Planned> check(PlanSessionForm form) {
        var knowsTheCourse = catalogue.find(form.course()).isPresent();
        return free(form, form.press(), null, form.check(knowsTheCourse, clock.instant(), chosen(form, null)));
    }

    /** An existing one; while neither time nor venue changes, there is no new clash. */
    Checked<SessionPlanning.Planned> check(PlanSessionForm form, SessionRow row) {
        return free(form, row.id(), row, form.check(true, clock.instant(), chosen(form, row)));
    }

    private List<VenueRow> usable(@Nullable SessionRow row) {
        return venues.everyOne().stream()
                .filter(hall -> !hall.hasEnded() || row != null && hall.id().equals(row.venueId()))
                .toList();
    }

    private Optional<VenueRow> chosen(PlanSessionForm form, @Nullable SessionRow row) {
        return InputParser.id(form.venue())
                .flatMap(id -> usable(row).stream()
                        .filter(hall -> hall.id().equals(id))
                        .findFirst());
    }

    private Checked<SessionPlanning.Planned> free(
            PlanSessionForm form, UUID session, @Nullable SessionRow row, Checked<SessionPlanning.Planned> checked) {
        return switch (checked) {
            case Bad<SessionPlanning.Planned> bad -> bad;
            case Good<SessionPlanning.Planned>(var planned) ->
                form.asksAnyway() || row != null && isWhereAndWhen(row, planned)
                        ? checked
                        : inTheWay(session, planned)
                                .<Checked<SessionPlanning.Planned>>map(other -> new Bad<>(List.of(taken(other))))
                                .orElse(checked);
        };
    }

    private Optional<SessionRow> inTheWay(UUID session, SessionPlanning.Planned planned) {
        var venue = planned.venue();
        if (venue == null) {
            return Optional.empty();
        }
        venues.hold(venue);
        return sessions.inTheWay(session, venue, planned.startsAt(), planned.endsAt());
    }

    private static boolean isWhereAndWhen(SessionRow row, SessionPlanning.Planned planned) {
        return planned.venue() != null
                && planned.venue().equals(row.venueId())
                && planned.startsAt().equals(row.startsAt())
                && planned.endsAt().equals(row.endsAt());
    }

    private Problem taken(SessionRow other) {
        return new Problem(
                "anyway",
                ("“%s” is booked there on %s to %s. Choose another venue or time, or confirm that the venue can"
                                + " take both sessions")
                        .formatted(
                                catalogue.titleOf(other.course()),
                                EnglishTimes.weekdayInWords(other.startsAt()),
                                EnglishTimes.clock(other.endsAt())));
    }
}
