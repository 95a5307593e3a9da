package org.breakwater.frontdoor.refer.drafts;

import java.util.List;
import org.breakwater.frontdoor.refer.draft.HandedDraftRow;
import org.breakwater.frontdoor.refer.draft.OwnDraft;
import org.breakwater.frontdoor.refer.draft.ReferralDrafts;
import org.breakwater.frontdoor.referrals.SignOffRow;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.breakwater.web.Page;

/**
 * Somebody's referrals in the making, and what lies between them and colleagues.
 *
 * @param shared several people read the mailbox, so there is no list
 */
public record DraftsPage(List<OwnDraft> drafts, List<HandedDraftRow> handed, List<SignOffRow> toSign, boolean shared)
        implements Page {

    public boolean isFull() {
        return drafts.size() >= ReferralDrafts.MOST;
    }

    public int most() {
        return ReferralDrafts.MOST;
    }

    /** The day until which it is kept. */
    public String until(OwnDraft draft) {
        return EnglishTimes.day(draft.keptUntil().atZone(Calendars.LONDON).toLocalDate());
    }
}
