package org.breakwater.frontdoor.refer.family;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.frontdoor.Household;
import org.breakwater.frontdoor.Referral;
import org.breakwater.frontdoor.refer.draft.Writing;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the family agreed to, who else is involved, what staff should know. */
@Controller
@ForEveryone
@RequestMapping("/refer/family")
class FamilyController {

    private static final String AGENCIES = "/refer/family/agencies";

    private final Writing writing;

    FamilyController(Writing writing) {
        this.writing = writing;
    }

    @GetMapping("/consent")
    Screen consent(Browser browser) {
        return writing.show(
                browser, draft -> new ConsentPage(ConsentForm.of(draft.told().consent()), List.of()));
    }

    @PostMapping("/consent")
    Screen consent(ConsentForm form, Browser browser) {
        return writing.keep(browser, form.check(), Referral::with, problems -> new ConsentPage(form, problems));
    }

    @GetMapping("/safety")
    Screen safety(Browser browser) {
        return writing.show(
                browser, draft -> new SafetyPage(SafetyForm.of(draft.told().safety()), List.of()));
    }

    @PostMapping("/safety")
    Screen safety(SafetyForm form, Browser browser) {
        return writing.keep(browser, form.check(), Referral::with, problems -> new SafetyPage(form, problems));
    }

    @GetMapping("/agencies")
    Screen agencies(Browser browser) {
        return writing.show(browser, draft -> new AgenciesPage(draft.told().agencies()));
    }

    @GetMapping("/agency/{place}")
    Screen agency(@PathVariable int place, Browser browser) {
        return writing.show(browser, draft -> {
            var agencies = draft.told().agencies();
            if (place < 1 || place > Math.min(agencies.size() + 1, Household.MOST)) {
                return redirect(AGENCIES);
            }
            var form = place <= agencies.size() ? AgencyForm.of(agencies.get(place - 1)) : AgencyForm.EMPTY;
            return new AgencyPage(form, List.of(), place);
        });
    }

    @PostMapping("/agency/{place}")
    Screen agency(@PathVariable int place, AgencyForm form, Browser browser) {
        if (place < 1 || place > Household.MOST) {
            return Mishap.NOT_FOUND;
        }
        return switch (form.check()) {
            case Bad(var problems) -> writing.again(browser, new AgencyPage(form, problems, place));
            case Good(var agency) ->
                writing.change(
                        browser, told -> told.withAgencies(Household.put(told.agencies(), place, agency)), AGENCIES);
        };
    }

    @PostMapping("/agency/{place}/remove")
    Screen remove(@PathVariable int place, Browser browser) {
        return writing.change(browser, told -> told.withAgencies(Household.without(told.agencies(), place)), AGENCIES);
    }
}
