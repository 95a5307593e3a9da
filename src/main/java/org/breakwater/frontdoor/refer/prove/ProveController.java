package org.breakwater.frontdoor.refer.prove;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.access.Addresses;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.AddressForm;
import org.breakwater.access.proving.Browser;
import org.breakwater.access.proving.CodeForm;
import org.breakwater.access.proving.CodeLimits;
import org.breakwater.frontdoor.refer.proof.Proof;
import org.breakwater.frontdoor.refer.proof.Proofs;
import org.breakwater.frontdoor.refer.proof.Vouching;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Type an address, then the code that was sent to it. */
@Controller
@ForEveryone
@RequestMapping("/refer/prove")
class ProveController {

    private static final String ADDRESS = "/refer/prove/address";
    private static final String CODE = "/refer/prove/code";
    private static final String TASKS = "/refer/tasks";

    private final Proofs proofs;
    private final CodeLimits limits;
    private final Vouching vouching;
    private final Addresses addresses;

    ProveController(Proofs proofs, CodeLimits limits, Vouching vouching, Addresses addresses) {
        this.proofs = proofs;
        this.limits = limits;
        this.vouching = vouching;
        this.addresses = addresses;
    }

    @GetMapping("/address")
    Screen address(Actor who) {
        return new AddressPage(AddressForm.EMPTY, List.of(), own(who));
    }

    @PostMapping("/address")
    Screen address(AddressForm form, Browser browser, Actor who) {
        return switch (form.check()) {
            case Bad(var problems) -> new AddressPage(form, problems, own(who));
            case Good(var email) -> send(browser, email);
        };
    }

    @PostMapping("/signed-in")
    Screen signedIn(Browser browser, Actor who) {
        var email = own(who);
        if (email.isEmpty() || !(who instanceof Actor.Person person)) {
            return redirect(ADDRESS);
        }
        vouching.vouch(browser, person, email);
        return redirect(TASKS);
    }

    private String own(Actor who) {
        return who instanceof Actor.Person person
                ? addresses.of(person, person.accountId()).orElse("")
                : "";
    }

    @GetMapping("/code")
    Screen code(Browser browser) {
        return page(browser, CodeForm.EMPTY, List.of());
    }

    @PostMapping("/code")
    Screen code(CodeForm form, Browser browser) {
        return switch (form.check()) {
            case Bad(var problems) -> page(browser, form, problems);
            case Good(var code) -> {
                var typed = proofs.type(browser, code);
                yield typed == Proofs.Typed.RIGHT ? redirect(TASKS) : page(browser, form, CodePage.problems(typed));
            }
        };
    }

    @PostMapping("/again")
    Screen again(Browser browser) {
        return proofs.with(browser, Proof::email)
                .map(email -> send(browser, email))
                .orElseGet(() -> redirect(ADDRESS));
    }

    private Screen send(Browser browser, String email) {
        if (!limits.mayAsk(browser.request().getRemoteAddr())) {
            return new BusyPage();
        }
        proofs.ask(browser, email);
        return redirect(CODE);
    }

    private Screen page(Browser browser, CodeForm form, List<Problem> problems) {
        return proofs.with(
                        browser, proof -> new CodePage(form, problems, proof.email(), proof.mailed(), proof.shared()))
                .<Screen>map(page -> page)
                .orElseGet(() -> redirect(ADDRESS));
    }
}
