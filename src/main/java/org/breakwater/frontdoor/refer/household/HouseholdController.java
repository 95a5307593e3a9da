package org.breakwater.frontdoor.refer.household;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.refer.ReferralEditing;
import org.breakwater.frontdoor.referrals.ReferralHousehold;
import org.breakwater.time.Calendars;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who it is about. */
@Controller
@ForEveryone
@RequestMapping("/refer/household")
class HouseholdController {

    private static final String LIST = "/refer/household/list";

    private final ReferralEditing referralEditing;
    private final Clock clock;

    HouseholdController(ReferralEditing referralEditing, Clock clock) {
        this.referralEditing = referralEditing;
        this.clock = clock;
    }

    @GetMapping("/list")
    Screen list(VisitorBrowser browser) {
        return referralEditing.show(
                browser, draft -> new HouseholdPage(draft.told().household()));
    }

    @GetMapping("/child/{place}")
    Screen child(@PathVariable int place, VisitorBrowser browser) {
        return referralEditing.show(browser, draft -> {
            var children = draft.told().household().children();
            if (!isPlace(place, children)) {
                return redirect(LIST);
            }
            var form = place <= children.size() ? ChildForm.of(children.get(place - 1)) : ChildForm.EMPTY;
            return new ChildPage(form, List.of(), place);
        });
    }

    @PostMapping("/child/{place}")
    Screen child(@PathVariable int place, ChildForm form, VisitorBrowser browser) {
        if (!isPlace(place)) {
            return FailedRequest.NOT_FOUND;
        }
        return switch (form.check(today())) {
            case Bad(var problems) -> referralEditing.again(browser, new ChildPage(form, problems, place));
            case Good(var child) -> change(browser, now -> now.withChild(place, child));
        };
    }

    @PostMapping("/child/{place}/remove")
    Screen removeChild(@PathVariable int place, VisitorBrowser browser) {
        return change(browser, now -> now.withoutChild(place));
    }

    @GetMapping("/adult/{place}")
    Screen adult(@PathVariable int place, VisitorBrowser browser) {
        return referralEditing.show(browser, draft -> {
            var adults = draft.told().household().adults();
            if (!isPlace(place, adults)) {
                return redirect(LIST);
            }
            var form = place <= adults.size() ? AdultForm.of(adults.get(place - 1)) : AdultForm.EMPTY;
            return new AdultPage(form, List.of(), place);
        });
    }

    @PostMapping("/adult/{place}")
    Screen adult(@PathVariable int place, AdultForm form, VisitorBrowser browser) {
        if (!isPlace(place)) {
            return FailedRequest.NOT_FOUND;
        }
        return switch (form.check(today())) {
            case Bad(var problems) -> referralEditing.again(browser, new AdultPage(form, problems, place));
            case Good(var adult) -> change(browser, now -> now.withAdult(place, adult));
        };
    }

    @PostMapping("/adult/{place}/remove")
    Screen removeAdult(@PathVariable int place, VisitorBrowser browser) {
        return change(browser, now -> now.withoutAdult(place));
    }

    private Screen change(VisitorBrowser browser, UnaryOperator<ReferralHousehold> change) {
        return referralEditing.change(browser, told -> told.with(change.apply(told.household())), LIST);
    }

    private static boolean isPlace(int place) {
        return place >= 1 && place <= ReferralHousehold.MOST;
    }

    private static boolean isPlace(int place, List<?> list) {
        return isPlace(place) && place <= list.size() + 1;
    }

    private LocalDate today() {
        return clock.instant().atZone(Calendars.LONDON).toLocalDate();
    }
}
