package org.breakwater.training.office.delegates;

import static org.breakwater.database.QueryRows.all;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.training.AttendanceMark;
import org.breakwater.training.bookings.Bookings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The delegates of a session for a file. The export is logged in the transaction that creates it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DelegateLists {

    private final JdbcClient jdbc;
    private final Bookings bookings;
    private final AuditLog audit;

    DelegateLists(JdbcClient jdbc, Bookings bookings, AuditLog audit) {
        this.jdbc = jdbc;
        this.bookings = bookings;
        this.audit = audit;
    }

    /** The marks that count, by booking. */
    Map<UUID, AttendanceMark> marks(UUID session) {
        return all(jdbc.sql(SessionMarkRow.OF_SESSION).param("session", session).query(SessionMarkRow.class)).stream()
                .collect(Collectors.toMap(SessionMarkRow::bookingId, SessionMarkRow::what));
    }

    /** Who has told us of access needs, by booking. */
    Set<UUID> needing(UUID session) {
        return Set.copyOf(all(jdbc.sql(NEEDING).param("session", session).query(UUID.class)));
    }

    /** The access needs of one; empty if there are none. That the office read them is logged. */
    String need(Actor.Person by, UUID booking) {
        var words = bookings.need(booking);
        if (!words.isEmpty()) {
            audit.record(by.id(), by.roleName(), "read access requirements", "booking:" + booking, "");
        }
        return words;
    }

    /** Everyone who asked for a place at a session, and what became of it. */
    List<DelegateListRow> ofSession(Actor.Person by, UUID session) {
        audit.record(by.id(), by.roleName(), "took the file of who comes", "session:" + session, "");
        return all(
                jdbc.sql(DelegateListRow.OF_SESSION).param("session", session).query(DelegateListRow.class));
    }

    static final String NEEDING = """
            select n.booking_id from training.access_need n join training.booking b on b.id = n.booking_id
            where b.session_id = :session limit 1000""";
}
