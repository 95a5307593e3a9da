package org.breakwater.training.mine;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.training.Catalogue;
import org.breakwater.training.model.BookingRow;
import org.breakwater.training.model.Bookings;
import org.breakwater.training.model.Evaluations;
import org.breakwater.training.model.Materials;
import org.breakwater.training.model.Organisations;
import org.breakwater.training.model.Register;
import org.breakwater.training.model.Seats;
import org.breakwater.training.prove.Proven;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What somebody has booked, and what they do with it. */
@Controller
@ForEveryone
@RequestMapping("/training/mine")
class MineController {

    private static final String MINE = "/training/mine";

    private final Proven proven;
    private final Bookings bookings;
    private final Materials materials;
    private final Evaluations evaluations;
    private final Organisations organisations;
    private final Catalogue catalogue;
    private final Seats seats;
    private final Clock clock;
    private final Register register;

    MineController(
            Proven proven,
            Bookings bookings,
            Materials materials,
            Evaluations evaluations,
            Organisations organisations,
            Catalogue catalogue,
            Seats seats,
            Register register,
            Clock clock) {
        this.proven = proven;
        this.bookings = bookings;
        this.materials = materials;
        this.evaluations = evaluations;
        this.organisations = organisations;
        this.catalogue = catalogue;
        this.seats = seats;
        this.clock = clock;
        this.register = register;
    }

    @GetMapping
    Screen mine(Browser browser) {
        return proven.show(browser, MINE, email -> page(email, null));
    }

    @PostMapping("/{booking}/take")
    Screen take(@PathVariable UUID booking, Browser browser) {
        return act(booking, browser, row -> seats.accept(row, row.learner()));
    }

    @PostMapping("/{booking}/still")
    Screen still(@PathVariable UUID booking, Browser browser) {
        return act(booking, browser, row -> seats.stillFine(row, row.learner()));
    }

    @GetMapping("/{booking}/leave")
    Screen leave(@PathVariable UUID booking, Browser browser) {
        return proven.show(
                browser,
                MINE,
                email -> own(booking, row -> seats.canBeGivenUp(row) ? leaving(row, List.of()) : page(email, booking)));
    }

    @PostMapping("/{booking}/leave")
    Screen leave(@PathVariable UUID booking, LeaveForm form, Browser browser) {
        return proven.act(
                browser,
                MINE,
                email -> own(booking, row -> {
                    var fee = seats.feeForCancelling(row);
                    return switch (form.check(fee)) {
                        case Bad(var problems) -> new LeavePage(row, titleOf(row), fee, form.anew(fee), problems);
                        case Good(var why) ->
                            seats.cancel(row, row.learner(), why) ? redirect(MINE) : page(email, booking);
                    };
                }));
    }

    private LeavePage leaving(BookingRow row, List<Problem> problems) {
        var fee = seats.feeForCancelling(row);
        return new LeavePage(row, titleOf(row), fee, LeaveForm.at(fee), problems);
    }

    private Screen act(UUID booking, Browser browser, Function<BookingRow, Boolean> act) {
        return proven.act(
                browser, MINE, email -> own(booking, row -> act.apply(row) ? redirect(MINE) : page(email, booking)));
    }

    private Screen own(UUID booking, Function<BookingRow, Screen> screen) {
        return bookings.own(booking).map(screen).orElse(Mishap.NOT_FOUND);
    }

    private MinePage page(String email, @Nullable UUID tooLate) {
        var own = bookings.own();
        return new MinePage(
                email,
                own,
                own.stream().filter(seats::canBeGivenUp).map(BookingRow::id).collect(Collectors.toSet()),
                materials.own(own.stream().map(BookingRow::sessionId).toList()),
                evaluations.own(),
                bookings.toApprove().size(),
                evaluations.toVouch().size(),
                organisations.led(),
                register.gives(),
                catalogue,
                clock.instant(),
                tooLate);
    }

    private String titleOf(BookingRow row) {
        return catalogue.titleOf(row.course());
    }
}
