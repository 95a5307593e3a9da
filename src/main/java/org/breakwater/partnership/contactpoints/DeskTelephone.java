package org.breakwater.partnership.contactpoints;

import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.partnership.ConcernAbout;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.Profile;
import org.springframework.stereotype.Component;

/** How colleagues of other agencies and teams reach the desk by telephone, at this hour. */
@Component
public class DeskTelephone {

    private final Profile profile;
    private final ContactPoints points;
    private final Clock clock;

    DeskTelephone(Profile profile, ContactPoints points, Clock clock) {
        this.profile = profile;
        this.points = points;
        this.clock = clock;
    }

    /** Such as "MASH+ on 01702 215007": whoever takes alert calls at this hour takes these too. */
    public String now() {
        return profile.nextToCallAt(clock.instant())
                .flatMap(next -> points.now().find(next.call()))
                .map(DeskTelephone::inWords)
                .orElse("MASH+");
    }

    /** The same in office hours: for text that is read on another day, such as a letter. */
    public String inOfficeHours() {
        return points.now()
                .find(profile.routes().team(ConcernAbout.CHILD).open())
                .map(DeskTelephone::inWords)
                .orElse("MASH+");
    }

    /** The same, with who to phone now if the office is closed and it cannot wait. */
    public String inOfficeHoursOrUrgently() {
        var open = inOfficeHours();
        var now = now();
        return now.equals(open) ? open : open + " in office hours, or if it cannot wait " + now;
    }

    private static String inWords(ContactPoint point) {
        return (point.name().endsWith("Team") ? "the " : "") + point.name() + " on "
                + Stream.concat(
                                Stream.of(point.number()),
                                point.lines().alternatives().stream().map(ContactPoint.OtherNumber::number))
                        .map(number -> number.shown())
                        .collect(Collectors.joining(" or "));
    }
}
