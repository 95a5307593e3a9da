package org.breakwater.frontdoor.refer.drafthandover;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.EmailRateLimits;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.refer.ReferralEditing;
import org.breakwater.frontdoor.refer.prove.DraftOwners;
import org.breakwater.frontdoor.refer.writing.ReferralDraft;
import org.breakwater.frontdoor.refer.writing.ReferralDrafts;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Hands a draft to a colleague, takes one over, takes one back. */
@Controller
@ForEveryone
@RequestMapping("/refer/draft-handover")
class DraftHandoverController {

    private static final String TOO_MANY = "We have sent too many messages to this address in the last hour."
            + " Try again in an hour, or send the referral yourself";

    private final ReferralEditing referralEditing;
    private final DraftHandovers draftHandovers;
    private final ReferralDrafts drafts;
    private final DraftOwners owners;
    private final EmailRateLimits limits;

    DraftHandoverController(
            ReferralEditing referralEditing,
            DraftHandovers draftHandovers,
            ReferralDrafts drafts,
            DraftOwners owners,
            EmailRateLimits limits) {
        this.referralEditing = referralEditing;
        this.draftHandovers = draftHandovers;
        this.drafts = drafts;
        this.owners = owners;
        this.limits = limits;
    }

    @GetMapping
    Screen show(VisitorBrowser browser) {
        return referralEditing.show(browser, draft -> page(draft, DraftHandoverForm.EMPTY, List.of()));
    }

    @PostMapping
    Screen hand(DraftHandoverForm form, VisitorBrowser browser) {
        return referralEditing.show(browser, draft -> switch (form.check(
                draft.proof().email())) {
            case Bad<String>(var problems) -> page(draft, form, problems);
            case Good<String> _ when !draftHandovers.isBegun(draft) -> redirect(ReferralEditing.LIST);
            case Good<String>(var email)
            when !limits.mayWrite(browser, email) -> page(draft, form, List.of(new Problem("email", TOO_MANY)));
            case Good<String>(var email) -> {
                draftHandovers.hand(draft, owners.of(draft.proof()), email);
                yield redirect(ReferralEditing.LIST);
            }
        });
    }

    @PostMapping("/take/{handed}")
    Screen take(@PathVariable UUID handed, VisitorBrowser browser) {
        return referralEditing.proven(browser, (proof, owner) -> {
            if (drafts.of(owner).size() >= ReferralDrafts.MOST) {
                return redirect(ReferralEditing.LIST);
            }
            draftHandovers.of(owner).stream()
                    .filter(row -> row.id().equals(handed))
                    .findFirst()
                    .ifPresent(row -> {
                        draftHandovers.take(row, owner);
                        referralEditing.turnTo(browser, proof, row.draftId());
                    });
            return redirect(ReferralEditing.TASKS);
        });
    }

    private DraftHandoverPage page(ReferralDraft draft, DraftHandoverForm form, List<Problem> problems) {
        return new DraftHandoverPage(
                form, problems, draftHandovers.of(owners.of(draft.proof())), draftHandovers.isBegun(draft));
    }
}
