package org.breakwater.library.information.localservices;

import java.time.Clock;
import org.breakwater.library.information.TopicServices;
import org.breakwater.library.rendering.TextNumbers;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.breakwater.time.Calendars;
import org.springframework.stereotype.Component;

/** Reads the services from the profile, and their numbers from the contact points. */
@Component
class LocalServices {

    private final Profile profile;
    private final ContactPoints points;
    private final Clock clock;

    LocalServices(Profile profile, ContactPoints points, Clock clock) {
        this.profile = profile;
        this.points = points;
        this.clock = clock;
    }

    LocalServicesPage now() {
        var at = clock.instant();
        var all = profile.topics().services();
        return new LocalServicesPage(
                ServiceNeed.of(profile.topics()),
                new TopicServices(all, points.now(), at.atZone(Calendars.LONDON).toLocalDate()),
                new TextNumbers(profile, points.now(), CallerKind.PUBLIC, at));
    }
}
