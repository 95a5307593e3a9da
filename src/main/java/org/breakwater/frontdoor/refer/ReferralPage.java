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
 * @param children who answers for children at this moment
 * @param office who answers for children in office hours
 */
public record ReferralPage(
        String name,
        ReportReaders.Now now,
        ContactPoint danger,
        ContactPoint police,
        List<Line> adults,
        List<Line> allegations,
        List<Line> children,
        List<Line> office,
        List<Line> complaints)
        implements Page {

    /** A number, with the menu keys for a professional. */
    public record Line(ContactPoint point, List<Key> press) {}

    /** When the office opens, such as "9am today"; empty while it is open. */
    public String opens() {
        return now.open() ? "" : now.until();
    }

    /** Who to call before the office opens, if it cannot wait; no one while it is open. */
    public List<Line> urgent() {
        return opens().isEmpty() ? List.of() : children;
    }
}
