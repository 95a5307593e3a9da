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
import org.breakwater.training.SessionRow;
import org.breakwater.training.Sessions;
import org.breakwater.training.model.Bookings;
import org.breakwater.training.model.TrainerRow;
import org.breakwater.training.model.Trainers;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The people of a session. */
@Controller
@For(Role.BUSINESS_MANAGER)
@RequestMapping("/training/office/{session}/people")
class PeopleController {

    private final Acting acting;
    private final Sessions sessions;
    private final Catalogue catalogue;
    private final Trainers trainers;
    private final Bookings bookings;

    PeopleController(Acting acting, Sessions sessions, Catalogue catalogue, Trainers trainers, Bookings bookings) {
        this.acting = acting;
        this.sessions = sessions;
        this.catalogue = catalogue;
        this.trainers = trainers;
        this.bookings = bookings;
    }

    @GetMapping
    Screen people(@PathVariable UUID session, Actor.Person who) {
        return acting.looking(
                who,
                () -> found(session, row -> {
                    var title = catalogue.titleOf(row.course());
                    return new PeoplePage(row, title, trainers.of(session), offered(session), bookings.of(session));
                }));
    }

    @PostMapping
    Screen give(@PathVariable UUID session, GivenByForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> found(session, row -> {
                    trainers.give(who, session, form.of(offered(session)));
                    return redirect("/training/office/" + session + "/people");
                }));
    }

    /** Those who may, and those who were named before. */
    private List<TrainerRow> offered(UUID session) {
        var now = trainers.of(session);
        return trainers.everybody().stream()
                .filter(row -> row.mayTrain() || now.contains(row))
                .toList();
    }

    private Screen found(UUID session, Function<SessionRow, Screen> screen) {
        return sessions.find(session).map(screen).orElse(Mishap.NOT_FOUND);
    }
}
