package org.breakwater.training.mine;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.training.bookings.BookingRow;
import org.breakwater.training.bookings.Bookings;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.prove.ProvenLearner;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** People with a place, or on the waiting list, enter their access needs. */
@Controller
@ForEveryone
@RequestMapping("/training/mine/{booking}/access-needs")
class AccessNeedsController {

    private final ProvenLearner provenLearner;
    private final Bookings bookings;
    private final Catalogue catalogue;

    AccessNeedsController(ProvenLearner provenLearner, Bookings bookings, Catalogue catalogue) {
        this.provenLearner = provenLearner;
        this.bookings = bookings;
        this.catalogue = catalogue;
    }

    @GetMapping
    Screen ask(@PathVariable UUID booking, VisitorBrowser browser) {
        return provenLearner.show(
                browser,
                "/training/mine/" + booking + "/access-needs",
                email -> own(booking, row -> page(row, new AccessNeedsForm(bookings.need(row.id())), List.of())));
    }

    @PostMapping
    Screen tell(@PathVariable UUID booking, AccessNeedsForm form, VisitorBrowser browser) {
        return provenLearner.act(
                browser,
                "/training/mine/" + booking + "/access-needs",
                email -> own(booking, row -> switch (form.check()) {
                    case Bad<String>(var problems) -> page(row, form, problems);
                    case Good<String>(var told) -> {
                        bookings.needs(row.id(), told);
                        yield redirect("/training/mine?saved=access-needs");
                    }
                }));
    }

    private Screen own(UUID booking, Function<BookingRow, Screen> screen) {
        return bookings.own(booking).filter(BookingRow::isOpen).map(screen).orElse(FailedRequest.NOT_FOUND);
    }

    private AccessNeedsPage page(BookingRow row, AccessNeedsForm form, List<Problem> problems) {
        return new AccessNeedsPage(row, catalogue.titleOf(row.course()), form, problems);
    }
}
