package org.breakwater.access.signin;

import static org.breakwater.web.Redirect.redirect;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.breakwater.access.Actor;
import org.breakwater.access.credentials.Secrets;
import org.breakwater.access.entry.RequestActors;
import org.breakwater.access.entry.SignInCookies;
import org.breakwater.access.entry.SignedInVisitor;
import org.breakwater.access.posts.Posts;
import org.breakwater.access.proving.KnownBrowsers;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.access.sessions.SignedInSessions;
import org.breakwater.access.unsaved.OwnPagePath;
import org.breakwater.access.unsaved.ParkedForms;
import org.breakwater.web.Redirect;
import org.springframework.stereotype.Component;

/** What happens once the person is authenticated: they get a session, and go where they wanted to go. */
@Component
class SignInArrival {

    private final SignedInSessions sessions;
    private final RequestActors requestActors;
    private final ParkedForms parkedForms;
    private final Posts posts;
    private final KnownBrowsers known;
    private final Secrets secrets;

    SignInArrival(
            SignedInSessions sessions,
            RequestActors requestActors,
            ParkedForms parkedForms,
            Posts posts,
            KnownBrowsers known,
            Secrets secrets) {
        this.sessions = sessions;
        this.requestActors = requestActors;
        this.parkedForms = parkedForms;
        this.posts = posts;
        this.known = known;
        this.secrets = secrets;
    }

    /** After password and code, this browser is known from now on. */
    Redirect arriveKnown(Actor.Person person, String to, HttpServletRequest request, HttpServletResponse response) {
        known.rememberAccount(new VisitorBrowser(request, response), person.accountId());
        return arrive(person, to, request, response);
    }

    /** A new session, whatever the browser had before: nobody can have planted its key. */
    Redirect arrive(Actor.Person person, String to, HttpServletRequest request, HttpServletResponse response) {
        var key = sessions.begin(person, DeviceName.of(request.getHeader("User-Agent")));
        SignInCookies.SESSION.give(key, request, response);
        SignInCookies.BROWSER.takeBack(request, response);
        requestActors.forget(request);
        if (posts.of(person, person.accountId()).size() > 1) {
            var next = OwnPagePath.is(to) ? to : "";
            return redirect("/account/role?to=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
        }
        if (parkedForms.latest(person).isPresent()) {
            return redirect("/sign-in/continue");
        }
        return OwnPagePath.is(to) ? redirect(to) : home(person);
    }

    static Redirect home(Actor.Person person) {
        return redirect(SignedInVisitor.rooms(person.role()).getFirst().path());
    }

    /** The origin of this request. */
    SignInOrigin from(HttpServletRequest request, HttpServletResponse response) {
        var mark = KnownBrowsers.markOf(new VisitorBrowser(request, response));
        return new SignInOrigin(browser(request, response), mark, request.getRemoteAddr());
    }

    /** The random value that identifies this browser until it is signed in. */
    String browser(HttpServletRequest request, HttpServletResponse response) {
        return SignInCookies.BROWSER.of(request).orElseGet(() -> {
            var made = secrets.token();
            SignInCookies.BROWSER.give(made, request, response);
            return made;
        });
    }
}
