package org.breakwater.training.lead;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.training.Catalogue;
import org.breakwater.training.Sessions;
import org.breakwater.training.model.Bookings;
import org.breakwater.training.model.Learners;
import org.breakwater.training.model.OrganisationRow;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The people of an organisation, and what each of them has booked. */
@Controller
@ForEveryone
@RequestMapping("/training/lead/{organisation}")
class LeadController {

    private final Led led;
    private final Learners learners;
    private final Bookings bookings;
    private final Sessions sessions;
    private final Catalogue catalogue;
    private final Clock clock;

    LeadController(Led led, Learners learners, Bookings bookings, Sessions sessions, Catalogue catalogue, Clock clock) {
        this.led = led;
        this.learners = learners;
        this.bookings = bookings;
        this.sessions = sessions;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping
    Screen people(@PathVariable UUID organisation, Browser browser) {
        return led.show(browser, organisation, (row, email) -> page(row, ColleagueForm.empty(), List.of()));
    }

    @PostMapping
    Screen add(@PathVariable UUID organisation, ColleagueForm form, Browser browser) {
        return led.act(browser, organisation, (row, email) -> switch (form.check()) {
            case Bad<ColleagueForm.Said>(var problems) -> page(row, form, problems);
            case Good<ColleagueForm.Said>(var said) -> {
                learners.add(said.id(), said.name(), organisation, said.job(), catalogue.known(said.duties()));
                yield redirect(Led.pathOf(organisation));
            }
        });
    }

    private LeadPage page(OrganisationRow row, ColleagueForm form, List<Problem> problems) {
        return new LeadPage(
                row,
                learners.of(row.id()),
                bookings.coming(List.of(row.id())),
                sessions.coming(),
                catalogue,
                form,
                clock.instant(),
                problems);
    }
}
