package org.breakwater.frontdoor;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.breakwater.access.Actor;
import org.breakwater.access.proving.VisitorKeyTransactions;
import org.breakwater.access.records.Records;
import org.breakwater.documents.Documents;
import org.breakwater.documents.FileIntake;
import org.breakwater.documents.FilePlace;
import org.breakwater.documents.FileRow;
import org.breakwater.documents.SentFileRow;
import org.breakwater.documents.UploadedFile;
import org.breakwater.documents.inspection.InspectedFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of people who are not signed in: added to what they are writing, or to the record that their phrase opens. They
 * see that a file is there and may remove it before it is sent; they can never read it again here, because anyone with
 * their device or their phrase could too. Each method joins the caller's transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class VisitorFiles {

    private static final String JOB = "files-of-a-visitor";

    private final Documents documents;
    private final FileIntake fileIntake;
    private final Records records;
    private final VisitorKeyTransactions held;

    VisitorFiles(Documents documents, FileIntake fileIntake, Records records, VisitorKeyTransactions held) {
        this.documents = documents;
        this.fileIntake = fileIntake;
        this.records = records;
        this.held = held;
    }

    /** Validates the upload, before anything is locked. */
    @Transactional(propagation = Propagation.NEVER)
    public List<InspectedFile> look(List<UploadedFile> sent) {
        return fileIntake.look(sent);
    }

    /** Adds them to the draft whose key the transaction holds. */
    public FileIntake.Filed put(UUID draft, List<InspectedFile> sent) {
        return fileIntake.file(new Actor.Visitor(), new FilePlace.OfDraft(draft, held.now()), sent);
    }

    /** The files of the draft whose key the transaction holds. */
    public List<FileRow> unsent(UUID draft) {
        return documents.unsent(new FilePlace.OfDraft(draft, held.now()));
    }

    public void takeBack(UUID draft, UUID file) {
        documents.takeBack(new FilePlace.OfDraft(draft, held.now()), file);
    }

    /** The draft has become this record, and its files move to it. */
    public void send(UUID draft, UUID record) {
        documents.send(new Actor.Visitor(), draft, record);
    }

    /** Adds them to the record that the phrase opens whose hash the transaction holds. */
    public FileIntake.Filed add(UUID record, List<InspectedFile> sent) {
        var place = new FilePlace.OfRecordFor(record, held.now());
        var filed = new AtomicReference<>(new FileIntake.Filed(0, List.of()));
        records.working(JOB, record, () -> filed.set(fileIntake.file(new Actor.Job(JOB), place, sent)));
        return filed.get();
    }

    /** The files of everything that was sent under the transaction's key; never their content. */
    public List<SentFileRow> sent() {
        return documents.sentBy(held.now());
    }

    /** How many files this phrase has added to the record. */
    public int broughtTo(UUID record) {
        return documents.of(record, held.now()).size();
    }
}
