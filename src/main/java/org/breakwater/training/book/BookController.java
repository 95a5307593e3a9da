package org.breakwater.training.book;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.training.Catalogue;
import org.breakwater.training.Course;
import org.breakwater.training.SessionRow;
import org.breakwater.training.Sessions;
import org.breakwater.training.model.BookingRow;
import org.breakwater.training.model.Bookings;
import org.breakwater.training.model.DoneFirst;
import org.breakwater.training.model.LearnerRow;
import org.breakwater.training.model.Learners;
import org.breakwater.training.model.OrganisationRow;
import org.breakwater.training.model.Organisations;
import org.breakwater.training.model.Seats;
import org.breakwater.training.prove.Proven;
import org.breakwater.training.workplace.Workplaces;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Someone asks for a place for themselves. */
@Controller
@ForEveryone
class BookController {

    private final Proven proven;
    private final Catalogue catalogue;
    private final Sessions sessions;
    private final Learners learners;
    private final Organisations organisations;
    private final Workplaces workplaces;
    private final Bookings bookings;
    private final DoneFirst first;
    private final Seats seats;
    private final Turnstile turnstile;
    private final Clock clock;

    BookController(
            Proven proven,
            Catalogue catalogue,
            Sessions sessions,
            Learners learners,
            Organisations organisations,
            Workplaces workplaces,
            Bookings bookings,
            DoneFirst first,
            Seats seats,
            Turnstile turnstile,
            Clock clock) {
        this.proven = proven;
        this.catalogue = catalogue;
        this.sessions = sessions;
        this.learners = learners;
        this.organisations = organisations;
        this.workplaces = workplaces;
        this.bookings = bookings;
        this.first = first;
        this.seats = seats;
        this.turnstile = turnstile;
        this.clock = clock;
    }

    @GetMapping("/training/book/{session}")
    Screen book(@PathVariable UUID session, Browser browser) {
        return proven.show(
                browser,
                "/training/book/" + session,
                email -> found(session, (course, row) -> {
                    var learner = learners.own();
                    var organisation = learner.flatMap(one -> organisations.find(one.organisationId()));
                    return page(
                            course,
                            row,
                            BookForm.of(learner, organisation),
                            organisation.stream().toList());
                }));
    }

    @PostMapping("/training/book/{session}")
    Screen book(@PathVariable UUID session, BookForm form, Browser browser) {
        return turnstile.pass(
                () -> proven.act(browser, "/training/book/" + session, email -> ask(session, form, email)),
                () -> new CrowdedPage(session, form));
    }

    private Screen ask(UUID session, BookForm form, String email) {
        return found(session, (course, row) -> switch (form.check(email)) {
            case Bad(var problems) -> page(course, row, form, workplaces.found(form), problems.toArray(Problem[]::new));
            case Good(var said) ->
                first.problem(course, learners.own().map(LearnerRow::id), form.saysFirst())
                        .<Screen>map(problem -> page(course, row, form, workplaces.found(form), problem))
                        .orElseGet(() -> ask(course, row, form, said, email));
        });
    }

    private Screen ask(Course course, SessionRow row, BookForm form, BookForm.Said said, String email) {
        return switch (workplaces.of(form, email)) {
            case Workplaces.Answer.At(var organisation) -> ask(course, row, form, said, organisation, email);
            case Workplaces.Answer.Which(var adds, var found, var problem) ->
                page(course, row, adds ? form.adding() : form, found, problem);
        };
    }

    private Screen ask(
            Course course, SessionRow row, BookForm form, BookForm.Said said, UUID organisation, String email) {
        var lacks = withoutManager(said, organisation);
        if (lacks.isPresent()) {
            return page(course, row, form, workplaces.found(form), lacks.get());
        }
        var refused = refused(row, form).or(() -> {
            var learner = learners.keep(email, said.name(), organisation, said.job(), catalogue.known(form.duties()));
            return seats.ask(new Seats.Request(
                    form.page(), row.id(), learner, organisation, said.manager(), email, said.name()));
        });
        if (refused.isPresent()) {
            return page(
                    course,
                    row,
                    form,
                    workplaces.found(form),
                    new Problem("main", refused.get().inWords()));
        }
        if (!said.needs().isEmpty()) {
            bookings.needs(form.page(), said.needs());
        }
        return redirect("/training/mine");
    }

    private Optional<Problem> withoutManager(BookForm.Said said, UUID organisation) {
        return said.manager().isEmpty()
                ? organisations
                        .find(organisation)
                        .filter(one -> seats.rules().who().withManager().contains(one.kind()))
                        .map(one -> new Problem(
                                "agrees",
                                "In your organisation a manager has to approve bookings. Enter their email address"))
                : Optional.empty();
    }

    /** Asked before who they are is kept: whoever is refused has changed nothing. */
    private Optional<Seats.Refused> refused(SessionRow row, BookForm form) {
        var theirs = bookings.own().stream()
                .filter(one -> one.sessionId().equals(row.id())
                        && !(one.isOpen() && one.id().equals(form.page())))
                .toList();
        if (theirs.stream().anyMatch(BookingRow::isOpen)) {
            return Optional.of(Seats.Refused.ALREADY);
        }
        return theirs.stream().anyMatch(one -> one.id().equals(form.page()))
                ? Optional.of(Seats.Refused.GIVEN_UP)
                : Optional.empty();
    }

    private interface Shown {
        Screen of(Course course, SessionRow session);
    }

    private Screen found(UUID session, Shown shown) {
        return sessions.find(session)
                .flatMap(row -> catalogue.find(row.course()).map(course -> shown.of(course, row)))
                .orElse(Mishap.NOT_FOUND);
    }

    private BookPage page(
            Course course, SessionRow row, BookForm form, List<OrganisationRow> found, Problem... problems) {
        return new BookPage(
                course,
                row,
                form,
                found,
                catalogue.kinds(),
                catalogue.duties(),
                seats.rules(),
                first.lacks(course, learners.own().map(LearnerRow::id)),
                clock.instant(),
                List.of(problems));
    }
}
