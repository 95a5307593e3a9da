package org.breakwater.frontdoor.refer.send;

import java.util.List;
import java.util.Optional;
import org.breakwater.documents.FileRow;
import org.breakwater.frontdoor.refer.coach.ReferralAdvice;
import org.breakwater.frontdoor.refer.writing.ReferralTask;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * All answers, before it is sent.
 *
 * @param seenBy the sharing question, for someone who shares a mailbox
 */
public record ReferralCheckPage(
        Referral told,
        List<ReferralAdvice> advice,
        List<FileRow> files,
        Optional<ReferralVisibility> seenBy,
        List<Problem> problems)
        implements Page {

    public boolean canBeSent() {
        return ReferralTask.missing(told).isEmpty();
    }
}
