package org.breakwater.training.lead;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.training.bookings.BookedPlaces;
import org.breakwater.training.bookings.Bookings;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.learners.Learners;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.training.programme.Sessions;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The people of an organisation, and their bookings. */
@Controller
@ForEveryone
@RequestMapping("/training/lead/{organisation}")
class LeadController {

    private final LedOrganisation ledOrganisation;
    private final Learners learners;
    private final Bookings bookings;
    private final Sessions sessions;
    private final BookedPlaces bookedPlaces;
    private final Catalogue catalogue;
    private final Clock clock;

    LeadController(
            LedOrganisation ledOrganisation,
            Learners learners,
            Bookings bookings,
            Sessions sessions,
            BookedPlaces bookedPlaces,
            Catalogue catalogue,
            Clock clock) {
        this.ledOrganisation = ledOrganisation;
        this.learners = learners;
        this.bookings = bookings;
        this.sessions = sessions;
        this.bookedPlaces = bookedPlaces;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping
    Screen people(@PathVariable UUID organisation, VisitorBrowser browser) {
        return ledOrganisation.show(browser, organisation, (row, email) -> page(row, ColleagueForm.empty(), List.of()));
    }

    @PostMapping
    Screen add(@PathVariable UUID organisation, ColleagueForm form, VisitorBrowser browser) {
        return ledOrganisation.act(browser, organisation, (row, email) -> switch (form.check()) {
            case Bad<ColleagueForm.Answers>(var problems) -> page(row, form, problems);
            case Good<ColleagueForm.Answers>(var said) -> {
                learners.add(said.id(), said.name(), organisation, said.job(), catalogue.known(said.duties()));
                yield redirect(LedOrganisation.pathOf(organisation));
            }
        });
    }

    /** Those that can be booked now or later; of the others there is nothing to do. */
    private List<SessionRow> bookable() {
        var now = clock.instant();
        return sessions.coming().stream()
                .filter(row -> !row.isCancelled()
                        && now.isBefore(bookedPlaces.termsOf(row).closesAt()))
                .toList();
    }

    private LeadPage page(OrganisationRow row, ColleagueForm form, List<Problem> problems) {
        return new LeadPage(
                row,
                learners.of(row.id()),
                bookings.coming(List.of(row.id())),
                bookable(),
                catalogue,
                form,
                clock.instant(),
                problems);
    }
}
