package org.breakwater.access.account;

import static org.breakwater.web.Redirect.redirect;

import jakarta.servlet.http.HttpServletRequest;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.access.door.Visits;
import org.breakwater.access.model.Held;
import org.breakwater.access.model.RecoveryCodes;
import org.breakwater.access.model.Sessions;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/account")
@For({
    Role.CONTACT_OFFICER,
    Role.SCREENER,
    Role.MANAGER,
    Role.DUTY_WORKER,
    Role.ADMINISTRATOR,
    Role.AUTHOR,
    Role.BUSINESS_MANAGER,
    Role.RESEARCHER,
    Role.TEAM_MEMBER
})
class AccountController {

    private final Sessions sessions;
    private final RecoveryCodes recoveryCodes;
    private final Visits visits;

    AccountController(Sessions sessions, RecoveryCodes recoveryCodes, Visits visits) {
        this.sessions = sessions;
        this.recoveryCodes = recoveryCodes;
        this.visits = visits;
    }

    @GetMapping
    Screen show(HttpServletRequest request) {
        return visits.of(request) instanceof Held.Live(var session, var person, var until)
                ? new AccountPage(person.name(), person.role().title(), sessions.of(person), session)
                : Mishap.NOT_FOUND;
    }

    /** Signs out one browser; one that is not the person's own is not touched. */
    @PostMapping("/sign-out")
    Screen signOut(SessionForm form, Actor.Person person) {
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
