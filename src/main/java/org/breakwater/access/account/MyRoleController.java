package org.breakwater.access.account;

import static org.breakwater.web.Redirect.redirect;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.Role;
import org.breakwater.access.entry.RequestActors;
import org.breakwater.access.entry.SignedInVisitor;
import org.breakwater.access.posts.Posts;
import org.breakwater.access.sessions.CookieStatus;
import org.breakwater.access.sessions.SignedInSessions;
import org.breakwater.access.unsaved.OwnPagePath;
import org.breakwater.access.unsaved.ParkedForms;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Someone with several roles chooses the one in which this browser acts from now on. */
@Controller
@RequestMapping("/account/role")
@ForEveryone
class MyRoleController {

    private final SignedInSessions sessions;
    private final RequestActors requestActors;
    private final Posts posts;
    private final ParkedForms parkedForms;

    MyRoleController(SignedInSessions sessions, RequestActors requestActors, Posts posts, ParkedForms parkedForms) {
        this.sessions = sessions;
        this.requestActors = requestActors;
        this.posts = posts;
        this.parkedForms = parkedForms;
    }

    @GetMapping
    Screen ask(MyRoleForm form, Actor.Person person) {
        return page(person, posts.of(person, person.accountId()), form, List.of());
    }

    @PostMapping
    Screen choose(MyRoleForm form, Actor.Person person, HttpServletRequest request) {
        var held = posts.of(person, person.accountId());
        var chosen = form.chosen().filter(held::contains);
        if (chosen.isEmpty()) {
            return page(person, held, form, List.of(new Problem("role", "Select a role")));
        }
        if (requestActors.of(request) instanceof CookieStatus.Live live) {
            sessions.actAs(person, live.sessionId(), chosen.get());
            requestActors.forget(request);
        }
        if (parkedForms.latest(person).isPresent()) {
            return redirect("/sign-in/continue");
        }
        return redirect(OwnPagePath.is(form.to()) ? form.to() : start(chosen.get()));
    }

    private static String start(Role role) {
        return SignedInVisitor.rooms(role).getFirst().path();
    }

    /** With a single role there is nothing to choose. */
    private static Screen page(Actor.Person person, List<Role> held, MyRoleForm form, List<Problem> problems) {
        return held.size() > 1 ? new MyRolePage(held, person.role(), form.to(), problems) : FailedRequest.NOT_FOUND;
    }
}
