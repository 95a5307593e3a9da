package org.breakwater.access.account;

import static org.breakwater.web.Redirect.redirect;

import jakarta.servlet.http.HttpServletRequest;
import org.breakwater.access.Actor;
import org.breakwater.access.ForAnyPost;
import org.breakwater.access.account.absence.Absences;
import org.breakwater.access.credentials.RecoveryCodes;
import org.breakwater.access.entry.RequestActors;
import org.breakwater.access.sessions.CookieStatus;
import org.breakwater.access.sessions.SignedInSessions;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/account")
@ForAnyPost
class MyAccountController {

    private final SignedInSessions sessions;
    private final RecoveryCodes recoveryCodes;
    private final RequestActors requestActors;
    private final Absences absences;

    MyAccountController(
            SignedInSessions sessions, RecoveryCodes recoveryCodes, RequestActors requestActors, Absences absences) {
        this.sessions = sessions;
        this.recoveryCodes = recoveryCodes;
        this.requestActors = requestActors;
        this.absences = absences;
    }

    @GetMapping
    Screen show(HttpServletRequest request) {
        return requestActors.of(request) instanceof CookieStatus.Live(var session, var person, var until, var several)
                ? new MyAccountPage(
                        person.name(),
                        person.role().title(),
                        sessions.of(person),
                        session,
                        absences.of(person),
                        absences.deputisedBy(person))
                : FailedRequest.NOT_FOUND;
    }

    /** Signs out one browser; one that is not the person's own is left alone. */
    @PostMapping("/sign-out")
    Screen signOut(EndSessionForm form, Actor.Person person) {
        form.id().ifPresent(id -> sessions.end(person, id));
        return redirect("/account");
    }

    @PostMapping("/sign-out-everywhere")
    Screen signOutEverywhere(Actor.Person person) {
        sessions.endAll(person, person.accountId());
        return redirect("/sign-in");
    }

    @PostMapping("/recovery-codes")
    Screen newRecoveryCodes(Actor.Person person) {
        return new RecoveryCodesPage(recoveryCodes.makeNew(person, person.accountId()), false);
    }
}
