package org.breakwater.frontdoor.refer.signoff;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.EmailRateLimits;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.refer.ReferralEditing;
import org.breakwater.frontdoor.refer.prove.DraftOwners;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asks a lead, and lets the lead answer. */
@Controller
@ForEveryone
@RequestMapping("/refer/sign-off")
class SignOffController {

    private static final String TOO_MANY = "We have sent too many messages to this address in the last hour."
            + " Try again in an hour. You can send the referral without it";

    private final ReferralEditing referralEditing;
    private final SignOffs signOffs;
    private final DraftOwners owners;
    private final EmailRateLimits limits;

    SignOffController(ReferralEditing referralEditing, SignOffs signOffs, DraftOwners owners, EmailRateLimits limits) {
        this.referralEditing = referralEditing;
        this.signOffs = signOffs;
        this.owners = owners;
        this.limits = limits;
    }

    @GetMapping("/request")
    Screen ask(VisitorBrowser browser) {
        return referralEditing.show(
                browser,
                draft -> new RequestSignOffPage(RequestSignOffForm.EMPTY, List.of(), signOffs.ofDraft(draft.id())));
    }

    @PostMapping("/request")
    Screen ask(RequestSignOffForm form, VisitorBrowser browser) {
        return referralEditing.show(browser, draft -> switch (form.check(
                draft.proof().email())) {
            case Bad<String>(var problems) -> new RequestSignOffPage(form, problems, signOffs.ofDraft(draft.id()));
            case Good<String>(var email)
            when !limits.mayWrite(browser, email) ->
                new RequestSignOffPage(form, List.of(new Problem("email", TOO_MANY)), signOffs.ofDraft(draft.id()));
            case Good<String>(var email) -> {
                signOffs.ask(draft.id(), draft.proof().email(), email, owners.ofAddress(email));
                yield redirect(ReferralEditing.TASKS);
            }
        });
    }

    @GetMapping("/{signOff}")
    Screen one(@PathVariable UUID signOff, VisitorBrowser browser) {
        return theirs(browser, signOff, (row, told) -> page(row, told, SignOffForm.EMPTY, List.of()));
    }

    @PostMapping("/{signOff}")
    Screen give(@PathVariable UUID signOff, SignOffForm form, VisitorBrowser browser) {
        return theirs(browser, signOff, (row, told) -> switch (form.check()) {
            case Bad<SignOffForm.Given>(var problems) -> page(row, told, form, problems);
            case Good<SignOffForm.Given> _ when signOffs.isTheirOwn(row) -> page(row, told, form, List.of());
            case Good<SignOffForm.Given>(var given) -> {
                signOffs.give(row, given.signed(), given.name(), given.words());
                yield redirect("/refer/sign-off/given");
            }
        });
    }

    @GetMapping("/given")
    Screen given(VisitorBrowser browser) {
        return referralEditing.proven(browser, (proof, owner) -> new SignOffGivenPage());
    }

    private SignOffPage page(SignOffRow row, Referral told, SignOffForm form, List<Problem> problems) {
        return new SignOffPage(row, told, signOffs.isTheirOwn(row), form, problems);
    }

    /** A sign-off requested from another person, or answered already, is treated as not found. */
    private Screen theirs(VisitorBrowser browser, UUID id, BiFunction<SignOffRow, Referral, Screen> work) {
        return referralEditing.proven(
                browser,
                (proof, owner) -> signOffs.waiting(owner).stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst()
                        .flatMap(row -> signOffs.read(row).map(told -> work.apply(row, told)))
                        .orElse(FailedRequest.NOT_FOUND));
    }
}
