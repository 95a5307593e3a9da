package org.breakwater.access.signin;

import static org.breakwater.web.Redirect.redirect;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.door.CarryOnPage;
import org.breakwater.access.door.Cookies;
import org.breakwater.access.door.Visits;
import org.breakwater.access.model.Held;
import org.breakwater.access.model.Parked;
import org.breakwater.access.model.Sessions;
import org.breakwater.access.model.UnsavedWords;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The way out, and what was left lying when a session expired. */
@Controller
@ForEveryone
class SignOutController {

    private final Sessions sessions;
    private final Visits visits;
    private final Parked parked;
    private final UnsavedWords unsaved;

    SignOutController(Sessions sessions, Visits visits, Parked parked, UnsavedWords unsaved) {
        this.sessions = sessions;
        this.visits = visits;
        this.parked = parked;
        this.unsaved = unsaved;
    }

    @PostMapping("/sign-out")
    Screen signOut(HttpServletRequest request, HttpServletResponse response) {
        if (visits.of(request) instanceof Held.Live live) {
            sessions.end(live.person(), live.sessionId());
        }
        Cookies.SESSION.takeBack(request, response);
        visits.forget(request);
        return redirect("/sign-in");
    }

    @GetMapping("/sign-in/carry-on")
    Screen carryOn(Actor.Person person) {
        var letter = parked.latest(person);
        return letter.isPresent() ? CarryOnPage.parked(letter.get()) : Arrival.home(person);
    }

    @PostMapping("/sign-in/throw-away")
    Screen throwAway(Actor.Person person) {
        parked.latest(person).ifPresent(letter -> {
            parked.throwAway(person, letter.id());
            unsaved.delete(person, letter.form());
        });
        return Arrival.home(person);
    }
}
