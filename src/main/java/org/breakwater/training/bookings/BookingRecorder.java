package org.breakwater.training.bookings;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.proving.EmailRateLimits;
import org.breakwater.audit.AuditLog;
import org.breakwater.training.BookingChanged;
import org.breakwater.training.ManagerApprovalRequested;
import org.breakwater.training.TrainingSystemActor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records changes of bookings, entry by entry, and queues the notice to each person. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BookingRecorder {

    private static final Actor.Job SEATS = new Actor.Job(TrainingSystemActor.NAME);

    private final JdbcClient jdbc;
    private final EmailRateLimits limits;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BookingRecorder(
            JdbcClient jdbc, EmailRateLimits limits, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The row of a new request; its state is saved with {@link #keep}. */
    public void begin(BookedPlaces.Request request) {
        var mails = !request.manager().isEmpty() && limits.mayWrite(request.askedBy(), request.manager());
        jdbc.sql(BEGIN)
                .paramSource(request)
                .param("mailed", mails)
                .param("now", clock.instant())
                .update();
        line(request.booking(), BookingChangeRow.REQUESTED, "", request.byName());
        audit.record(SEATS.id(), SEATS.roleName(), "asked for a place", "booking:" + request.booking(), "");
        if (mails) {
            events.publishEvent(new ManagerApprovalRequested(request.booking()));
        }
    }

    void keep(List<BookedPlace> changed) {
        for (var place : changed) {
            var end = place.how();
            jdbc.sql(KEEP)
                    .param("id", place.id())
                    .param("state", place.state().name())
                    .param("until", place.until())
                    .param("endedAt", end == null ? null : clock.instant())
                    .param("how", end == null ? null : end.name())
                    .update();
            line(place.id(), end == null ? place.state().inWords() : end.inWords(), "", BookingChangeRow.PROGRAM);
            events.publishEvent(new BookingChanged(place.id()));
        }
    }

    void approve(UUID booking) {
        jdbc.sql(APPROVE).param("now", clock.instant()).param("id", booking).update();
    }

    /** An action of a person, with its reason. */
    void said(UUID booking, String byName, String words) {
        jdbc.sql(NEXT).param("id", booking).update();
        line(booking, BookingChangeRow.SAID, words, byName);
        audit.record(SEATS.id(), SEATS.roleName(), "changed a booking", "booking:" + booking, "");
    }

    public void charge(UUID booking, int pence, String why) {
        jdbc.sql(CHARGE)
                .param("fee", pence)
                .param("why", why)
                .param("id", booking)
                .update();
    }

    /** The charge is waived. */
    public boolean waive(UUID booking, String byName, String why) {
        var waived = jdbc.sql(WAIVE).param("why", why).param("id", booking).update() == 1;
        if (waived) {
            line(booking, "The fee was waived", why, byName);
        }
        return waived;
    }

    /** An automatic change by a rule. */
    public void noted(UUID booking, String what, String byName) {
        noted(booking, what, "", byName);
    }

    /** A change that goes round a rule, with its reason. */
    void noted(UUID booking, String what, String why, String byName) {
        jdbc.sql(NEXT).param("id", booking).update();
        line(booking, what, why, byName);
        audit.record(SEATS.id(), SEATS.roleName(), what.toLowerCase(Locale.ROOT), "booking:" + booking, "");
    }

    /** They are present: they get no calendar invitation. @param why they were not booked */
    public void cameUnasked(UUID booking, String why, String byName) {
        jdbc.sql(CAME_UNASKED).param("id", booking).update();
        line(booking, BookingChangeRow.UNBOOKED, why, byName);
    }

    void moved(UUID booking) {
        jdbc.sql(MOVED).param("now", clock.instant()).param("id", booking).update();
        line(booking, "Date or time changed", "", "The training office");
        events.publishEvent(new BookingChanged(booking));
    }

    boolean stillFine(UUID booking, String byName) {
        var kept = jdbc.sql(STILL)
                        .param("now", clock.instant())
                        .param("id", booking)
                        .update()
                == 1;
        if (kept) {
            line(booking, "Can attend on new date", "", byName);
        }
        return kept;
    }

    private void line(UUID booking, String what, String words, String byName) {
        jdbc.sql(LINE)
                .param("id", booking)
                .param("what", what)
                .param("words", words)
                .param("byName", byName)
                .param("now", clock.instant())
                .update();
    }

    static final String BEGIN = """
            insert into training.booking (id, session_id, learner_id, organisation_id, state, manager_email,
                manager_mailed, asked_at, asked_by)
            values (:booking, :session, :learner, :organisation, 'WAITING', :manager, :mailed, :now, :askedBy)""";

    static final String KEEP = """
            update training.booking set state = :state, until = :until, ended_at = :endedAt, ended_how = :how,
                version = version + 1
            where id = :id""";

    static final String NEXT = "update training.booking set version = version + 1 where id = :id";

    static final String APPROVE = "update training.booking set approved_at = :now where id = :id";

    static final String CHARGE = "update training.booking set fee_pence = :fee, fee_why = :why where id = :id";

    static final String WAIVE = """
            update training.booking set fee_waived = :why, version = version + 1
            where id = :id and fee_pence > 0 and fee_waived = ''""";

    static final String CAME_UNASKED = """
            update training.booking set state = 'CONFIRMED', until = null, version = version + 1 where id = :id""";

    static final String MOVED = """
            update training.booking set moved_at = :now, still_fine_at = null, version = version + 1 where id = :id""";

    static final String STILL = """
            update training.booking set still_fine_at = :now, version = version + 1
            where id = :id and state = 'CONFIRMED' and moved_at is not null and still_fine_at is null""";

    /** The version after the current one. */
    static final String LINE = """
            insert into training.booking_change (booking_id, version, what, words, by_name, at)
            select id, version, :what, :words, :byName, :now from training.booking where id = :id""";
}
