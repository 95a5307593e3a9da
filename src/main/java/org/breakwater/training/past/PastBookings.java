package org.breakwater.training.past;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.breakwater.training.bookings.BookedPlace;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.past.PastProgramme.Session;
import org.breakwater.training.past.PastWorkplaces.Delegate;
import org.jspecify.annotations.Nullable;

/**
 * Who booked which session. The first session that can still be booked is full, with a waiting list, a place on offer
 * and one that a manager has not approved; those after it fill up towards their day.
 */
final class PastBookings {

    private static final int QUOTA = 4;

    private static final Duration OFFER = Duration.ofHours(24);

    private static final Duration SINCE_OFFER = Duration.ofHours(2);

    /** Booking closes two working days before a session, also over Christmas. */
    private static final Duration STILL_OPEN = Duration.ofDays(8);

    record Booking(
            UUID id,
            UUID sessionId,
            UUID learnerId,
            UUID organisationId,
            BookedPlace.State state,
            @Nullable Instant until,
            String managerEmail,
            @Nullable Instant approvedAt,
            Instant askedAt,
            String askedBy,
            @Nullable Instant endedAt,
            BookedPlace.@Nullable End endedHow,
            int version) {

        @Override
        public String toString() {
            return "Booking[" + id + "]";
        }
    }

    record BookingChange(UUID bookingId, int version, String what, String byName, Instant at) {

        @Override
        public String toString() {
            return "BookingChange[" + what + "]";
        }
    }

    /** A confirmed place with its session and who has it. */
    record Place(Booking booking, Session session, Delegate delegate) {

        @Override
        public String toString() {
            return "Place[…]";
        }
    }

    private final PastDays days;
    private final Chance chance;
    private final PastWorkplaces workplaces;
    private final Map<String, Course> courses = new HashMap<>();
    private final Set<String> booked = new HashSet<>();
    private final List<Booking> bookings = new ArrayList<>();
    private final List<BookingChange> changes = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    PastBookings(
            PastDays days, Chance chance, PastWorkplaces workplaces, List<Course> courses, List<Session> sessions) {
        this.days = days;
        this.chance = chance;
        this.workplaces = workplaces;
        courses.forEach(course -> this.courses.put(course.id(), course));
        var full = false;
        for (var session : sessions) {
            var isOpen = session.cancelledAt() == null
                    && session.startsAt().isAfter(days.now().plus(STILL_OPEN));
            book(session, isOpen && !full);
            full |= isOpen;
        }
    }

    private void book(Session session, boolean overfull) {
        var capacity = session.capacity();
        var ahead = Math.max(0, Duration.between(days.now(), session.startsAt()).toDays());
        var count = overfull ? capacity + 5 : (int) (capacity * (85 - Math.min(80, ahead)) / 100) + chance.from(0, 3);
        var asking = whoAsk(session, count);
        for (int number = 0; number < asking.size(); number++) {
            var state = number >= capacity
                    ? BookedPlace.State.WAITING
                    : overfull && number == capacity - 1
                            ? BookedPlace.State.OFFERED
                            : overfull && number == capacity - 2 ? BookedPlace.State.HELD : BookedPlace.State.CONFIRMED;
            book(session, asking.get(number), number, state, !overfull && chance.is(6));
        }
    }

    /** Those who need the course first; at most a few of one organisation, and each course once for each of them. */
    private List<Delegate> whoAsk(Session session, int count) {
        var course = courses.get(session.course());
        var mixed = chance.some(workplaces.delegates(), workplaces.delegates().size());
        var asking = new ArrayList<Delegate>();
        var perOrganisation = new HashMap<UUID, Integer>();
        for (var needed : List.of(true, false)) {
            for (var one : mixed) {
                var needs =
                        course != null && course.isNeededBy(workplaces.of(one).kind(), Set.copyOf(one.duties()));
                if (asking.size() < count
                        && needs == needed
                        && !asking.contains(one)
                        && perOrganisation.getOrDefault(one.organisationId(), 0) < QUOTA
                        && booked.add(one.id() + session.course())) {
                    asking.add(one);
                    perOrganisation.merge(one.organisationId(), 1, Integer::sum);
                }
            }
        }
        return asking;
    }

    private void book(Session session, Delegate who, int number, BookedPlace.State wanted, boolean fickle) {
        var askedAt = wanted == BookedPlace.State.HELD
                ? days.now().minus(OFFER)
                : days.before(session.startsAt(), 70 - Math.min(60, 2 * number));
        var cancelled = session.cancelledAt() != null;
        var gaveUp = !cancelled && wanted == BookedPlace.State.CONFIRMED && fickle;
        var ended = cancelled ? session.cancelledAt() : gaveUp ? days.before(session.startsAt(), 8) : null;
        var how = cancelled ? BookedPlace.End.CALLED_OFF : gaveUp ? BookedPlace.End.CANCELLED : null;
        var state = ended == null ? wanted : BookedPlace.State.ENDED;
        var at = workplaces.of(who);
        var manager =
                state == BookedPlace.State.HELD || who.email() != null && chance.is(30) ? "manager@" + at.domain() : "";
        var booking = new Booking(
                chance.id(),
                session.id(),
                who.id(),
                at.id(),
                state,
                until(state),
                manager,
                manager.isEmpty() || state == BookedPlace.State.HELD ? null : askedAt,
                askedAt,
                who.email() == null ? at.leadEmail() : who.email(),
                ended,
                how,
                ended == null ? 2 : 3);
        bookings.add(booking);
        changes.add(new BookingChange(booking.id(), 1, "Booking requested", who.name(), askedAt));
        var since = wanted == BookedPlace.State.OFFERED ? days.now().minus(SINCE_OFFER) : askedAt;
        changes.add(new BookingChange(booking.id(), 2, wanted.inWords(), "The program", since));
        if (ended != null && how != null) {
            changes.add(new BookingChange(booking.id(), 3, how.inWords(), "The program", ended));
        }
        if (state == BookedPlace.State.CONFIRMED) {
            places.add(new Place(booking, session, who));
        }
    }

    private @Nullable Instant until(BookedPlace.State state) {
        return switch (state) {
            case OFFERED -> days.now().plus(OFFER).minus(SINCE_OFFER);
            case HELD -> PastDays.at(days.working(2), LocalTime.of(17, 0));
            default -> null;
        };
    }

    List<Booking> bookings() {
        return bookings;
    }

    List<BookingChange> changes() {
        return changes;
    }

    List<Place> places() {
        return places;
    }
}
