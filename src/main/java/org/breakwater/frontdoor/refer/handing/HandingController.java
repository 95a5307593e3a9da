package org.breakwater.frontdoor.refer.handing;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.access.proving.CodeLimits;
import org.breakwater.frontdoor.refer.draft.Handing;
import org.breakwater.frontdoor.refer.draft.ReferralDraft;
import org.breakwater.frontdoor.refer.draft.ReferralDrafts;
import org.breakwater.frontdoor.refer.draft.Writing;
import org.breakwater.frontdoor.refer.proof.Owners;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Hands a draft to a colleague, takes one over, takes one back. */
@Controller
@ForEveryone
@RequestMapping("/refer/handing")
class HandingController {

    private static final String TOO_MANY = "We have sent too many messages to this address in the last hour."
            + " Try again in an hour, or send the referral yourself";

    private final Writing writing;
    private final Handing handing;
    private final ReferralDrafts drafts;
    private final Owners owners;
    private final CodeLimits limits;

    HandingController(Writing writing, Handing handing, ReferralDrafts drafts, Owners owners, CodeLimits limits) {
        this.writing = writing;
        this.handing = handing;
        this.drafts = drafts;
        this.owners = owners;
        this.limits = limits;
    }

    @GetMapping
    Screen show(Browser browser) {
        return writing.show(browser, draft -> page(draft, ColleagueForm.EMPTY, List.of()));
    }

    @PostMapping
    Screen hand(ColleagueForm form, Browser browser) {
        return writing.show(browser, draft -> switch (form.check(draft.proof().email())) {
            case Bad<String>(var problems) -> page(draft, form, problems);
            case Good<String> _ when !handing.isBegun(draft) -> redirect(Writing.LIST);
            case Good<String>(var email)
            when !limits.mayWrite(browser, email) -> page(draft, form, List.of(new Problem("email", TOO_MANY)));
            case Good<String>(var email) -> {
                handing.hand(draft, owners.of(draft.proof()), email);
                yield redirect(Writing.LIST);
            }
        });
    }

    @PostMapping("/take/{handed}")
    Screen take(@PathVariable UUID handed, Browser browser) {
        return writing.proven(browser, (proof, owner) -> {
            if (drafts.of(owner).size() >= ReferralDrafts.MOST) {
                return redirect(Writing.LIST);
            }
            handing.of(owner).stream()
                    .filter(row -> row.id().equals(handed))
                    .findFirst()
                    .ifPresent(row -> {
                        handing.take(row, owner);
                        writing.turnTo(browser, proof, row.draftId());
                    });
            return redirect(Writing.TASKS);
        });
    }

    private HandingPage page(ReferralDraft draft, ColleagueForm form, List<Problem> problems) {
        return new HandingPage(form, problems, handing.of(owners.of(draft.proof())), handing.isBegun(draft));
    }
}
