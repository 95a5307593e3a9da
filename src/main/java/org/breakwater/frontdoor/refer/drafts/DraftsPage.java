package org.breakwater.frontdoor.refer.drafts;

import java.util.List;
import org.breakwater.frontdoor.refer.drafthandover.DraftHandoverRow;
import org.breakwater.frontdoor.refer.signoff.SignOffRow;
import org.breakwater.frontdoor.refer.writing.OwnDraft;
import org.breakwater.frontdoor.refer.writing.ReferralDrafts;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.breakwater.web.Page;

/** A person's drafts, and pending handovers from and to colleagues. */
public record DraftsPage(List<OwnDraft> drafts, List<DraftHandoverRow> handed, List<SignOffRow> toSign)
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
