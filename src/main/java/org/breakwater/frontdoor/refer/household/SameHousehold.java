package org.breakwater.frontdoor.refer.household;

import java.util.List;
import org.breakwater.frontdoor.referrals.ReferralHousehold;

/**
 * The offer to take over the first child's address and first language with one tick.
 *
 * @param as whose; empty if nothing is offered
 * @param hint what is taken over, where the draft may be shown
 */
public record SameHousehold(String as, String hint, boolean ticked) {

    static final SameHousehold NONE = new SameHousehold("", "", false);

    private static final String FIRST = "the first child";

    public boolean offered() {
        return !as.isEmpty();
    }

    /** For a brother or sister without an address. */
    static SameHousehold offer(ReferralChildForm form, int place, List<ReferralHousehold.Child> children) {
        if (place < 2 || !form.address().isBlank()) {
            return NONE;
        }
        var first = children.getFirst();
        var hint = String.join(
                ", ",
                List.of(first.address(), first.language()).stream()
                        .filter(words -> !words.isBlank())
                        .toList());
        return hint.isEmpty() ? NONE : new SameHousehold(first.name().isBlank() ? FIRST : first.name(), hint, false);
    }

    /** For a page that is shown again: what was ticked stays, and nothing of the draft is shown. */
    static SameHousehold again(SameHouseholdForm form, int place) {
        return place < 2 && form.same().isEmpty() ? NONE : new SameHousehold(FIRST, "", form.isSame());
    }

    /** The child, with the first child's address and first language if that was ticked. */
    ReferralHousehold.Child of(ReferralHousehold.Child child, ReferralHousehold now) {
        return ticked && !now.children().isEmpty()
                ? child.livingWith(now.children().getFirst())
                : child;
    }

    @Override
    public String toString() {
        return "SameHousehold[…]";
    }
}
