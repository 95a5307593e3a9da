package org.breakwater.frontdoor.refer.prove;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.accounts.AccountAddresses;
import org.breakwater.access.proving.EmailProofs;
import org.breakwater.access.proving.EmailRateLimits;
import org.breakwater.access.proving.ProveAddressForm;
import org.breakwater.access.proving.ProveCodeForm;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Entering an address, then the code that was sent to it. */
@Controller
@ForEveryone
@RequestMapping("/refer/prove")
class ProveController {

    private static final String ADDRESS = "/refer/prove/address";
    private static final String CODE = "/refer/prove/code";
    private static final String TASKS = "/refer/tasks";
    private static final String WHO = "/refer/who";
    private static final String YES = "yes";

    private final AddressProofs proofs;
    private final EmailRateLimits limits;
    private final AccountAddresses addresses;

    ProveController(AddressProofs proofs, EmailRateLimits limits, AccountAddresses addresses) {
        this.proofs = proofs;
        this.limits = limits;
        this.addresses = addresses;
    }

    /** @param first "yes" for a user who begins a referral; others come back to existing ones */
    @GetMapping("/address")
    Screen address(@RequestParam(defaultValue = "") String first, Actor who) {
        return new ProveAddressPage(ProveAddressForm.EMPTY, List.of(), own(who), first.equals(YES));
    }

    @PostMapping("/address")
    Screen address(
            ProveAddressForm form, @RequestParam(defaultValue = "") String first, VisitorBrowser browser, Actor who) {
        return switch (form.check()) {
            case Bad(var problems) -> new ProveAddressPage(form, problems, own(who), first.equals(YES));
            case Good(var email) -> send(browser, email, first);
        };
    }

    @PostMapping("/signed-in")
    Screen signedIn(@RequestParam(defaultValue = "") String first, VisitorBrowser browser, Actor who) {
        var email = own(who);
        if (email.isEmpty() || !(who instanceof Actor.Person person)) {
            return redirect(ADDRESS);
        }
        proofs.vouch(browser, person, email);
        return redirect(TASKS + carried(first));
    }

    private String own(Actor who) {
        return who instanceof Actor.Person person
                ? addresses.of(person, person.accountId()).orElse("")
                : "";
    }

    @GetMapping("/code")
    Screen code(@RequestParam(defaultValue = "") String first, VisitorBrowser browser) {
        return page(browser, ProveCodeForm.EMPTY, List.of(), first);
    }

    @PostMapping("/code")
    Screen code(ProveCodeForm form, @RequestParam(defaultValue = "") String first, VisitorBrowser browser) {
        return switch (form.check()) {
            case Bad(var problems) -> page(browser, form, problems, first);
            case Good(var code) -> {
                var typed = proofs.type(browser, code);
                yield typed == EmailProofs.Typed.RIGHT
                        ? redirect((isShared(browser) ? WHO : TASKS) + carried(first))
                        : page(browser, form, ProveCodePage.problems(typed), first);
            }
        };
    }

    @PostMapping("/again")
    Screen again(@RequestParam(defaultValue = "") String first, VisitorBrowser browser) {
        return proofs.with(browser, AddressProof::email)
                .map(email -> send(browser, email, first))
                .orElseGet(() -> redirect(ADDRESS));
    }

    private boolean isShared(VisitorBrowser browser) {
        return proofs.with(browser, AddressProof::shared).orElse(false);
    }

    private Screen send(VisitorBrowser browser, String email, String first) {
        if (!limits.mayAsk(browser.request().getRemoteAddr())) {
            return new TooManyCodesPage();
        }
        proofs.ask(browser, email);
        return redirect(CODE + carried(first));
    }

    private Screen page(VisitorBrowser browser, ProveCodeForm form, List<Problem> problems, String first) {
        return proofs.with(
                        browser,
                        proof -> new ProveCodePage(
                                form, problems, proof.email(), proof.mailed(), proof.shared(), first.equals(YES)))
                .<Screen>map(page -> page)
                .orElseGet(() -> redirect(ADDRESS));
    }

    private static String carried(String first) {
        return first.equals(YES) ? "?first=yes" : "";
    }
}
