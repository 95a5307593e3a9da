package org.breakwater.training.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Instant;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.breakwater.training.bookings.BookingRow;
import org.springframework.web.util.UriUtils;

/**
 * A place in a session, as an iTIP event for a calendar (RFC 5546). Its UID never changes and each message has a higher
 * sequence, so that a calendar applies changes, and removes what is over. Times are in UTC: no calendar has to know our
 * clock changes. It names the course and its venue, and nothing else.
 */
public final class CalendarInvitations {

    private CalendarInvitations() {}

    /** An empty calendar. */
    public static Calendar empty() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Breakwater//Training//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        return calendar;
    }

    /** The iTIP method. */
    public enum Method {
        REQUEST,
        CANCEL
    }

    /** @param sender the address that sends the mail */
    public static String of(
            Method method, BookingRow row, String title, String to, String sender, String address, Instant now) {
        var calendar = empty();
        calendar.add(method == Method.REQUEST ? ImmutableMethod.REQUEST : ImmutableMethod.CANCEL);
        var event = new VEvent(row.startsAt(), row.endsAt(), title);
        event.replace(new DtStamp(now));
        event.add(new Uid(row.id() + "@breakwater"));
        event.add(new Sequence(row.version()));
        event.add(new Location(row.place().isEmpty() ? "Live online" : row.place()));
        event.add(new Url(URI.create(address + "/training/mine")));
        event.add(new Organizer(mailto(sender)));
        event.add(new Attendee(mailto(to)));
        event.add(method == Method.REQUEST ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED);
        calendar.add(event);
        return calendar.toString();
    }

    /** RFC 6068: an address may contain characters that a URI may not, such as a brace. */
    private static URI mailto(String address) {
        var at = address.lastIndexOf('@');
        return URI.create("mailto:" + UriUtils.encode(address.substring(0, at), UTF_8) + "@"
                + UriUtils.encode(address.substring(at + 1), UTF_8));
    }
}
