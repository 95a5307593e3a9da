package org.breakwater.frontdoor.refer.family;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.refer.ReferralEditing;
import org.breakwater.frontdoor.refer.writing.ReferralTask;
import org.breakwater.frontdoor.referrals.ReferralHousehold;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The family's consent, who else is involved, what staff should know. */
@Controller
@ForEveryone
@RequestMapping("/refer/family")
class FamilyController {

    private static final String AGENCIES = "/refer/family/agencies";

    private final ReferralEditing referralEditing;

    FamilyController(ReferralEditing referralEditing) {
        this.referralEditing = referralEditing;
    }

    @GetMapping("/consent")
    Screen consent(VisitorBrowser browser) {
        return referralEditing.show(browser, draft -> new ConsentPage(ConsentForm.of(draft.told()), List.of()));
    }

    @PostMapping("/consent")
    Screen consent(ConsentForm form, VisitorBrowser browser) {
        return referralEditing.keep(
                browser,
                ReferralTask.CONSENT,
                form.check(),
                ConsentForm.Answers::keep,
                problems -> new ConsentPage(form, problems));
    }

    @GetMapping("/agencies")
    Screen agencies(VisitorBrowser browser) {
        return referralEditing.show(
                browser,
                draft -> new AgenciesPage(draft.told().agencies(), ReferralTask.AGENCIES.nextPath(draft.told())));
    }

    @GetMapping("/agency/{place}")
    Screen agency(@PathVariable int place, VisitorBrowser browser) {
        return referralEditing.show(browser, draft -> {
            var agencies = draft.told().agencies();
            if (place < 1 || place > Math.min(agencies.size() + 1, ReferralHousehold.MOST)) {
                return redirect(AGENCIES);
            }
            var form = place <= agencies.size() ? AgencyForm.of(agencies.get(place - 1)) : AgencyForm.EMPTY;
            return new AgencyPage(form, List.of(), place);
        });
    }

    @PostMapping("/agency/{place}")
    Screen agency(@PathVariable int place, AgencyForm form, VisitorBrowser browser) {
        if (place < 1 || place > ReferralHousehold.MOST) {
            return FailedRequest.NOT_FOUND;
        }
        return switch (form.check()) {
            case Bad(var problems) -> referralEditing.again(browser, new AgencyPage(form, problems, place));
            case Good(var agency) ->
                referralEditing.change(
                        browser,
                        told -> told.withAgencies(ReferralHousehold.put(told.agencies(), place, agency)),
                        told -> AGENCIES);
        };
    }

    @PostMapping("/agency/{place}/remove")
    Screen remove(@PathVariable int place, VisitorBrowser browser) {
        return referralEditing.change(
                browser,
                told -> told.withAgencies(ReferralHousehold.without(told.agencies(), place)),
                told -> AGENCIES);
    }
}
