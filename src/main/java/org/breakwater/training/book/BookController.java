package org.breakwater.training.book;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.training.Catalogue;
import org.breakwater.training.Course;
import org.breakwater.training.SessionRow;
import org.breakwater.training.Sessions;
import org.breakwater.training.model.BookingRow;
import org.breakwater.training.model.Bookings;
import org.breakwater.training.model.Learners;
import org.breakwater.training.model.OrganisationRow;
import org.breakwater.training.model.Organisations;
import org.breakwater.training.model.Seats;
import org.breakwater.training.prove.Proven;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.OnePress;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Somebody asks for a place for themselves. */
@Controller
@ForEveryone
class BookController {

    private final Proven proven;
    private final Catalogue catalogue;
    private final Sessions sessions;
    private final Learners learners;
    private final Organisations organisations;
    private final Bookings bookings;
    private final Seats seats;
    private final Turnstile turnstile;

    BookController(
            Proven proven,
            Catalogue catalogue,
            Sessions sessions,
            Learners learners,
            Organisations organisations,
            Bookings bookings,
            Seats seats,
            Turnstile turnstile) {
        this.proven = proven;
        this.catalogue = catalogue;
        this.sessions = sessions;
        this.learners = learners;
        this.organisations = organisations;
        this.bookings = bookings;
        this.seats = seats;
        this.turnstile = turnstile;
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
            case Bad(var problems) -> page(course, row, form, found(form), problems.toArray(Problem[]::new));
            case Good(var said) ->
                whereTheyWork(
                        form,
                        email,
                        which -> page(course, row, which.form(), which.found(), which.problem()),
                        organisation -> ask(course, row, form, said, organisation, email));
        });
    }

    /** The name alone is not enough: which of these, or a new one. */
    private record Which(BookForm form, List<OrganisationRow> found, Problem problem) {}

    private Screen whereTheyWork(
            BookForm form, String email, Function<Which, Screen> again, Function<UUID, Screen> goOn) {
        var known = form.chosenId().flatMap(organisations::find);
        if (known.isPresent()
                && known.get().name().equalsIgnoreCase(form.organisation().strip())) {
            return goOn.apply(known.get().id());
        }
        var found = found(form);
        if (known.isPresent() && found.contains(known.get())) {
            return goOn.apply(known.get().id());
        }
        if (form.addsOne() || found.isEmpty()) {
            return isAKind(form.kind())
                    ? goOn.apply(added(form, email))
                    : again.apply(new Which(
                            form.adding(),
                            found,
                            new Problem("kind", "We do not have it yet. Say what kind of work it is")));
        }
        return again.apply(new Which(
                form, found, new Problem("chosen", "Choose which of these it is, or say that it is not here")));
    }

    private UUID added(BookForm form, String email) {
        var id = OnePress.of(form.page(), form);
        organisations.add(id, form.organisation().strip(), form.kind(), email);
        return id;
    }

    private boolean isAKind(String kind) {
        return catalogue.kinds().stream().anyMatch(one -> one.id().equals(kind));
    }

    private List<OrganisationRow> found(BookForm form) {
        return organisations.like(form.organisation());
    }

    private Screen ask(
            Course course, SessionRow row, BookForm form, BookForm.Said said, UUID organisation, String email) {
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
                    found(form),
                    new Problem("main", refused.get().inWords()));
        }
        if (!said.needs().isEmpty()) {
            bookings.needs(form.page(), said.needs());
        }
        return redirect("/training/mine");
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
                course, row, form, found, catalogue.kinds(), catalogue.duties(), seats.rules(), List.of(problems));
    }
}
