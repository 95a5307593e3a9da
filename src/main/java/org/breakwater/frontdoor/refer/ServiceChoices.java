package org.breakwater.frontdoor.refer;

import java.time.Clock;
import java.util.List;
import org.breakwater.frontdoor.report.ReportReaders;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.ConcernAbout;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.breakwater.partnership.contactpoints.WhoToCall;
import org.springframework.stereotype.Component;

/** Who answers for each service at this moment. Numbers come from the contact points and are never written here. */
@Component
class ServiceChoices {

    /** Not every partnership has one of its own; then its team for children is shown. */
    private static final String ALLEGATIONS = "allegations-officer";

    private static final String COMPLAINTS = "business-manager";

    private final Profile profile;
    private final ContactPoints points;
    private final WhoToCall whoToCall;
    private final ReportReaders readers;
    private final Clock clock;

    ServiceChoices(Profile profile, ContactPoints points, WhoToCall whoToCall, ReportReaders readers, Clock clock) {
        this.profile = profile;
        this.points = points;
        this.whoToCall = whoToCall;
        this.readers = readers;
        this.clock = clock;
    }

    ReferralPage page() {
        var routes = profile.routes();
        var now = points.now();
        var children = lines(ConcernAbout.CHILD);
        var readers = this.readers.now(CallerKind.PROFESSIONAL);
        var office = readers.open() || readers.until().isEmpty()
                ? children
                : line(now.get(routes.team(ConcernAbout.CHILD).open()));
        return new ReferralPage(
                profile.referralName(),
                readers,
                now.get(routes.danger()),
                now.get(routes.crime()),
                lines(ConcernAbout.ADULT),
                now.find(ALLEGATIONS).map(ServiceChoices::line).orElse(office),
                children,
                office,
                now.find(COMPLAINTS).map(ServiceChoices::line).orElse(office));
    }

    private List<ReferralPage.Line> lines(ConcernAbout about) {
        var asked = new WhoToCall.Question(about, false, false, CallerKind.PROFESSIONAL);
        return whoToCall.answer(asked, clock.instant()).answers().stream()
                .map(line -> new ReferralPage.Line(line.point(), line.press()))
                .toList();
    }

    private static List<ReferralPage.Line> line(ContactPoint point) {
        return List.of(new ReferralPage.Line(point, point.press(CallerKind.PROFESSIONAL)));
    }
}
