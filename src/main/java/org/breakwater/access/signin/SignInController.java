package org.breakwater.access.signin;

import static org.breakwater.web.Redirect.redirect;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.access.accounts.Teams;
import org.breakwater.access.demonstration.DemonstrationSignIn;
import org.breakwater.access.entry.SignInCookies;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/sign-in")
@ForEveryone
class SignInController {

    private final SignIn signIn;
    private final SignInArrival arrival;
    private final DemonstrationSignIn invented;
    private final Agencies agencies;
    private final Teams teams;

    SignInController(
            SignIn signIn, SignInArrival arrival, DemonstrationSignIn invented, Agencies agencies, Teams teams) {
        this.signIn = signIn;
        this.arrival = arrival;
        this.invented = invented;
        this.agencies = agencies;
        this.teams = teams;
    }

    @GetMapping
    Screen ask(SignInForm form, Actor actor, HttpServletRequest request, HttpServletResponse response) {
        if (actor instanceof Actor.Person person) {
            return SignInArrival.home(person);
        }
        arrival.browser(request, response);
        return page(form, List.of());
    }

    @PostMapping
    Screen password(SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        return switch (form.check()) {
            case Checked.Bad<SignInForm.Keys>(var problems) -> page(form, problems);
            case Checked.Good<SignInForm.Keys>(var keys) -> {
                var outcome = signIn.password(keys.email(), keys.password(), arrival.from(request, response));
                yield outcome instanceof SignIn.Outcome.CodeNext
                        ? new SignInCodePage(form.to(), List.of())
                        : page(form, List.of(problem(outcome, "email", "Email address or password is not correct")));
            }
        };
    }

    @GetMapping("/code")
    Screen askCode(HttpServletRequest request) {
        return SignInCookies.BROWSER.of(request).isPresent() ? new SignInCodePage("", List.of()) : redirect("/sign-in");
    }

    @PostMapping("/code")
    Screen code(SignInCodeForm form, HttpServletRequest request, HttpServletResponse response) {
        return switch (form.check()) {
            case Checked.Bad<String>(var problems) -> new SignInCodePage(form.to(), problems);
            case Checked.Good<String>(var code) -> {
                yield switch (signIn.code(code, arrival.from(request, response))) {
                    case SignIn.Outcome.In(var person) -> arrival.arriveKnown(person, form.to(), request, response);
                    case SignIn.Outcome.StartAgain again ->
                        page(new SignInForm("", "", form.to()), List.of(new Problem("email", "Please start again")));
                    case SignIn.Outcome other ->
                        new SignInCodePage(
                                form.to(),
                                List.of(problem(
                                        other, "code", "Code is not correct. Wait for the next code and try again")));
                };
            }
        };
    }

    /** One click, in the demonstration. In a live installation this page does not exist. */
    @PostMapping("/demo")
    Screen demo(DemoSignInForm form, HttpServletRequest request, HttpServletResponse response) {
        if (!invented.areHere()) {
            return FailedRequest.NOT_FOUND;
        }
        var person = invented.find(form.person());
        return person.isPresent()
                ? arrival.arrive(person.get(), form.to(), request, response)
                : page(new SignInForm("", "", form.to()), List.of(new Problem("email", "Select a person")));
    }

    private Screen page(SignInForm form, List<Problem> problems) {
        var people = invented.areHere() ? List.of(InventedPerson.values()) : List.<InventedPerson>of();
        return new SignInPage(form, problems, people, agencies, teams);
    }

    private static Problem problem(SignIn.Outcome outcome, String field, String ifWrong) {
        return outcome instanceof SignIn.Outcome.Wait(var time)
                ? new Problem(
                        field,
                        "Too many attempts. Wait " + inWords(time)
                                + ", or use a browser that you have signed in with before")
                : new Problem(field, ifWrong);
    }

    private static String inWords(Duration time) {
        var minutes = time.plusSeconds(59).toMinutes();
        return minutes <= 1 ? "a minute" : minutes + " minutes";
    }
}
