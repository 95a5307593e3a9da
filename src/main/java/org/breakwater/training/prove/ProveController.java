package org.breakwater.training.prove;

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
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Entering an address, then the code that was sent to it. */
@Controller
@ForEveryone
@RequestMapping("/training/prove")
class ProveController {

    private static final String ADDRESS = "/training/prove";
    private static final String CODE = "/training/prove/code";
    private static final String KEPT = "/training/prove/unsent-answers";
    private static final String MINE = "/training/mine";

    private static final Problem BUSY = new Problem(
            "email", "There have been too many requests for codes from your network. Wait an hour, then try again");

    private final LearnerProofs proofs;
    private final EmailRateLimits limits;
    private final AccountAddresses addresses;

    ProveController(LearnerProofs proofs, EmailRateLimits limits, AccountAddresses addresses) {
        this.proofs = proofs;
        this.limits = limits;
        this.addresses = addresses;
    }

    /** The page of ours where someone continues. */
    record AimForm(String aim) implements Form {

        /** Only a page of this module: no open redirects. */
        String safe() {
            return aim.matches("/training/[a-z0-9/-]{1,150}") ? aim : MINE;
        }
    }

    @GetMapping
    Screen address(@RequestParam(defaultValue = "") String aim, Actor who) {
        return new ProveAddressPage(
                ProveAddressForm.EMPTY, new AimForm(aim).safe(), UnsentAnswersForm.NOTHING, own(who), "", List.of());
    }

    /** A signed-in person continues with their own address. */
    @PostMapping("/signed-in")
    Screen signedIn(AimForm aim, VisitorBrowser browser, Actor who) {
        var email = own(who);
        if (email.isEmpty() || !(who instanceof Actor.Person person)) {
            return redirect(ADDRESS);
        }
        proofs.vouch(browser, person, email, aim.safe());
        return redirect(aim.safe());
    }

    private String own(Actor who) {
        return who instanceof Actor.Person person
                ? addresses.of(person, person.accountId()).orElse("")
                : "";
    }

    @PostMapping
    Screen address(ProveAddressForm form, AimForm aim, UnsentAnswersForm kept, VisitorBrowser browser, Actor who) {
        return switch (form.check()) {
            case Bad(var problems) -> new ProveAddressPage(form, aim.safe(), kept, own(who), "", problems);
            case Good(var email) -> send(browser, email, aim.safe(), kept.safe());
        };
    }

    @GetMapping("/code")
    Screen code(VisitorBrowser browser) {
        return page(browser, ProveCodeForm.EMPTY, List.of());
    }

    @PostMapping("/code")
    Screen code(ProveCodeForm form, VisitorBrowser browser) {
        return switch (form.check()) {
            case Bad(var problems) -> page(browser, form, problems);
            case Good(var code) -> {
                var typed = proofs.type(browser, code);
                yield typed == EmailProofs.Typed.RIGHT
                        ? redirect(proofs.with(browser, ProveController::next).orElse(MINE))
                        : page(browser, form, ProveCodePage.problems(typed));
            }
        };
    }

    @PostMapping("/again")
    Screen again(VisitorBrowser browser) {
        return proofs.with(browser, proof -> proof)
                .map(proof -> send(browser, proof.email(), proof.aim(), proof.ofBefore()))
                .orElseGet(() -> redirect(ADDRESS));
    }

    @GetMapping("/unsent-answers")
    Screen kept(VisitorBrowser browser) {
        return proofs.proven(
                        browser,
                        email -> proofs.with(
                                        browser,
                                        proof -> proof.keeps()
                                                ? new UnsentAnswersPage(proof.ofBefore(), proof.aim())
                                                : redirect(proof.aim()))
                                .orElseThrow())
                .orElseGet(() -> redirect(ADDRESS));
    }

    private static String next(LearnerProof proof) {
        return proof.keeps() ? KEPT : proof.aim();
    }

    @PostMapping("/leave")
    Screen leave(VisitorBrowser browser) {
        proofs.end(browser);
        return redirect("/training");
    }

    private Screen send(VisitorBrowser browser, String email, String aim, UnsentAnswers unsentAnswers) {
        if (!limits.mayAsk(browser.request().getRemoteAddr())) {
            return unsentAnswers.equals(UnsentAnswers.NOTHING)
                    ? new TooManyCodesPage()
                    : new ProveAddressPage(
                            new ProveAddressForm(email),
                            aim,
                            new UnsentAnswersForm(unsentAnswers.fields(), unsentAnswers.path()),
                            "",
                            "",
                            List.of(BUSY));
        }
        proofs.ask(browser, email, aim, unsentAnswers);
        return redirect(CODE);
    }

    private Screen page(VisitorBrowser browser, ProveCodeForm form, List<Problem> problems) {
        return proofs.with(browser, proof -> new ProveCodePage(form, problems, proof.email(), proof.mailed()))
                .<Screen>map(page -> page)
                .orElseGet(() -> redirect(ADDRESS));
    }
}
