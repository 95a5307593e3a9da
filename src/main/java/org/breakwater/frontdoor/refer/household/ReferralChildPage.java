package org.breakwater.frontdoor.refer.household;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.breakwater.frontdoor.referrals.ReferralHousehold;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** @param place which child, counted from 1 */
public record ReferralChildPage(
        ReferralChildForm form, List<Problem> problems, int place, PostcodeLookup finder, SameHousehold same)
        implements Page {

    /** As it is opened; a place after the last child is for a new one. */
    static ReferralChildPage of(
            int place, List<ReferralHousehold.Child> children, Function<String, PostcodeLookup> finder) {
        var form = place <= children.size() ? ReferralChildForm.of(children.get(place - 1)) : ReferralChildForm.EMPTY;
        return new ReferralChildPage(
                form, List.of(), place, finder.apply(form.address()), SameHousehold.offer(form, place, children));
    }

    /** Fields that are folded unless one of them has a value, or an error. */
    private static final Set<String> FOLDED =
            Set.of("language", "ethnicity", "disabilities", "nhsNumber", "gp", "nurse");

    /** Whether the folded part is open. */
    public boolean knowsMore() {
        var typed = form.language() + form.ethnicity() + form.nhsNumber() + form.gp() + form.nurse();
        return !typed.isBlank()
                || !form.disabilities().isEmpty()
                || problems.stream().anyMatch(problem -> FOLDED.contains(problem.field()));
    }
}
