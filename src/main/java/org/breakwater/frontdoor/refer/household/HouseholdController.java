package org.breakwater.frontdoor.refer.household;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.refer.ReferralEditing;
import org.breakwater.frontdoor.refer.writing.ReferralTask;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.frontdoor.referrals.ReferralHousehold;
import org.breakwater.time.Calendars;
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

/** The people that the referral is about. */
@Controller
@ForEveryone
@RequestMapping("/refer/household")
class HouseholdController {

    private static final String LIST = "/refer/household";

    private final ReferralEditing referralEditing;
    private final AddressFinding addressFinding;
    private final Clock clock;

    HouseholdController(ReferralEditing referralEditing, AddressFinding addressFinding, Clock clock) {
        this.referralEditing = referralEditing;
        this.addressFinding = addressFinding;
        this.clock = clock;
    }

    @GetMapping
    Screen list(VisitorBrowser browser) {
        return referralEditing.show(
                browser,
                draft -> new HouseholdPage(draft.told().household(), ReferralTask.HOUSEHOLD.nextPath(draft.told())));
    }

    @GetMapping("/child/{place}")
    Screen child(@PathVariable int place, VisitorBrowser browser) {
        return referralEditing.show(browser, draft -> {
            var children = draft.told().household().children();
            if (!isPlace(place, children)) {
                return redirect(LIST);
            }
            return ReferralChildPage.of(place, children, addressFinding::offer);
        });
    }

    @PostMapping("/child/{place}")
    Screen child(
            @PathVariable int place,
            ReferralChildForm typed,
            AddressFinderForm finder,
            SameHouseholdForm lives,
            VisitorBrowser browser) {
        if (!isPlace(place)) {
            return FailedRequest.NOT_FOUND;
        }
        var same = SameHousehold.again(lives, place);
        if (wantsAddresses(browser, finder)) {
            return find(browser, finder, found -> new ReferralChildPage(typed, problems(found), place, found, same));
        }
        return switch (typed.at(finder.chosen()).check(today(), same.ticked())) {
            case Bad(var problems) -> {
                var lookup = AddressFinding.again(finder);
                yield referralEditing.again(browser, new ReferralChildPage(typed, problems, place, lookup, same));
            }
            case Good(var child) ->
                change(browser, now -> now.withChild(place, same.of(child, now)), told -> afterAChild(browser, told));
        };
    }

    @PostMapping("/child/{place}/remove")
    Screen removeChild(@PathVariable int place, VisitorBrowser browser) {
        return change(browser, now -> now.withoutChild(place), told -> LIST);
    }

    @GetMapping("/adult/{place}")
    Screen adult(@PathVariable int place, VisitorBrowser browser) {
        return referralEditing.show(browser, draft -> {
            var adults = draft.told().household().adults();
            if (!isPlace(place, adults)) {
                return redirect(LIST);
            }
            var form = place <= adults.size() ? AdultForm.of(adults.get(place - 1)) : AdultForm.EMPTY;
            return new AdultPage(form, List.of(), place, addressFinding.offer(form.address()));
        });
    }

    @PostMapping("/adult/{place}")
    Screen adult(@PathVariable int place, AdultForm typed, AddressFinderForm finder, VisitorBrowser browser) {
        if (!isPlace(place)) {
            return FailedRequest.NOT_FOUND;
        }
        if (wantsAddresses(browser, finder)) {
            return find(browser, finder, found -> new AdultPage(typed, problems(found), place, found));
        }
        var form = typed.at(finder.chosen());
        if (form.equals(AdultForm.EMPTY)) {
            return nobody(place, browser);
        }
        return switch (form.check(today())) {
            case Bad(var problems) ->
                referralEditing.again(browser, new AdultPage(typed, problems, place, AddressFinding.again(finder)));
            case Good(var adult) ->
                change(browser, now -> now.withAdult(place, adult), told -> afterAnAdult(browser, told));
        };
    }

    /** A user without an adult, or without another one, can continue; a named one is not emptied by mistake. */
    private Screen nobody(int place, VisitorBrowser browser) {
        return referralEditing.show(browser, draft -> {
            var isNew = place > draft.told().household().adults().size();
            var again = new AdultPage(
                    AdultForm.EMPTY, AdultForm.EMPTY.check(today()).problems(), place, addressFinding.offer(""));
            return isNew ? redirect(afterTheFamily(draft.told())) : referralEditing.again(browser, again);
        });
    }

    @PostMapping("/adult/{place}/remove")
    Screen removeAdult(@PathVariable int place, VisitorBrowser browser) {
        return change(browser, now -> now.withoutAdult(place), told -> LIST);
    }

    private Screen change(
            VisitorBrowser browser, UnaryOperator<ReferralHousehold> change, Function<Referral, String> onward) {
        return referralEditing.change(browser, told -> told.with(change.apply(told.household())), onward);
    }

    /** The first adult follows the first child; a user who comes from the check goes back to it. */
    private static String afterAChild(VisitorBrowser browser, Referral told) {
        var household = told.household();
        if (wantsAnother(browser)) {
            return "/refer/household/child/" + (household.children().size() + 1);
        }
        return household.adults().isEmpty() && !isComplete(told) ? "/refer/household/adult/1" : afterTheFamily(told);
    }

    private static String afterAnAdult(VisitorBrowser browser, Referral told) {
        return wantsAnother(browser)
                ? "/refer/household/adult/" + (told.household().adults().size() + 1)
                : afterTheFamily(told);
    }

    private static String afterTheFamily(Referral told) {
        var isFirstTime = told.happened().words().isBlank();
        return isFirstTime || isComplete(told) ? ReferralTask.HOUSEHOLD.nextPath(told) : LIST;
    }

    private static boolean isComplete(Referral told) {
        return ReferralTask.missing(told).isEmpty();
    }

    /** Pressing Enter elsewhere on the page means its last button. */
    private static boolean wantsAddresses(VisitorBrowser browser, AddressFinderForm finder) {
        return PostcodeLookup.FIND.equals(browser.request().getParameter(ReferralEditing.THEN))
                && !finder.postcode().isBlank()
                && finder.chosen().isBlank();
    }

    private Screen find(VisitorBrowser browser, AddressFinderForm finder, Function<PostcodeLookup, Screen> page) {
        return referralEditing.again(browser, page.apply(addressFinding.find(browser, finder)));
    }

    private static List<Problem> problems(PostcodeLookup finder) {
        return finder.problem().stream().toList();
    }

    private static boolean wantsAnother(VisitorBrowser browser) {
        return "another".equals(browser.request().getParameter(ReferralEditing.THEN));
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
