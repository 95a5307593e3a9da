package org.breakwater.training.office.delegates;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.training.book.CancelPlaceForm;
import org.breakwater.training.bookings.BookedPlace;
import org.breakwater.training.bookings.BookedPlaces;
import org.breakwater.training.bookings.BookingRow;
import org.breakwater.training.bookings.Bookings;
import org.breakwater.training.bookings.PlacesOutOfTurn;
import org.breakwater.training.catalogue.Catalogue;
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

/** The office changes a person's place at their request by telephone. */
@Controller
@For(Role.BUSINESS_MANAGER)
@RequestMapping("/training/office/{session}/delegates/{booking}")
class DelegateController {

    private final ActorTransactions acting;
    private final Bookings bookings;
    private final Catalogue catalogue;
    private final BookedPlaces bookedPlaces;
    private final PlacesOutOfTurn outOfTurn;
    private final DelegateLists delegateLists;

    DelegateController(
            ActorTransactions acting,
            Bookings bookings,
            Catalogue catalogue,
            BookedPlaces bookedPlaces,
            PlacesOutOfTurn outOfTurn,
            DelegateLists delegateLists) {
        this.acting = acting;
        this.bookings = bookings;
        this.catalogue = catalogue;
        this.bookedPlaces = bookedPlaces;
        this.outOfTurn = outOfTurn;
        this.delegateLists = delegateLists;
    }

    @GetMapping
    Screen one(@PathVariable UUID session, @PathVariable UUID booking, Actor.Person who) {
        return acting.as(
                who,
                () -> found(session, booking, row -> {
                    var fee = bookedPlaces.feeForCancelling(row);
                    return page(who, row, fee, CancelPlaceForm.at(fee), OutOfTurnForm.EMPTY, List.of());
                }));
    }

    @PostMapping("/out-of-turn")
    Screen give(@PathVariable UUID session, @PathVariable UUID booking, OutOfTurnForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> found(session, booking, row -> {
                    var fee = bookedPlaces.feeForCancelling(row);
                    return switch (form.check()) {
                        case Bad<String>(var problems) -> page(who, row, fee, CancelPlaceForm.at(fee), form, problems);
                        case Good<String>(var why) -> after(row, outOfTurn.give(who, row, why));
                    };
                }));
    }

    @PostMapping("/cancel")
    Screen cancel(@PathVariable UUID session, @PathVariable UUID booking, CancelPlaceForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> found(session, booking, row -> {
                    var fee = bookedPlaces.feeForCancelling(row);
                    return switch (form.check(fee)) {
                        case Bad<String>(var problems) ->
                            page(who, row, fee, form.anew(fee), OutOfTurnForm.EMPTY, problems);
                        case Good<String>(var why) -> after(row, bookedPlaces.cancel(row, who.name(), why));
                    };
                }));
    }

    @PostMapping("/take")
    Screen take(@PathVariable UUID session, @PathVariable UUID booking, Actor.Person who) {
        return acting.as(who, () -> found(session, booking, row -> after(row, bookedPlaces.accept(row, who.name()))));
    }

    @PostMapping("/still")
    Screen still(@PathVariable UUID session, @PathVariable UUID booking, Actor.Person who) {
        return acting.as(
                who, () -> found(session, booking, row -> after(row, bookedPlaces.stillFine(row, who.name()))));
    }

    private static Screen after(BookingRow row, boolean done) {
        return done
                ? redirect("/training/office/" + row.sessionId() + "/delegates/" + row.id())
                : FailedRequest.CHANGED_MEANWHILE;
    }

    private Screen found(UUID session, UUID booking, Function<BookingRow, Screen> screen) {
        return bookings.find(booking)
                .filter(row -> row.sessionId().equals(session))
                .map(screen)
                .orElse(FailedRequest.NOT_FOUND);
    }

    private DelegatePage page(
            Actor.Person who,
            BookingRow row,
            int fee,
            CancelPlaceForm form,
            OutOfTurnForm turn,
            List<Problem> problems) {
        return new DelegatePage(
                row,
                catalogue.titleOf(row.course()),
                bookings.lines(row.id()),
                delegateLists.marks(row.sessionId()).get(row.id()),
                delegateLists.need(who, row.id()),
                row.state() == BookedPlace.State.WAITING && bookedPlaces.canBeGivenUp(row),
                turn,
                bookedPlaces.canBeGivenUp(row),
                fee,
                form,
                problems);
    }
}
