package org.breakwater.frontdoor.refer.mine;

import java.time.Instant;
import java.util.List;
import org.breakwater.frontdoor.ReferralLines;
import org.breakwater.library.print.Imprint;
import org.breakwater.time.SaidTime;
import org.breakwater.web.Page;

/** A referrer's own copy of what they sent, on paper. Its title names nobody: it stays in lists of files. */
public record CopySheet(String reference, Instant sentAt, List<ReferralLines.Section> sections, Imprint imprint)
        implements Page {

    public String sent() {
        return SaidTime.inWords(sentAt);
    }

    @Override
    public String toString() {
        return "CopySheet[…]";
    }
}
