package org.breakwater.access.signin;

import static org.breakwater.web.Redirect.redirect;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.breakwater.access.Actor;
import org.breakwater.access.door.Cookies;
import org.breakwater.access.door.Here;
import org.breakwater.access.door.Visits;
import org.breakwater.access.model.From;
import org.breakwater.access.model.OurAddress;
import org.breakwater.access.model.Parked;
import org.breakwater.access.model.Secrets;
import org.breakwater.access.model.Sessions;
import org.breakwater.access.proving.Browser;
import org.breakwater.access.proving.KnownBrowsers;
import org.breakwater.web.Redirect;
import org.springframework.stereotype.Component;

/** What happens once it is clear who someone is: they get a session, and go where they wanted to go. */
@Component
class Arrival {

    private final Sessions sessions;
    private final Visits visits;
    private final Parked parked;
    private final KnownBrowsers known;
    private final Secrets secrets;

    Arrival(Sessions sessions, Visits visits, Parked parked, KnownBrowsers known, Secrets secrets) {
        this.sessions = sessions;
        this.visits = visits;
        this.parked = parked;
        this.known = known;
        this.secrets = secrets;
    }

    /** Whoever gave password and code: this browser is known to them from now on. */
    Redirect arriveKnown(Actor.Person person, String to, HttpServletRequest request, HttpServletResponse response) {
        known.rememberAccount(new Browser(request, response), person.accountId());
        return arrive(person, to, request, response);
    }

    /** A new session, whatever the browser held before: nobody can have planted its key. */
    Redirect arrive(Actor.Person person, String to, HttpServletRequest request, HttpServletResponse response) {
        var key = sessions.begin(person, Device.of(request.getHeader("User-Agent")));
        Cookies.SESSION.give(key, request, response);
        Cookies.BROWSER.takeBack(request, response);
        visits.forget(request);
        if (parked.latest(person).isPresent()) {
            return redirect("/sign-in/carry-on");
        }
        return OurAddress.is(to) ? redirect(to) : home(person);
    }

    static Redirect home(Actor.Person person) {
        return redirect(Here.rooms(person.role()).getFirst().path());
    }

    /** Where this request comes from. */
    From from(HttpServletRequest request, HttpServletResponse response) {
        var mark = KnownBrowsers.markOf(new Browser(request, response));
        return new From(browser(request, response), mark, request.getRemoteAddr());
    }

    /** The random value by which this browser is known until it is signed in. */
    String browser(HttpServletRequest request, HttpServletResponse response) {
        return Cookies.BROWSER.of(request).orElseGet(() -> {
            var made = secrets.token();
            Cookies.BROWSER.give(made, request, response);
            return made;
        });
    }
}
