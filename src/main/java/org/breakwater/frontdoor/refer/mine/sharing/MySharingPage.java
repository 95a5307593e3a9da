package org.breakwater.frontdoor.refer.mine.sharing;

import java.util.ArrayList;
import java.util.List;
import org.breakwater.frontdoor.refer.mine.MyReferralRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * With whom a sent referral is shared, and who else can be chosen.
 *
 * @param offered those who cannot see it yet
 */
public record MySharingPage(
        MyReferralRow row,
        Shareable shareable,
        List<ColleagueChoice> offered,
        MySharingForm form,
        List<Problem> problems)
        implements Page {

    /** Whether a referral may be shared, and if not, what its sender can know of why. */
    public enum Shareable {
        YES,
        /** It may be about someone they work with, or that was not answered. */
        ABOUT_STAFF,
        NO
    }

    public String path() {
        return "/refer/mine/sharing/" + row.recordId();
    }

    private List<Choice> choices(boolean groups) {
        return offered.stream()
                .filter(one -> one.isGroup() == groups)
                .map(one -> Choice.of(one.id(), one.words()))
                .toList();
    }

    /** The groups first, then each by name. */
    public List<Choice> choices() {
        var all = new ArrayList<>(choices(true));
        var named = choices(false);
        for (int at = 0; at < named.size(); at++) {
            all.add(at == 0 ? named.getFirst().under("Or only these people") : named.get(at));
        }
        return all;
    }

    @Override
    public String toString() {
        return "MySharingPage[" + row.recordId() + "]";
    }
}
