package org.breakwater.training.lead;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.training.Catalogue;
import org.breakwater.training.mine.LeaveForm;
import org.breakwater.training.model.BookingRow;
import org.breakwater.training.model.Bookings;
import org.breakwater.training.model.Seats;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a lead does with a place of one of their people: gives it up, takes it, says that the new day is fine. */
@Controller
@ForEveryone
@RequestMapping("/training/lead/{organisation}")
class PlacesController {

    private final Led led;
    private final Bookings bookings;
    private final Catalogue catalogue;
    private final Seats seats;

    PlacesController(Led led, Bookings bookings, Catalogue catalogue, Seats seats) {
        this.led = led;
        this.bookings = bookings;
        this.catalogue = catalogue;
        this.seats = seats;
    }

    @GetMapping("/leave/{booking}")
    Screen leave(@PathVariable UUID organisation, @PathVariable UUID booking, Browser browser) {
        return led.show(
                browser,
                organisation,
                (led, email) -> theirs(organisation, booking, row -> {
                    var fee = seats.feeForCancelling(row);
                    return page(row, fee, LeaveForm.at(fee), List.of());
                }));
    }

    @PostMapping("/leave/{booking}")
    Screen leave(@PathVariable UUID organisation, @PathVariable UUID booking, LeaveForm form, Browser browser) {
        return act(organisation, booking, browser, (row, email) -> {
            var fee = seats.feeForCancelling(row);
            return switch (form.check(fee)) {
                case Bad<String>(var problems) -> page(row, fee, form.anew(fee), problems);
                case Good<String>(var why) -> back(seats.cancel(row, email, why), organisation);
            };
        });
    }

    @PostMapping("/take/{booking}")
    Screen take(@PathVariable UUID organisation, @PathVariable UUID booking, Browser browser) {
        return act(organisation, booking, browser, (row, email) -> back(seats.accept(row, email), organisation));
    }

    @PostMapping("/still/{booking}")
    Screen still(@PathVariable UUID organisation, @PathVariable UUID booking, Browser browser) {
        return act(organisation, booking, browser, (row, email) -> back(seats.stillFine(row, email), organisation));
    }

    private Screen act(UUID organisation, UUID booking, Browser browser, BiFunction<BookingRow, String, Screen> act) {
        return led.act(
                browser, organisation, (led, email) -> theirs(organisation, booking, row -> act.apply(row, email)));
    }

    private Screen theirs(UUID organisation, UUID booking, Function<BookingRow, Screen> screen) {
        return bookings.find(booking)
                .filter(row -> row.organisationId().equals(organisation))
                .map(screen)
                .orElse(Mishap.NOT_FOUND);
    }

    private static Screen back(boolean done, UUID organisation) {
        return done ? redirect(Led.pathOf(organisation)) : Mishap.CHANGED_MEANWHILE;
    }

    private GiveUpPage page(BookingRow row, int fee, LeaveForm form, List<Problem> problems) {
        var title = catalogue.titleOf(row.course());
        return new GiveUpPage(row, title, fee, form, problems);
    }
}
