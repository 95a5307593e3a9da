package org.breakwater.training.office.delegates;

import static org.breakwater.database.QueryRows.all;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
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

    /** Everyone who requested a place in a session, with the result. */
    List<DelegateListRow> ofSession(Actor.Person by, UUID session) {
        audit.record(by.id(), by.roleName(), "took the file of who comes", "session:" + session, "");
        return all(
                jdbc.sql(DelegateListRow.OF_SESSION).param("session", session).query(DelegateListRow.class));
    }
}
