package org.breakwater.training.sessions;

import java.time.YearMonth;
import org.breakwater.time.Calendars;
import org.breakwater.web.forms.Form;

/**
 * The filters of the course dates; invalid values show nothing, and empty ones everything.
 *
 * @param month such as 2027-03
 * @param course its id
 * @param where {@code ONLINE} or {@code PLACE}
 * @param free {@code YES} for sessions with places that can be booked now
 */
public record SessionsForm(String month, String course, String where, String free) implements Form {

    static final String ONLINE = "ONLINE";
    static final String PLACE = "PLACE";

    boolean isEmpty() {
        return (month + course + where + free).isBlank();
    }

    boolean lets(SessionOffer offer) {
        var session = offer.session();
        return (month.isBlank() || month.equals(monthOf(offer).toString()))
                && (course.isBlank() || course.equals(session.course()))
                && (where.isBlank() || where.equals(session.isByVideo() ? ONLINE : PLACE))
                && (free.isBlank() || offer.isFree());
    }

    static YearMonth monthOf(SessionOffer offer) {
        return YearMonth.from(offer.session().startsAt().atZone(Calendars.LONDON));
    }
}
