package org.breakwater.frontdoor.refer;

import java.time.Clock;
import java.util.List;
import org.breakwater.frontdoor.report.Readers;
import org.breakwater.partnership.About;
import org.breakwater.partnership.Caller;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.ContactPoints;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.WhomToCall;
import org.springframework.stereotype.Component;

/** Finds who answers behind each door at this minute. Numbers come from the contact points and are never typed here. */
@Component
class Doors {

    /** Not every partnership has one of its own; then the door leads to its team for children. */
    private static final String ALLEGATIONS = "allegations-officer";

    private static final String COMPLAINTS = "business-manager";

    private final Profile profile;
    private final ContactPoints points;
    private final WhomToCall whomToCall;
    private final Readers readers;
    private final Clock clock;

    Doors(Profile profile, ContactPoints points, WhomToCall whomToCall, Readers readers, Clock clock) {
        this.profile = profile;
        this.points = points;
        this.whomToCall = whomToCall;
        this.readers = readers;
        this.clock = clock;
    }

    DoorsPage page() {
        var routes = profile.routes();
        var now = points.now();
        var children = lines(About.CHILD);
        return new DoorsPage(
                profile.referralName(),
                readers.now(Caller.PROFESSIONAL),
                now.get(routes.danger()),
                now.get(routes.crime()),
                lines(About.ADULT),
                now.find(ALLEGATIONS).map(Doors::line).orElse(children),
                children,
                now.find(COMPLAINTS).map(Doors::line).orElse(children));
    }

    private List<DoorsPage.Line> lines(About about) {
        var asked = new WhomToCall.Question(about, false, false, Caller.PROFESSIONAL);
        return whomToCall.answer(asked, clock.instant()).answers().stream()
                .map(line -> new DoorsPage.Line(line.point(), line.press()))
                .toList();
    }

    private static List<DoorsPage.Line> line(ContactPoint point) {
        return List.of(new DoorsPage.Line(point, point.press(Caller.PROFESSIONAL)));
    }
}
