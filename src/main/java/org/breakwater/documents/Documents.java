package org.breakwater.documents;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.database.QueryRows;
import org.breakwater.documents.encryption.EncryptedPieces;
import org.breakwater.documents.inspection.InspectedFile;
import org.breakwater.documents.scanning.VirusScanner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files of records and drafts. Each method joins the caller's transaction; row security decides what it finds. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Documents {

    /** From one sender to one draft or record. */
    public static final int MOST_FILES = 40;

    /** In one record, from everyone. */
    static final int MOST_IN_A_RECORD = 400;

    /** In bytes, in all unsent drafts together: a stranger must not fill the disk. */
    static final long MOST_UNSENT = 5_000_000_000L;

    /** In bytes, on all shelves together within a day, for the same reason. */
    static final long MOST_SHELVED = 2_000_000_000L;

    private final JdbcClient jdbc;
    private final EncryptedPieces pieces;
    private final VirusScanner scanner;
    private final FileAccess access;
    private final Clock clock;

    Documents(JdbcClient jdbc, EncryptedPieces pieces, VirusScanner scanner, FileAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.pieces = pieces;
        this.scanner = scanner;
        this.access = access;
        this.clock = clock;
    }

    /** Stores a file, quarantined until it has been scanned. */
    public KeptFile keep(Actor actor, FilePlace place, InspectedFile.Fit file) {
        var id = FileIds.next(clock);
        var key = pieces.newKey(id);
        var full = full(place);
        if (full.isPresent()) {
            return new KeptFile.No(full.get());
        }
        var bytes = file.bytes();
        if (insert(actor, id, place, file, bytes, key) == 0) {
            return new KeptFile.Already();
        }
        pieces.write(id, key, bytes);
        if (place.record() != null) {
            access.added(actor, place.record(), id);
        }
        return new KeptFile.Yes();
    }

    /** The files of a record that this actor may see, the oldest first. */
    public List<FileRow> of(UUID record) {
        return QueryRows.all(jdbc.sql(FileRow.OF_RECORD).param("record", record).query(FileRow.class));
    }

    /** The unsent files of one draft, whose key this visitor has. */
    public List<FileRow> unsent(FilePlace.OfDraft place) {
        return QueryRows.all(jdbc.sql(FileRow.UNSENT)
                .param("draft", place.draft())
                .param("holder", place.holder())
                .query(FileRow.class));
    }

    /** What this visitor has added to a record. */
    public List<FileRow> of(UUID record, byte[] holder) {
        return QueryRows.all(jdbc.sql(FileRow.OF_HOLDER)
                .param("record", record)
                .param("holder", holder)
                .query(FileRow.class));
    }

    /** What this visitor has sent, to any record. */
    public List<SentFileRow> sentBy(byte[] holder) {
        return QueryRows.all(
                jdbc.sql(SentFileRow.OF_HOLDER).param("holder", holder).query(SentFileRow.class));
    }

    /** Removes a file from a draft that has not been sent. */
    public void takeBack(FilePlace.OfDraft place, UUID file) {
        jdbc.sql(TAKE_BACK)
                .param("file", file)
                .param("draft", place.draft())
                .param("holder", place.holder())
                .update();
    }

    /** The draft was sent: its files belong to the record from now on. */
    public void send(Actor actor, UUID draft, UUID record) {
        var sent = jdbc.sql(SEND).param("record", record).param("draft", draft).update();
        if (sent > 0) {
            access.sent(actor, record, sent);
        }
    }

    /** The content, for readers who may see the record; nothing while it is not scanned, or if it failed the scan. */
    public Optional<OpenedFile> open(Actor actor, UUID record, UUID file) {
        return jdbc.sql(EncryptedPieces.SealedRow.OF_RECORD)
                .param("file", file)
                .param("record", record)
                .query(EncryptedPieces.SealedRow.class)
                .optional()
                .map(row -> {
                    access.opened(actor, record, file);
                    return new OpenedFile(pieces.read(row), row.type(), row.givenName());
                });
    }

    /** Why no more files can be added there, and what to do; empty if they can. */
    public Optional<String> full(FilePlace place) {
        return switch (place) {
            case FilePlace.OfDraft draft -> {
                if (unsent(draft).size() >= MOST_FILES) {
                    yield Optional.of("You have added 40 files, the most you can send at once. Send these first");
                }
                var unsent = jdbc.sql(UNSENT).query(Long.class).single();
                yield unsent < MOST_UNSENT
                        ? Optional.empty()
                        : Optional.of("We cannot take files at the moment. Send your message now, and the files later");
            }
            case FilePlace.OfRecordFor(var record, var holder) ->
                of(record, holder).size() < MOST_FILES
                        ? Optional.empty()
                        : Optional.of("You have already sent 40 files. Tell us in words what else you have");
            case FilePlace.OfRecord(var record) ->
                of(record).size() < MOST_IN_A_RECORD
                        ? Optional.empty()
                        : Optional.of("This case already has 400 files, the most it can have");
            case FilePlace.OnShelf _ ->
                shelved() < MOST_SHELVED
                        ? Optional.empty()
                        : Optional.of("We cannot take any more files today. Try again tomorrow");
        };
    }

    private long shelved() {
        return jdbc.sql(SHELVED)
                .param("since", clock.instant().minus(Duration.ofDays(1)))
                .query(Long.class)
                .single();
    }

    private int insert(
            Actor actor, UUID id, FilePlace place, InspectedFile.Fit file, byte[] bytes, EncryptedPieces.Key key) {
        return jdbc.sql(KEEP)
                .param("id", id)
                .param("record", place.record())
                .param("draft", place instanceof FilePlace.OfDraft draft ? draft.draft() : null)
                .param("holder", place.holder())
                .param("shelf", place instanceof FilePlace.OnShelf on ? on.shelf() : null)
                .param("thing", place instanceof FilePlace.OnShelf on ? on.thing() : null)
                .param("name", file.name())
                .param("kind", file.kind().id())
                .param("size", bytes.length)
                .param("sha", EncryptedPieces.sha256(bytes))
                .param("key", key.sealed())
                .param("state", (scanner.isThere() ? FileRow.State.HELD : FileRow.State.NOT_SCANNED).name())
                .param("by", actor.id().value())
                .param("byName", actor instanceof Actor.Person person ? person.name() : "")
                .param("at", clock.instant())
                .update();
    }

    static final String KEEP = """
            insert into documents.file (id, record_id, draft_id, holder, shelf, shelf_id, name, kind, size_bytes,
                sha256, sealed_key, state, added_by, added_by_name, added_at)
            values (:id, cast(:record as uuid), cast(:draft as uuid), cast(:holder as bytea), cast(:shelf as text),
                cast(:thing as uuid), :name, :kind, :size, :sha, :key, :state, :by, :byName, :at)
            on conflict do nothing""";

    static final String TAKE_BACK = """
            delete from documents.file
            where id = :file and draft_id = :draft and holder = :holder and record_id is null""";

    static final String SEND =
            "update documents.file set record_id = :record where draft_id = :draft and record_id is null";

    static final String UNSENT = "select documents.unsent_bytes()";

    static final String SHELVED = "select documents.shelved_bytes(:since)";
}
