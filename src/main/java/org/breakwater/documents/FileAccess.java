package org.breakwater.documents;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the audit log says of the files of a record. The log names the record by its kind. */
@Component
class FileAccess {

    private final JdbcClient jdbc;
    private final AuditLog audit;

    FileAccess(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    void added(Actor actor, UUID record, UUID file) {
        log(actor, "added a file", record, file.toString());
    }

    void opened(Actor actor, UUID record, UUID file) {
        log(actor, "opened a file", record, file.toString());
    }

    void removed(Actor actor, UUID record, UUID file) {
        log(actor, "removed a file", record, file.toString());
    }

    void sent(Actor actor, UUID record, int files) {
        log(actor, "sent files", record, files + " files");
    }

    private void log(Actor actor, String act, UUID record, String detail) {
        var subject =
                jdbc.sql(SUBJECT).param("record", record).query(String.class).single();
        audit.record(actor.id(), actor.roleName(), act, subject, detail);
    }

    static final String SUBJECT =
            "select coalesce(casework.kind_of(:record), 'record') || ':' || cast(:record as text)";
}
