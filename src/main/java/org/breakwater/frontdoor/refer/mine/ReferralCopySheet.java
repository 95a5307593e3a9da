package org.breakwater.frontdoor.refer.mine;

import java.time.Instant;
import java.util.List;
import org.breakwater.frontdoor.referrals.ReferralSections;
import org.breakwater.library.print.SheetImprint;
import org.breakwater.time.EnglishTimes;
import org.breakwater.web.Page;

/**
 * A referrer's own copy of what they sent, as a PDF. Its title names nobody: it appears in lists of files.
 *
 * @param files the names of the files that were attached
 */
public record ReferralCopySheet(
        String reference,
        String ownReference,
        Instant sentAt,
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
