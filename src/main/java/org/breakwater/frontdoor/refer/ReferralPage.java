package org.breakwater.frontdoor.refer;

import java.util.List;
import org.breakwater.frontdoor.report.ReportReaders;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.ContactPoint.Key;
import org.breakwater.web.Page;

/**
 * The first page for a professional: other services that may be right, then who reads a referral and when.
 *
 * @param name what a referral is called here
 * @param now who reads at this moment
 */
public record ReferralPage(
        String name,
        ReportReaders.Now now,
        ContactPoint danger,
        ContactPoint police,
        List<Line> adults,
        List<Line> allegations,
        List<Line> children,
        List<Line> complaints)
        implements Page {

    /** A number, with the menu keys for a professional. */
    public record Line(ContactPoint point, List<Key> press) {}
}
