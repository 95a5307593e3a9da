package org.breakwater.documents;

import java.time.Clock;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.documents.encryption.EncryptedPieces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files that do not belong in a record: no one is given one any more; that it was there stays. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FileRemovals {

    private final JdbcClient jdbc;
    private final FileAccess access;
    private final Clock clock;

    FileRemovals(JdbcClient jdbc, FileAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** False if someone has done so already, or if it is a redacted copy, which is withdrawn instead. */
    public boolean remove(Actor.Person by, UUID record, UUID file, String why) {
        var removed = jdbc.sql(REMOVE)
                .param("file", file)
                .param("record", record)
                .param("why", why)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
        if (removed == 0) {
            return false;
        }
        access.removed(by, record, file);
        return true;
    }

    /** Whether a file with exactly this content was removed from there. */
    boolean wasRemoved(FilePlace place, byte[] bytes) {
        return place.record() != null
                && jdbc.sql(WAS_REMOVED)
                        .param("record", place.record())
                        .param("sha", EncryptedPieces.sha256(bytes))
                        .query(Boolean.class)
                        .single();
    }

    static final String REMOVE = """
            insert into documents.removal (file_id, record_id, why, removed_by, removed_by_name, removed_at)
            select f.id, f.record_id, cast(:why as text), cast(:by as text), cast(:byName as text),
                cast(:at as timestamptz)
            from documents.file f where f.id = :file and f.record_id = :record
                and not exists (select from documents.redacted_copy c where c.file_id = f.id)
            on conflict do nothing""";

    static final String WAS_REMOVED = """
            select exists (select from documents.removal r join documents.file f on f.id = r.file_id
                where r.record_id = :record and f.sha256 = :sha)""";
}
