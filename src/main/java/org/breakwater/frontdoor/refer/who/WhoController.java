package org.breakwater.frontdoor.refer.who;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.EmailRateLimits;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.refer.DraftGonePage;
import org.breakwater.frontdoor.refer.ReferralEditing;
import org.breakwater.frontdoor.refer.prove.AddressProof;
import org.breakwater.frontdoor.refer.prove.AddressProofs;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** After the code of a shared mailbox: who are you? */
@Controller
@ForEveryone
@RequestMapping("/refer/who")
class WhoController {

    private static final String TASKS = "/refer/tasks";
    private static final String YES = "yes";

    private static final String TAKEN =
            "Someone of this name uses this mailbox already. If it is you, select your name."
                    + " If not, add a middle name or an initial";

    private final AddressProofs proofs;
    private final Colleagues colleagues;
    private final EmailRateLimits limits;
    private final Clock clock;

    WhoController(AddressProofs proofs, Colleagues colleagues, EmailRateLimits limits, Clock clock) {
        this.proofs = proofs;
        this.colleagues = colleagues;
        this.limits = limits;
        this.clock = clock;
    }

    @GetMapping
    Screen ask(@RequestParam(defaultValue = "") String first, VisitorBrowser browser) {
        return shared(
                browser,
                first,
                proof -> new WhoPage(WhoForm.EMPTY, List.of(), colleagues.in(proof), proof.email(), first.equals(YES)));
    }

    @PostMapping
    Screen name(WhoForm form, @RequestParam(defaultValue = "") String first, VisitorBrowser browser) {
        return shared(browser, first, proof -> {
            var known = colleagues.in(proof);
            Function<List<Problem>, Screen> again =
                    problems -> new WhoPage(form, problems, known, proof.email(), first.equals(YES));
            return switch (form.check(known)) {
                case Bad<WhoForm.Answer>(var problems) -> again.apply(problems);
                case Good<WhoForm.Answer>(var answer)
                when answer.colleague().isPresent() ->
                    comeBack(browser, proof, answer.colleague().get(), answer.pin())
                            .map(problem -> again.apply(List.of(problem)))
                            .orElseGet(() -> redirect(TASKS + carried(first)));
                case Good<WhoForm.Answer>(var answer) ->
                    join(browser, proof, answer)
                            .map(problem -> again.apply(List.of(problem)))
                            .orElseGet(() -> redirect(TASKS + carried(first)));
            };
        });
    }

    private Optional<Problem> join(VisitorBrowser browser, AddressProof proof, WhoForm.Answer answer) {
        var joined = colleagues.join(proof, answer.name(), answer.role(), answer.pin());
        joined.ifPresent(colleague -> proofs.name(browser, proof, colleague));
        return joined.isPresent() ? Optional.empty() : Optional.of(new Problem("name", TAKEN));
    }

    private Optional<Problem> comeBack(VisitorBrowser browser, AddressProof proof, UUID colleague, String pin) {
        var network = browser.request().getRemoteAddr();
        var tried = limits.mayTry(network) ? colleagues.tryPin(proof, colleague, pin) : Colleagues.Tried.TOO_OFTEN;
        return switch (tried) {
            case RIGHT -> {
                proofs.name(browser, proof, colleague);
                yield Optional.empty();
            }
            case WRONG -> {
                limits.wasWrong(network);
                yield Optional.of(new Problem("pin", "This PIN is not correct. Try again"));
            }
            case TOO_OFTEN ->
                Optional.of(new Problem("pin", "Too many wrong PINs have been entered. Wait an hour, or call us"));
            case BLOCKED ->
                Optional.of(
                        new Problem("pin", "This PIN is blocked after 20 wrong tries. Call us to choose a new one"));
        };
    }

    /** Not shown to users who proved an address of their own, or have said who they are. */
    private Screen shared(VisitorBrowser browser, String first, Function<AddressProof, Screen> work) {
        return proofs.with(browser, proof -> {
                    if (!proof.showsAt(clock.instant())) {
                        return DraftGonePage.orTo(ReferralEditing.PROVE, browser.request());
                    }
                    return proof.isUnnamed() ? work.apply(proof) : redirect(TASKS + carried(first));
                })
                .orElseGet(() -> DraftGonePage.orTo(ReferralEditing.PROVE, browser.request()));
    }

    private static String carried(String first) {
        return first.equals(YES) ? "?first=yes" : "";
    }
}
