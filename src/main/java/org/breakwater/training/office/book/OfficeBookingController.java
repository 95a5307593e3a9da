package org.breakwater.training.office.book;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.training.bookings.BookedPlaces;
import org.breakwater.training.bookings.PlacesOutOfTurn;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.training.organisations.WorkplaceFinder;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.training.programme.Sessions;
import org.breakwater.web.FailedRequest;
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

/** The office requests a place for someone who telephoned. */
@Controller
@For(Role.BUSINESS_MANAGER)
@RequestMapping("/training/office/{session}/book")
class OfficeBookingController {

    private final ActorTransactions acting;
    private final Catalogue catalogue;
    private final Sessions sessions;
    private final WorkplaceFinder workplaceFinder;
    private final OfficeBookings bookings;
    private final BookedPlaces bookedPlaces;
    private final PlacesOutOfTurn outOfTurn;
    private final Clock clock;

    OfficeBookingController(
            ActorTransactions acting,
            Catalogue catalogue,
            Sessions sessions,
            WorkplaceFinder workplaceFinder,
            OfficeBookings bookings,
            BookedPlaces bookedPlaces,
            PlacesOutOfTurn outOfTurn,
            Clock clock) {
        this.acting = acting;
        this.catalogue = catalogue;
        this.sessions = sessions;
        this.workplaceFinder = workplaceFinder;
        this.bookings = bookings;
        this.bookedPlaces = bookedPlaces;
        this.outOfTurn = outOfTurn;
        this.clock = clock;
    }

    @GetMapping
    Screen book(@PathVariable UUID session, Actor.Person who) {
        return acting.looking(
                who, () -> found(session, (course, row) -> page(course, row, OfficeBookingForm.empty(), List.of())));
    }

    @PostMapping
    Screen book(@PathVariable UUID session, OfficeBookingForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> found(session, (course, row) -> switch (form.check()) {
                    case Bad<OfficeBookings.Caller>(var problems) ->
                        page(course, row, form, workplaceFinder.found(form), problems.toArray(Problem[]::new));
                    case Good<OfficeBookings.Caller>(var caller) -> booked(who, course, row, form, caller);
                }));
    }

    /** A place of work that is new to us is added only where the booking will be kept. */
    private Screen booked(
            Actor.Person who, Course course, SessionRow row, OfficeBookingForm form, OfficeBookings.Caller caller) {
        if (workplaceFinder.addsOne(form)) {
            var refused = bookings.refusedAtNewPlace(row, course, caller, form.saysFirst());
            if (refused.isPresent()) {
                return page(course, row, form, workplaceFinder.found(form), refused.get());
            }
        }
        return switch (workplaceFinder.of(form, who.name())) {
            case WorkplaceFinder.Answer.At(var organisation) -> ask(who, course, row, form, caller, organisation);
            case WorkplaceFinder.Answer.Which(var adds, var found, var problem) ->
                page(course, row, adds ? form.adding() : form, found, problem);
        };
    }

    private Screen ask(
            Actor.Person who,
            Course course,
            SessionRow row,
            OfficeBookingForm form,
            OfficeBookings.Caller caller,
            UUID organisation) {
        var booking = SinglePress.of(form.page(), form);
        return bookings.ask(who, booking, row, course, caller, organisation, form.saysFirst())
                .<Screen>map(problem -> page(course, row, form, workplaceFinder.found(form), problem))
                .orElseGet(() -> redirect("/training/office/" + row.id() + "/delegates"));
    }

    private Screen found(UUID session, BiFunction<Course, SessionRow, Screen> screen) {
        return sessions.find(session)
                .flatMap(row -> catalogue.known(row.course()).map(course -> screen.apply(course, row)))
                .orElse(FailedRequest.NOT_FOUND);
    }

    private OfficeBookingPage page(
            Course course, SessionRow row, OfficeBookingForm form, List<OrganisationRow> found, Problem... problems) {
        return new OfficeBookingPage(
                row,
                course,
                course.before().stream().map(catalogue::titleOf).toList(),
                form,
                found,
                catalogue.kinds(),
                bookedPlaces.closed(row),
                outOfTurn.canGive(row),
                bookedPlaces.termsOf(row),
                clock.instant().isBefore(bookedPlaces.termsOf(row).quotaLiftsAt()),
                List.of(problems));
    }
}
