package org.breakwater.documents.shelves;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.database.QueryRows;
import org.breakwater.documents.Documents;
import org.breakwater.documents.FilePlace;
import org.breakwater.documents.KeptFile;
import org.breakwater.documents.UploadedFile;
import org.breakwater.documents.encryption.EncryptedPieces;
import org.breakwater.documents.inspection.FileInspection;
import org.breakwater.web.Attachment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * One file per object of a module that must know nothing about a child. The module's own policies decide what its actor
 * finds here; a shelf has the name of its objects in the log, such as {@code COMPLETION}.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Shelves {

    private final JdbcClient jdbc;
    private final FileInspection inspection;
    private final Documents documents;
    private final EncryptedPieces pieces;
    private final AuditLog audit;

    Shelves(JdbcClient jdbc, FileInspection inspection, Documents documents, EncryptedPieces pieces, AuditLog audit) {
        this.jdbc = jdbc;
        this.inspection = inspection;
        this.documents = documents;
        this.pieces = pieces;
        this.audit = audit;
    }

    /** Inspects the first uploaded file. It takes a while, so the caller must not hold a database connection. */
    @Transactional(propagation = Propagation.NEVER)
    public ChosenFile look(@Nullable List<MultipartFile> sent) {
        return new ChosenFile(
                UploadedFile.of(sent).stream().findFirst().map(inspection::look).orElse(null));
    }

    /** Why it cannot be stored now, and what to do; checked before its object is written. */
    public Optional<String> full(String shelf, UUID thing, ChosenFile chosenFile) {
        return chosenFile.isThere() ? documents.full(new FilePlace.OnShelf(shelf, thing)) : Optional.empty();
    }

    /** Stores it with its object, if the actor may; an existing one is kept. */
    public void put(Actor actor, String shelf, UUID thing, ChosenFile chosenFile) {
        chosenFile
                .fit()
                .filter(fit -> documents.keep(actor, new FilePlace.OnShelf(shelf, thing), fit) instanceof KeptFile.Yes)
                .ifPresent(
                        kept -> audit.record(actor.id(), actor.roleName(), "added a file", subject(shelf, thing), ""));
    }

    /** The files of these objects that the actor may see. */
    public List<ShelfFile> of(String shelf, Collection<UUID> things) {
        return QueryRows.all(jdbc.sql(ShelfFile.OF_THINGS)
                .param("shelf", shelf)
                .param("things", things.toArray(UUID[]::new))
                .query(ShelfFile.class));
    }

    /** For download, by a person who may see it; nothing while it is not scanned, or if it failed the scan. */
    public Optional<Attachment> open(Actor actor, String shelf, UUID thing) {
        return jdbc.sql(EncryptedPieces.SealedRow.ON_SHELF)
                .param("shelf", shelf)
                .param("thing", thing)
                .query(EncryptedPieces.SealedRow.class)
                .optional()
                .map(row -> {
                    audit.record(actor.id(), actor.roleName(), "opened a file", subject(shelf, thing), "");
                    return new Attachment(pieces.read(row), row.type(), row.givenName());
                });
    }

    private static String subject(String shelf, UUID thing) {
        return shelf.toLowerCase(Locale.ROOT) + ":" + thing;
    }
}
