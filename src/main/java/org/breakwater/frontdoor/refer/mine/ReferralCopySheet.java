package org.breakwater.frontdoor.refer.mine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.breakwater.frontdoor.referrals.ReferralSections;
import org.breakwater.library.print.SheetImprint;
import org.breakwater.time.EnglishTimes;
import org.breakwater.web.Page;

/**
 * A referrer's own copy of what they sent, as a PDF. Its title names nobody: it appears in lists of files.
 *
 * @param referrer who sent it, for its sender
 * @param sharedBy who sent it, for a colleague with whom it is shared; otherwise empty
 * @param files the names of the files that were attached
 */
public record ReferralCopySheet(
        String reference,
        String ownReference,
        Instant sentAt,
        Optional<OwnReferrerRow> referrer,
        String sharedBy,
        List<ReferralSections.Section> sections,
        List<String> files,
        SheetImprint imprint)
        implements Page {

    public String sent() {
        return EnglishTimes.weekdayInWords(sentAt);
    }

    @Override
    public String toString() {
        return "ReferralCopySheet[…]";
    }
}
