package org.breakwater.training.office.venues;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.office.forms.FormSnapshot;
import org.breakwater.training.office.forms.OfficeRegister;
import org.breakwater.training.programme.Sessions;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.forms.SinglePress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The office maintains the list of venues. */
@Controller
@For(Role.BUSINESS_MANAGER)
@RequestMapping(VenuesController.ALL)
class VenuesController {

    static final String ALL = "/training/office/venues";

    private final ActorTransactions acting;
    private final Venues venues;
    private final OfficeRegister<VenueRow> register;
    private final Sessions sessions;
    private final Catalogue catalogue;

    VenuesController(ActorTransactions acting, Venues venues, Sessions sessions, Catalogue catalogue) {
        this.acting = acting;
        this.venues = venues;
        this.register = new OfficeRegister<>(acting, ALL, venues::find);
        this.sessions = sessions;
        this.catalogue = catalogue;
    }

    @GetMapping
    Screen everyOne(Actor.Person who) {
        return acting.looking(who, () -> new VenuesPage(venues.everyOne(), VenueForm.empty(), List.of()));
    }

    @PostMapping
    Screen add(VenueForm form, Actor.Person who) {
        return acting.as(who, () -> switch (form.check()) {
            case Bad<Venues.Known>(var problems) -> new VenuesPage(venues.everyOne(), form, problems);
            case Good<Venues.Known>(var known) -> {
                venues.add(who, SinglePress.of(form.page(), form), known);
                yield redirect(ALL);
            }
        });
    }

    @GetMapping("/{venue}")
    Screen one(@PathVariable UUID venue, Actor.Person who) {
        return register.show(who, venue, row -> page(row, VenueForm.of(row), List.of()));
    }

    @PostMapping("/{venue}")
    Screen keep(@PathVariable UUID venue, VenueForm form, FormSnapshot formSnapshot, Actor.Person who) {
        return register.keep(
                who,
                venue,
                form.check(),
                row -> formSnapshot.isStill(VenueForm.of(row)),
                (row, problems) -> page(row, form, problems),
                known -> venues.keep(who, venue, known));
    }

    @PostMapping("/{venue}/end")
    Screen end(@PathVariable UUID venue, Actor.Person who) {
        return register.change(who, venue, id -> venues.end(who, id));
    }

    @PostMapping("/{venue}/again")
    Screen again(@PathVariable UUID venue, Actor.Person who) {
        return register.change(who, venue, id -> venues.takeUpAgain(who, id));
    }

    private Screen page(VenueRow row, VenueForm form, List<Problem> problems) {
        var coming = sessions.comingAt(row.id()).stream()
                .map(session -> new VenuePage.Coming(session, catalogue.titleOf(session.course())))
                .toList();
        return new VenuePage(row, coming, form, problems);
    }
}
