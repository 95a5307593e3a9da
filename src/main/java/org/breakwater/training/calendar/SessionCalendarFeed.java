package org.breakwater.training.calendar;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.breakwater.training.PublicUrl;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.programme.SessionRow;
import org.springframework.stereotype.Component;

/**
 * Sessions as an iCalendar (RFC 5545). Times are in UTC, so that no calendar has to know our clock changes; the UID of
 * a session never changes, and each change increments its sequence, so that calendars apply it.
 */
@Component
class SessionCalendarFeed {

    private final Catalogue catalogue;
    private final Clock clock;
    private final String address;

    SessionCalendarFeed(Catalogue catalogue, Clock clock, PublicUrl address) {
        this.catalogue = catalogue;
        this.clock = clock;
        this.address = address.ofThisHouse();
    }

    String of(List<SessionRow> sessions) {
        var calendar = CalendarInvitations.empty();
        for (var session : sessions) {
            catalogue.find(session.course()).ifPresent(course -> calendar.add(event(course, session)));
        }
        return calendar.toString();
    }

    private VEvent event(Course course, SessionRow session) {
        var event = new VEvent(session.startsAt(), session.endsAt(), course.title());
        event.replace(new DtStamp(clock.instant()));
        event.add(new Uid(session.id() + "@breakwater"));
        event.add(new Sequence(session.version() - 1));
        event.add(new Location(session.isByVideo() ? "Live online" : session.place()));
        event.add(new Url(URI.create(address + session.address())));
        event.add(status(session));
        return event;
    }

    private static Status status(SessionRow session) {
        return session.isCancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
    }
}
