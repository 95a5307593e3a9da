package org.breakwater.access.signin;

import static org.breakwater.web.Redirect.redirect;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.entry.ContinueFormPage;
import org.breakwater.access.entry.RequestActors;
import org.breakwater.access.entry.SignInCookies;
import org.breakwater.access.sessions.CookieStatus;
import org.breakwater.access.sessions.SignedInSessions;
import org.breakwater.access.unsaved.ParkedForms;
import org.breakwater.access.unsaved.UnsavedAnswers;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Signing out, and form input left from an expired session. */
@Controller
@ForEveryone
class SignOutController {

    private final SignedInSessions sessions;
    private final RequestActors requestActors;
    private final ParkedForms parkedForms;
    private final UnsavedAnswers unsaved;

    SignOutController(
            SignedInSessions sessions, RequestActors requestActors, ParkedForms parkedForms, UnsavedAnswers unsaved) {
        this.sessions = sessions;
        this.requestActors = requestActors;
        this.parkedForms = parkedForms;
        this.unsaved = unsaved;
    }

    @PostMapping("/sign-out")
    Screen signOut(HttpServletRequest request, HttpServletResponse response) {
        if (requestActors.of(request) instanceof CookieStatus.Live live) {
            sessions.end(live.person(), live.sessionId());
        }
        SignInCookies.SESSION.takeBack(request, response);
        requestActors.forget(request);
        return redirect("/sign-in");
    }

    @GetMapping("/sign-in/continue")
    Screen carryOn(Actor.Person person) {
        var letter = parkedForms.latest(person);
        return letter.isPresent() ? ContinueFormPage.parked(letter.get()) : SignInArrival.home(person);
    }

    @PostMapping("/sign-in/discard")
    Screen throwAway(Actor.Person person) {
        parkedForms.latest(person).ifPresent(letter -> {
            parkedForms.throwAway(person, letter.id());
            unsaved.delete(person, letter.form());
        });
        return SignInArrival.home(person);
    }
}
