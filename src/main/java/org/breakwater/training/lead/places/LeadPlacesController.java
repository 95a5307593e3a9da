package org.breakwater.training.lead.places;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.training.book.CancelPlaceForm;
import org.breakwater.training.bookings.BookedPlaces;
import org.breakwater.training.bookings.BookingRow;
import org.breakwater.training.bookings.Bookings;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.lead.LedOrganisation;
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

/** What a lead does with a colleague's place: cancels it, accepts an offer, confirms a new date. */
@Controller
@ForEveryone
@RequestMapping("/training/lead/{organisation}/places")
class LeadPlacesController {

    private final LedOrganisation ledOrganisation;
    private final Bookings bookings;
    private final Catalogue catalogue;
    private final BookedPlaces bookedPlaces;

    LeadPlacesController(
            LedOrganisation ledOrganisation, Bookings bookings, Catalogue catalogue, BookedPlaces bookedPlaces) {
        this.ledOrganisation = ledOrganisation;
        this.bookings = bookings;
        this.catalogue = catalogue;
        this.bookedPlaces = bookedPlaces;
    }

    @GetMapping("/{booking}/cancel")
    Screen cancel(@PathVariable UUID organisation, @PathVariable UUID booking, VisitorBrowser browser) {
        return ledOrganisation.show(
                browser,
                organisation,
                (led, email) -> theirs(organisation, booking, row -> {
                    var fee = bookedPlaces.feeForCancelling(row);
                    return page(row, fee, CancelPlaceForm.at(fee), List.of());
                }));
    }

    @PostMapping("/{booking}/cancel")
    Screen cancel(
            @PathVariable UUID organisation, @PathVariable UUID booking, CancelPlaceForm form, VisitorBrowser browser) {
        return act(organisation, booking, browser, (row, email) -> {
            var fee = bookedPlaces.feeForCancelling(row);
            return switch (form.check(fee)) {
                case Bad<String>(var problems) -> page(row, fee, form.anew(fee), problems);
                case Good<String>(var why) -> back(bookedPlaces.cancel(row, email, why), organisation);
            };
        });
    }

    @PostMapping("/{booking}/take")
    Screen take(@PathVariable UUID organisation, @PathVariable UUID booking, VisitorBrowser browser) {
        return act(organisation, booking, browser, (row, email) -> back(bookedPlaces.accept(row, email), organisation));
    }

    @PostMapping("/{booking}/still")
    Screen still(@PathVariable UUID organisation, @PathVariable UUID booking, VisitorBrowser browser) {
        return act(
                organisation, booking, browser, (row, email) -> back(bookedPlaces.stillFine(row, email), organisation));
    }

    private Screen act(
            UUID organisation, UUID booking, VisitorBrowser browser, BiFunction<BookingRow, String, Screen> act) {
        return ledOrganisation.act(
                browser, organisation, (led, email) -> theirs(organisation, booking, row -> act.apply(row, email)));
    }

    private Screen theirs(UUID organisation, UUID booking, Function<BookingRow, Screen> screen) {
        return bookings.find(booking)
                .filter(row -> row.organisationId().equals(organisation))
                .map(screen)
                .orElse(FailedRequest.NOT_FOUND);
    }

    private static Screen back(boolean done, UUID organisation) {
        return done ? redirect(LedOrganisation.pathOf(organisation)) : FailedRequest.CHANGED_MEANWHILE;
    }

    private LeadCancelPlacePage page(BookingRow row, int fee, CancelPlaceForm form, List<Problem> problems) {
        var title = catalogue.titleOf(row.course());
        return new LeadCancelPlacePage(row, title, fee, form, problems);
    }
}
