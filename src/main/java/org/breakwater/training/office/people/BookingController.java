package org.breakwater.training.office.people;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
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

/** The office does with somebody's place what they ask for on the telephone. */
@Controller
@For(Role.BUSINESS_MANAGER)
@RequestMapping("/training/office/{session}/people/{booking}")
class BookingController {

    private final Acting acting;
    private final Bookings bookings;
    private final Catalogue catalogue;
    private final Seats seats;

    BookingController(Acting acting, Bookings bookings, Catalogue catalogue, Seats seats) {
        this.acting = acting;
        this.bookings = bookings;
        this.catalogue = catalogue;
        this.seats = seats;
    }

    @GetMapping
    Screen one(@PathVariable UUID session, @PathVariable UUID booking, Actor.Person who) {
        return acting.looking(
                who,
                () -> found(session, booking, row -> {
                    var fee = seats.feeForCancelling(row);
                    return page(row, fee, LeaveForm.at(fee), List.of());
                }));
    }

    @PostMapping("/leave")
    Screen leave(@PathVariable UUID session, @PathVariable UUID booking, LeaveForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> found(session, booking, row -> {
                    var fee = seats.feeForCancelling(row);
                    return switch (form.check(fee)) {
                        case Bad<String>(var problems) -> page(row, fee, form.anew(fee), problems);
                        case Good<String>(var why) -> after(row, seats.cancel(row, who.name(), why));
                    };
                }));
    }

    @PostMapping("/take")
    Screen take(@PathVariable UUID session, @PathVariable UUID booking, Actor.Person who) {
        return acting.as(who, () -> found(session, booking, row -> after(row, seats.accept(row, who.name()))));
    }

    @PostMapping("/still")
    Screen still(@PathVariable UUID session, @PathVariable UUID booking, Actor.Person who) {
        return acting.as(who, () -> found(session, booking, row -> after(row, seats.stillFine(row, who.name()))));
    }

    private static Screen after(BookingRow row, boolean done) {
        return done
                ? redirect("/training/office/" + row.sessionId() + "/people/" + row.id())
                : Mishap.CHANGED_MEANWHILE;
    }

    private Screen found(UUID session, UUID booking, Function<BookingRow, Screen> screen) {
        return bookings.find(booking)
                .filter(row -> row.sessionId().equals(session))
                .map(screen)
                .orElse(Mishap.NOT_FOUND);
    }

    private BookingPage page(BookingRow row, int fee, LeaveForm form, List<Problem> problems) {
        return new BookingPage(
                row,
                catalogue.titleOf(row.course()),
                bookings.lines(row.id()),
                seats.canBeGivenUp(row),
                fee,
                form,
                problems);
    }
}
