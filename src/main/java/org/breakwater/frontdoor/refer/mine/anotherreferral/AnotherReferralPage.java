package org.breakwater.frontdoor.refer.mine.anotherreferral;

import org.breakwater.frontdoor.refer.mine.MyReferralRow;
import org.breakwater.web.Page;

/**
 * Before another referral about the same family is begun.
 *
 * @param full whether they have as many drafts as they can have
 */
public record AnotherReferralPage(MyReferralRow row, boolean full) implements Page {

    @Override
    public String toString() {
        return "AnotherReferralPage[" + row.recordId() + "]";
    }
}
