package org.breakwater.training.office.delegates;

import static org.breakwater.database.QueryRows.all;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.training.AttendanceMark;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The delegates of a session for a file. The export is logged in the transaction that creates it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DelegateLists {

    private final JdbcClient jdbc;
    private final AuditLog audit;

    DelegateLists(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** The marks that count, by booking. */
    Map<UUID, AttendanceMark> marks(UUID session) {
        return all(jdbc.sql(SessionMarkRow.OF_SESSION).param("session", session).query(SessionMarkRow.class)).stream()
                .collect(Collectors.toMap(SessionMarkRow::bookingId, SessionMarkRow::what));
    }

    /** Everyone who asked for a place at a session, and what became of it. */
    List<DelegateListRow> ofSession(Actor.Person by, UUID session) {
        audit.record(by.id(), by.roleName(), "took the file of who comes", "session:" + session, "");
        return all(
                jdbc.sql(DelegateListRow.OF_SESSION).param("session", session).query(DelegateListRow.class));
    }
}
