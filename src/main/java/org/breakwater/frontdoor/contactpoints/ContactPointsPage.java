package org.breakwater.frontdoor.contactpoints;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.time.EnglishTimes;
import org.breakwater.web.Page;

/** All contact points; those that no one has confirmed lately come first, highlighted. */
public record ContactPointsPage(List<ContactPoint> points, Instant now) implements Page {

    public ContactPointsPage {
        points = points.stream()
                .sorted(Comparator.comparing((ContactPoint point) -> point.isTrusted(now)))
                .toList();
    }

    public long untrusted() {
        return points.stream().filter(point -> !point.isTrusted(now)).count();
    }

    public boolean isTrusted(ContactPoint point) {
        return point.isTrusted(now);
    }

    /** Such as "No one yet" or "Ada Vale, Friday 28 August 2026, 16:25". */
    public static String confirmedInWords(ContactPoint point) {
        var confirmed = point.confirmed();
        return confirmed == null ? "No one yet" : confirmed.by() + ", " + EnglishTimes.weekdayInWords(confirmed.at());
    }

    /** The state in one word or three. */
    public String state(ContactPoint point) {
        if (point.isTrusted(now)) {
            return "Confirmed";
        }
        return point.confirmed() == null ? "Not confirmed" : "Confirmation out of date";
    }
}
