package org.breakwater.documents.redaction;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.documents.FileRow;
import org.breakwater.documents.encryption.EncryptedPieces;
import org.breakwater.documents.redaction.RedactionBox.Reason;
import org.breakwater.documents.scanning.VirusScanner;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Redacted copies, each beside its original, which is unchanged. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RedactedCopies {

    private final JdbcClient jdbc;
    private final EncryptedPieces pieces;
    private final VirusScanner scanner;
    private final AuditLog audit;
    private final Clock clock;

    RedactedCopies(JdbcClient jdbc, EncryptedPieces pieces, VirusScanner scanner, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.pieces = pieces;
        this.scanner = scanner;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A copy without its content.
     *
     * @param name neutral: the sender's file name may reveal what was redacted
     * @param boxes each as page, squares and reason
     */
    public record Row(
            UUID fileId,
            UUID originalId,
            String name,
            long sizeBytes,
            FileRow.State state,
            List<String> boxes,
            String madeByName,
            Instant madeAt,
            @Nullable Instant takenBackAt,
            String takenBackByName,
            String takenBackWhy) {

        static final String OF_RECORD = """
                select c.file_id, c.original_id, f.name, f.size_bytes, f.state, c.boxes, c.made_by_name, c.made_at,
                    c.taken_back_at, coalesce(c.taken_back_by_name, '') as taken_back_by_name,
                    coalesce(c.taken_back_why, '') as taken_back_why
                from documents.redacted_copy c join documents.file f on f.id = c.file_id
                where c.record_id = :record order by c.made_at, c.file_id limit 500""";

        /** The reasons, each once. */
        public String reasons() {
            return boxes.stream()
                    .map(box -> box.substring(box.lastIndexOf(' ') + 1))
                    .distinct()
                    .flatMap(code -> Arrays.stream(Reason.values())
                            .filter(one -> one.name().equals(code)))
                    .map(Reason::inWords)
                    .collect(Collectors.joining(", "));
        }

        public boolean canBeOpened() {
            return takenBackAt == null && (state == FileRow.State.CLEAN || state == FileRow.State.NOT_SCANNED);
        }

        public boolean isTakenBack() {
            return takenBackAt != null;
        }

        public String parts() {
            return (boxes.size() == 1 ? "1 part" : boxes.size() + " parts") + " redacted: " + reasons();
        }

        @Override
        public String toString() {
            return "Row[" + fileId + " of " + originalId + "]";
        }
    }

    /** Those of a record that this actor may see, the oldest first. */
    public List<Row> of(UUID record) {
        return all(jdbc.sql(Row.OF_RECORD).param("record", record).query(Row.class));
    }

    /** Stores a rendered copy; false if exactly this one exists already. */
    public boolean keep(Actor.Person by, UUID record, RedactionRequest made, byte[] pdf) {
        var id = made.id();
        var original = made.original();
        var key = pieces.newKey(id);
        var at = clock.instant();
        var number = of(record).stream()
                        .filter(one -> one.originalId().equals(original))
                        .count()
                + 1;
        var kept = jdbc.sql(KEEP_FILE)
                .param("id", id)
                .param("record", record)
                .param("original", original)
                .param("number", number)
                .param("size", pdf.length)
                .param("sha", EncryptedPieces.sha256(pdf))
                .param("key", key.sealed())
                .param("state", (scanner.isThere() ? FileRow.State.HELD : FileRow.State.NOT_SCANNED).name())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", at)
                .update();
        if (kept == 0) {
            return false;
        }
        pieces.write(id, key, pdf);
        jdbc.sql(KEEP)
                .param("id", id)
                .param("original", original)
                .param("record", record)
                .param("boxes", made.boxes().stream().map(RedactionBox::kept).toArray(String[]::new))
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", at)
                .update();
        audit.record(by.id(), by.roleName(), "made a redacted copy", "contact:" + record, id + " of " + original);
        return true;
    }

    /** Withdraws a copy: no one is given it any more; the row stays. False if someone has done so already. */
    public boolean takeBack(Actor.Person by, UUID record, UUID copy, String why) {
        var taken = jdbc.sql(TAKE_BACK)
                .param("copy", copy)
                .param("record", record)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .param("why", why)
                .update();
        if (taken == 0) {
            return false;
        }
        audit.record(by.id(), by.roleName(), "took back a redacted copy", "contact:" + record, copy.toString());
        return true;
    }

    /** The files of a record are numbered in the order in which they came, so the name says which one it is of. */
    static final String KEEP_FILE = """
            insert into documents.file (id, record_id, draft_id, holder, name, kind, size_bytes, sha256, sealed_key,
                state, added_by, added_by_name, added_at)
            select cast(:id as uuid), o.record_id, cast(null as uuid), cast(null as bytea),
                'Redacted copy ' || cast(:number as text) || ' of file ' || (select count(*) from documents.file f
                    where f.record_id = o.record_id and (f.added_at, f.id) <= (o.added_at, o.id)
                        and not exists (select from documents.redacted_copy c where c.file_id = f.id)),
                'PDF', cast(:size as bigint), cast(:sha as bytea), cast(:key as bytea), cast(:state as text),
                cast(:by as text), cast(:byName as text), cast(:at as timestamptz)
            from documents.file o where o.id = :original and o.record_id = :record
                and not exists (select from documents.redacted_copy c where c.file_id = o.id)
            on conflict do nothing""";

    static final String KEEP = """
            insert into documents.redacted_copy (file_id, original_id, record_id, boxes, made_by, made_by_name, made_at)
            values (:id, :original, :record, :boxes, :by, :byName, :at)""";

    static final String TAKE_BACK = """
            update documents.redacted_copy
            set taken_back_at = :at, taken_back_by = :by, taken_back_by_name = :byName, taken_back_why = :why
            where file_id = :copy and record_id = :record and taken_back_at is null""";
}
