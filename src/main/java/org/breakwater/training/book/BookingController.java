package org.breakwater.training.book;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.training.bookings.BookedPlaces;
import org.breakwater.training.bookings.BookingRow;
import org.breakwater.training.bookings.Bookings;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.completions.Prerequisites;
import org.breakwater.training.learners.LearnerRow;
import org.breakwater.training.learners.Learners;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.training.organisations.Organisations;
import org.breakwater.training.organisations.WorkplaceFinder;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.training.programme.Sessions;
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

/** Someone requests a place for themselves. */
@Controller
@ForEveryone
class BookingController {

    private final ProvenLearner provenLearner;
    private final Catalogue catalogue;
    private final Sessions sessions;
    private final Learners learners;
    private final Organisations organisations;
    private final WorkplaceFinder workplaceFinder;
    private final Bookings bookings;
    private final Prerequisites first;
    private final BookedPlaces bookedPlaces;
    private final BookingThrottle bookingThrottle;
    private final Clock clock;

    BookingController(
            ProvenLearner provenLearner,
            Catalogue catalogue,
            Sessions sessions,
            Learners learners,
            Organisations organisations,
            WorkplaceFinder workplaceFinder,
            Bookings bookings,
            Prerequisites first,
            BookedPlaces bookedPlaces,
            BookingThrottle bookingThrottle,
            Clock clock) {
        this.provenLearner = provenLearner;
        this.catalogue = catalogue;
        this.sessions = sessions;
        this.learners = learners;
        this.organisations = organisations;
        this.workplaceFinder = workplaceFinder;
        this.bookings = bookings;
        this.first = first;
        this.bookedPlaces = bookedPlaces;
        this.bookingThrottle = bookingThrottle;
        this.clock = clock;
    }

    @GetMapping("/training/book/{session}")
    Screen book(@PathVariable UUID session, VisitorBrowser browser) {
        return provenLearner.show(
                browser,
                "/training/book/" + session,
                email -> found(session, (course, row) -> {
                    var learner = learners.own();
                    var organisation = learner.flatMap(one -> organisations.find(one.organisationId()));
                    return page(
                            course,
                            row,
                            BookingForm.of(learner, organisation),
                            organisation.stream().toList());
                }));
    }

    @PostMapping("/training/book/{session}")
    Screen book(@PathVariable UUID session, BookingForm form, VisitorBrowser browser) {
        return bookingThrottle.pass(
                () -> provenLearner.act(browser, "/training/book/" + session, email -> ask(session, form, email)),
                () -> new BookingBusyPage(session, form));
    }

    private Screen ask(UUID session, BookingForm form, String email) {
        return found(session, (course, row) -> switch (form.check(email)) {
            case Bad(var problems) ->
                page(course, row, form, workplaceFinder.found(form), problems.toArray(Problem[]::new));
            case Good(var said) ->
                first.problem(course, learners.own().map(LearnerRow::id), form.saysFirst(), "you")
                        .<Screen>map(problem -> page(course, row, form, workplaceFinder.found(form), problem))
                        .orElseGet(() -> ask(course, row, form, said, email));
        });
    }

    private Screen ask(Course course, SessionRow row, BookingForm form, BookingForm.Answers said, String email) {
        return switch (workplaceFinder.of(form, email)) {
            case WorkplaceFinder.Answer.At(var organisation) -> ask(course, row, form, said, organisation, email);
            case WorkplaceFinder.Answer.Which(var adds, var found, var problem) ->
                page(course, row, adds ? form.adding() : form, found, problem);
        };
    }

    private Screen ask(
            Course course,
            SessionRow row,
            BookingForm form,
            BookingForm.Answers said,
            UUID organisation,
            String email) {
        var lacks = withoutManager(said, organisation);
        if (lacks.isPresent()) {
            return page(course, row, form, workplaceFinder.found(form), lacks.get());
        }
        var refused = refused(row, form).or(() -> {
            var learner = learners.keep(email, said.name(), organisation, said.job(), catalogue.known(form.duties()));
            return bookedPlaces.ask(new BookedPlaces.Request(
                    form.page(), row.id(), learner, organisation, said.manager(), email, said.name()));
        });
        if (refused.isPresent()) {
            return page(
                    course,
                    row,
                    form,
                    workplaceFinder.found(form),
                    new Problem("main", refused.get().inWords()));
        }
        if (!said.needs().isEmpty()) {
            bookings.needs(form.page(), said.needs());
        }
        return redirect("/training/mine");
    }

    private Optional<Problem> withoutManager(BookingForm.Answers said, UUID organisation) {
        return organisations
                .find(organisation)
                .flatMap(one ->
                        said.withoutManager(one.kind(), bookedPlaces.rules().who()));
    }

    /** Checked before the learner is saved: a refused request changes nothing. */
    private Optional<BookedPlaces.Refused> refused(SessionRow row, BookingForm form) {
        var theirs = bookings.own().stream()
                .filter(one -> one.sessionId().equals(row.id())
                        && !(one.isOpen() && one.id().equals(form.page())))
                .toList();
        if (theirs.stream().anyMatch(BookingRow::isOpen)) {
            return Optional.of(BookedPlaces.Refused.ALREADY);
        }
        return theirs.stream().anyMatch(one -> one.id().equals(form.page()))
                ? Optional.of(BookedPlaces.Refused.GIVEN_UP)
                : Optional.empty();
    }

    private interface Shown {
        Screen of(Course course, SessionRow session);
    }

    private Screen found(UUID session, Shown shown) {
        return sessions.find(session)
                .flatMap(row -> catalogue.find(row.course()).map(course -> shown.of(course, row)))
                .orElse(FailedRequest.NOT_FOUND);
    }

    private BookingPage page(
            Course course, SessionRow row, BookingForm form, List<OrganisationRow> found, Problem... problems) {
        return new BookingPage(
                course,
                row,
                form,
                found,
                catalogue.kinds(),
                catalogue.duties(),
                bookedPlaces.rules(),
                first.lacks(course, learners.own().map(LearnerRow::id)),
                bookedPlaces.closed(row),
                clock.instant(),
                List.of(problems));
    }
}
