package org.breakwater.training.office.book;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.training.Catalogue;
import org.breakwater.training.Course;
import org.breakwater.training.SessionRow;
import org.breakwater.training.Sessions;
import org.breakwater.training.model.BookingsByOffice;
import org.breakwater.training.model.OrganisationRow;
import org.breakwater.training.workplace.Workplaces;
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
import org.springframework.web.bind.annotation.RequestMapping;

/** The office asks for a place for somebody who rang. */
@Controller
@For(Role.BUSINESS_MANAGER)
@RequestMapping("/training/office/{session}/book")
class OfficeBookController {

    private final Acting acting;
    private final Catalogue catalogue;
    private final Sessions sessions;
    private final Workplaces workplaces;
    private final BookingsByOffice bookings;

    OfficeBookController(
            Acting acting, Catalogue catalogue, Sessions sessions, Workplaces workplaces, BookingsByOffice bookings) {
        this.acting = acting;
        this.catalogue = catalogue;
        this.sessions = sessions;
        this.workplaces = workplaces;
        this.bookings = bookings;
    }

    @GetMapping
    Screen book(@PathVariable UUID session, Actor.Person who) {
        return acting.looking(
                who, () -> found(session, (course, row) -> page(course, row, OfficeBookForm.empty(), List.of())));
    }

    @PostMapping
    Screen book(@PathVariable UUID session, OfficeBookForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> found(session, (course, row) -> switch (form.check()) {
                    case Bad<BookingsByOffice.Caller>(var problems) ->
                        page(course, row, form, workplaces.found(form), problems.toArray(Problem[]::new));
                    case Good<BookingsByOffice.Caller>(var caller) ->
                        switch (workplaces.of(form, who.name())) {
                            case Workplaces.Answer.At(var organisation) ->
                                ask(who, course, row, form, caller, organisation);
                            case Workplaces.Answer.Which(var adds, var found, var problem) ->
                                page(course, row, adds ? form.adding() : form, found, problem);
                        };
                }));
    }

    private Screen ask(
            Actor.Person who,
            Course course,
            SessionRow row,
            OfficeBookForm form,
            BookingsByOffice.Caller caller,
            UUID organisation) {
        var saysFirst = form.first().equals("YES");
        return bookings.ask(who, OnePress.of(form.page(), form), row, course, caller, organisation, saysFirst)
                .<Screen>map(problem -> page(course, row, form, workplaces.found(form), problem))
                .orElseGet(() -> redirect("/training/office/" + row.id() + "/people"));
    }

    private Screen found(UUID session, BiFunction<Course, SessionRow, Screen> screen) {
        return sessions.find(session)
                .flatMap(row -> catalogue.known(row.course()).map(course -> screen.apply(course, row)))
                .orElse(Mishap.NOT_FOUND);
    }

    private OfficeBookPage page(
            Course course, SessionRow row, OfficeBookForm form, List<OrganisationRow> found, Problem... problems) {
        return new OfficeBookPage(row, course, form, found, catalogue.kinds(), List.of(problems));
    }
}
