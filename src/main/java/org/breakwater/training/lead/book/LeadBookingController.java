package org.breakwater.training.lead.book;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.training.bookings.BookedPlaces;
import org.breakwater.training.bookings.BookingRow;
import org.breakwater.training.bookings.Bookings;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.completions.Prerequisites;
import org.breakwater.training.lead.LedOrganisation;
import org.breakwater.training.lead.book.LeadBookingPage.Became;
import org.breakwater.training.learners.LearnerRow;
import org.breakwater.training.learners.Learners;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.training.programme.Sessions;
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

/** A lead requests places for several people at once, and sees the result for each. */
@Controller
@ForEveryone
@RequestMapping("/training/lead/{organisation}/book/{session}")
class LeadBookingController {

    private final LedOrganisation ledOrganisation;
    private final Sessions sessions;
    private final Catalogue catalogue;
    private final Learners learners;
    private final Bookings bookings;
    private final BookedPlaces bookedPlaces;
    private final Prerequisites first;
    private final Clock clock;

    LeadBookingController(
            LedOrganisation ledOrganisation,
            Sessions sessions,
            Catalogue catalogue,
            Learners learners,
            Bookings bookings,
            BookedPlaces bookedPlaces,
            Prerequisites first,
            Clock clock) {
        this.ledOrganisation = ledOrganisation;
        this.sessions = sessions;
        this.catalogue = catalogue;
        this.learners = learners;
        this.bookings = bookings;
        this.bookedPlaces = bookedPlaces;
        this.first = first;
        this.clock = clock;
    }

    @GetMapping
    Screen people(@PathVariable UUID organisation, @PathVariable UUID session, VisitorBrowser browser) {
        return ledOrganisation.show(
                browser,
                organisation,
                (row, email) -> found(
                        session,
                        (course, day) -> page(row, course, day, LeadBookingForm.empty(), List.of(), List.of())));
    }

    @PostMapping
    Screen ask(
            @PathVariable UUID organisation, @PathVariable UUID session, LeadBookingForm form, VisitorBrowser browser) {
        return ledOrganisation.act(
                browser,
                organisation,
                (row, email) -> found(session, (course, day) -> switch (form.check(learners.of(organisation))) {
                    case Bad<List<LearnerRow>>(var problems) -> page(row, course, day, form, List.of(), problems);
                    case Good<List<LearnerRow>>(var people) -> {
                        var became = ask(row, course, day, form, people, email);
                        // The session is read again, so that the page shows how many places are left now.
                        var now = sessions.find(session).orElse(day);
                        yield page(row, course, now, LeadBookingForm.empty(), became, List.of());
                    }
                }));
    }

    /** One after the other, in the order of the page: this determines the waiting list. */
    private List<Became> ask(
            OrganisationRow organisation,
            Course course,
            SessionRow day,
            LeadBookingForm form,
            List<LearnerRow> people,
            String email) {
        var lacks = first.isRequired()
                ? first.missing(course, people.stream().map(LearnerRow::id).toList())
                : Map.<UUID, String>of();
        var refused = new LinkedHashMap<LearnerRow, String>();
        for (var person : people) {
            if (lacks.containsKey(person.id())) {
                refused.put(person, "Must complete first: " + lacks.get(person.id()));
                continue;
            }
            var id = form.bookingOf(person);
            // What was requested on this page before, and perhaps cancelled since, is not requested again.
            refused.put(
                    person,
                    bookings.find(id).isPresent()
                            ? ""
                            : bookedPlaces
                                    .ask(new BookedPlaces.Request(
                                            id, day.id(), person.id(), organisation.id(), "", email, email))
                                    .map(BookedPlaces.Refused::inWords)
                                    .orElse(""));
        }
        return refused.entrySet().stream()
                .map(one -> new Became(
                        one.getKey().name(),
                        one.getValue().isEmpty()
                                ? bookings.find(form.bookingOf(one.getKey()))
                                        .map(row -> row.stands(false))
                                        .orElse("")
                                : one.getValue()))
                .toList();
    }

    private Screen found(UUID session, BiFunction<Course, SessionRow, Screen> screen) {
        return sessions.find(session)
                .flatMap(row -> catalogue.find(row.course()).map(course -> screen.apply(course, row)))
                .orElse(FailedRequest.NOT_FOUND);
    }

    private LeadBookingPage page(
            OrganisationRow row,
            Course course,
            SessionRow day,
            LeadBookingForm form,
            List<Became> became,
            List<Problem> problems) {
        var booked = bookings.of(day.id()).stream()
                .filter(one -> one.isOpen() && one.organisationId().equals(row.id()))
                .toList();
        var ids = booked.stream().map(BookingRow::learnerId).toList();
        var free = learners.of(row.id()).stream()
                .filter(one -> !ids.contains(one.id()))
                .toList();
        return new LeadBookingPage(
                row,
                course,
                day,
                free,
                booked,
                first.missing(course, free.stream().map(LearnerRow::id).toList()),
                bookedPlaces.isOpen(day),
                bookedPlaces.termsOf(day),
                clock.instant(),
                form,
                became,
                problems);
    }
}
