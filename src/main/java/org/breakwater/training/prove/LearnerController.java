package org.breakwater.training.prove;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.AddressForm;
import org.breakwater.access.proving.Browser;
import org.breakwater.access.proving.CodeForm;
import org.breakwater.access.proving.CodeLimits;
import org.breakwater.training.model.Kept;
import org.breakwater.training.model.LearnerProof;
import org.breakwater.training.model.LearnerProofs;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Form;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Type an address, then the code that was sent to it. */
@Controller
@ForEveryone
@RequestMapping("/training/prove")
class LearnerController {

    private static final String ADDRESS = "/training/prove";
    private static final String CODE = "/training/prove/code";
    private static final String KEPT = "/training/prove/kept";
    private static final String MINE = "/training/mine";

    private static final Problem BUSY = new Problem(
            "email", "There have been too many requests for codes from your network. Wait an hour, then try again");

    private final LearnerProofs proofs;
    private final CodeLimits limits;

    LearnerController(LearnerProofs proofs, CodeLimits limits) {
        this.proofs = proofs;
        this.limits = limits;
    }

    /** The page of ours where someone goes on. */
    record AimForm(String aim) implements Form {

        /** Only a page of this module: no one is sent elsewhere by a link that looks like ours. */
        String safe() {
            return aim.matches("/training/[a-z0-9/-]{1,150}") ? aim : MINE;
        }
    }

    @GetMapping
    Screen address(@RequestParam(defaultValue = "") String aim) {
        return new AddressPage(AddressForm.EMPTY, new AimForm(aim).safe(), KeptForm.NOTHING, "", List.of());
    }

    @PostMapping
    Screen address(AddressForm form, AimForm aim, KeptForm kept, Browser browser) {
        return switch (form.check()) {
            case Bad(var problems) -> new AddressPage(form, aim.safe(), kept, "", problems);
            case Good(var email) -> send(browser, email, aim.safe(), kept.safe());
        };
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
                yield typed == LearnerProofs.Typed.RIGHT
                        ? redirect(proofs.with(browser, LearnerController::next).orElse(MINE))
                        : page(browser, form, CodePage.problems(typed));
            }
        };
    }

    @PostMapping("/again")
    Screen again(Browser browser) {
        return proofs.with(browser, proof -> proof)
                .map(proof -> send(browser, proof.email(), proof.aim(), proof.ofBefore()))
                .orElseGet(() -> redirect(ADDRESS));
    }

    @GetMapping("/kept")
    Screen kept(Browser browser) {
        return proofs.proven(
                        browser,
                        email -> proofs.with(
                                        browser,
                                        proof -> proof.keeps()
                                                ? new KeptPage(proof.ofBefore(), proof.aim())
                                                : redirect(proof.aim()))
                                .orElseThrow())
                .orElseGet(() -> redirect(ADDRESS));
    }

    private static String next(LearnerProof proof) {
        return proof.keeps() ? KEPT : proof.aim();
    }

    @PostMapping("/leave")
    Screen leave(Browser browser) {
        proofs.end(browser);
        return redirect("/training");
    }

    private Screen send(Browser browser, String email, String aim, Kept kept) {
        if (!limits.mayAsk(browser.request().getRemoteAddr())) {
            return kept.equals(Kept.NOTHING)
                    ? new BusyPage()
                    : new AddressPage(
                            new AddressForm(email), aim, new KeptForm(kept.fields(), kept.path()), "", List.of(BUSY));
        }
        proofs.ask(browser, email, aim, kept);
        return redirect(CODE);
    }

    private Screen page(Browser browser, CodeForm form, List<Problem> problems) {
        return proofs.with(browser, proof -> new CodePage(form, problems, proof.email(), proof.mailed()))
                .<Screen>map(page -> page)
                .orElseGet(() -> redirect(ADDRESS));
    }
}
