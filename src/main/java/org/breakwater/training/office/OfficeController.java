package org.breakwater.training.office;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.time.Calendars;
import org.breakwater.training.bookings.SessionPlaces;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.office.OfficeSessionPage.NotSaved;
import org.breakwater.training.office.today.OfficeDays;
import org.breakwater.training.programme.SessionPlanning;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.training.programme.Sessions;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office sees its year, and changes and cancels sessions. */
@Controller
@For(Role.BUSINESS_MANAGER)
class OfficeController {

    private final ActorTransactions acting;
    private final Catalogue catalogue;
    private final Sessions sessions;
    private final SessionPlanning planning;
    private final SessionPlaces seats;
    private final VenueSuggestions venueSuggestions;
    private final SessionPages one;
    private final OfficeDays days;
    private final Clock clock;

    OfficeController(
            ActorTransactions acting,
            Catalogue catalogue,
            Sessions sessions,
            SessionPlanning planning,
            SessionPlaces seats,
            VenueSuggestions venueSuggestions,
            SessionPages one,
            OfficeDays days,
            Clock clock) {
        this.acting = acting;
        this.catalogue = catalogue;
        this.sessions = sessions;
        this.planning = planning;
        this.seats = seats;
        this.venueSuggestions = venueSuggestions;
        this.one = one;
        this.days = days;
        this.clock = clock;
    }

    @GetMapping("/training/office")
    Screen year(@RequestParam(defaultValue = "") String year, Actor.Person who) {
        var now = Year.from(clock.instant().atZone(Calendars.LONDON));
        var asked = year.matches("20\\d{2}");
        var shown = asked ? Year.parse(year) : now;
        return acting.looking(
                who,
                () -> new OfficePage(
                        asked ? Optional.empty() : Optional.of(days.now()),
                        shown,
                        sessions.of(shown),
                        catalogue.courses()));
    }

    @GetMapping("/training/office/{session}")
    Screen one(@PathVariable UUID session, Actor.Person who) {
        return acting.looking(who, () -> one.found(session, row -> one.page(row, NotSaved.NOTHING, List.of())));
    }

    @PostMapping("/training/office/{session}")
    Screen change(@PathVariable UUID session, PlanSessionForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> one.found(session, row -> switch (venueSuggestions.check(form, row)) {
                    case Bad<SessionPlanning.Planned>(var problems) ->
                        one.page(row, form, CancelSessionForm.at(row.version()), NotSaved.NOTHING, problems);
                    case Good<SessionPlanning.Planned>(var planned) -> change(who, row, form, planned);
                }));
    }

    private Screen change(Actor.Person who, SessionRow row, PlanSessionForm form, SessionPlanning.Planned planned) {
        var cancel = CancelSessionForm.at(row.version());
        if (!seats.fits(row.id(), planned.capacity())) {
            var tooFew =
                    new Problem("capacity", "More people than that already have a place. Speak to some of them first");
            return one.page(row, form, cancel, NotSaved.NOTHING, List.of(tooFew));
        }
        if (!planning.change(who, row, version(form.version()), planned)) {
            return one.page(row, form.at(row.version()), cancel, NotSaved.CHANGED, List.of());
        }
        if (!row.startsAt().equals(planned.startsAt()) || !row.endsAt().equals(planned.endsAt())) {
            seats.moved(row.id());
        }
        seats.passTime(row.id());
        return redirect("/training/office/" + row.id());
    }

    @PostMapping("/training/office/{session}/cancel")
    Screen cancel(@PathVariable UUID session, CancelSessionForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> one.found(session, row -> switch (form.check()) {
                    case Bad<String>(var problems) ->
                        one.page(row, PlanSessionForm.of(row, false), form, NotSaved.NOTHING, problems);
                    case Good<String>(var why) ->
                        cancelled(who, row, form, why)
                                ? redirect("/training/office/" + session)
                                : one.page(
                                        row,
                                        PlanSessionForm.of(row, false),
                                        new CancelSessionForm(String.valueOf(row.version()), form.why()),
                                        row.hasBegunAt(clock.instant()) ? NotSaved.BEGUN : NotSaved.CHANGED,
                                        List.of());
                }));
    }

    private boolean cancelled(Actor.Person who, SessionRow row, CancelSessionForm form, String why) {
        seats.hold(row.id());
        var done = planning.cancel(who, row, version(form.version()), why);
        if (done) {
            seats.callOff(row.id());
        }
        return done;
    }

    /** A forged version never existed. */
    private static int version(String typed) {
        return InputParser.count(typed).orElse(0);
    }
}
