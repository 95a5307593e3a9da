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
 * The files of people who are not signed in: put into what they are writing, or to the record that their phrase opens.
 * They see that a file is there and may take it back before it is sent; they never read it again here, because whoever
 * holds their device or their phrase would read it too. Every verb joins the transaction of its act.
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

    /** Looks at what was sent, before anything is locked. */
    @Transactional(propagation = Propagation.NEVER)
    public List<InspectedFile> look(List<UploadedFile> sent) {
        return fileIntake.look(sent);
    }

    /** Puts them into the draft whose key the transaction holds. */
    public FileIntake.Filed put(UUID draft, List<InspectedFile> sent) {
        return fileIntake.file(new Actor.Visitor(), new FilePlace.OfDraft(draft, held.now()), sent);
    }

    /** What lies in this draft, whose key the transaction holds. */
    public List<FileRow> unsent(UUID draft) {
        return documents.unsent(new FilePlace.OfDraft(draft, held.now()));
    }

    public void takeBack(UUID draft, UUID file) {
        documents.takeBack(new FilePlace.OfDraft(draft, held.now()), file);
    }

    /** The draft has become this record, and its files go with it. */
    public void send(UUID draft, UUID record) {
        documents.send(new Actor.Visitor(), draft, record);
    }

    /** Puts them to the record that the phrase opens whose hash the transaction holds. */
    public FileIntake.Filed add(UUID record, List<InspectedFile> sent) {
        var place = new FilePlace.OfRecordFor(record, held.now());
        var filed = new AtomicReference<>(new FileIntake.Filed(0, List.of()));
        records.working(JOB, record, () -> filed.set(fileIntake.file(new Actor.Job(JOB), place, sent)));
        return filed.get();
    }

    /** What came with everything that was sent under the key that the transaction holds; never its bytes. */
    public List<SentFileRow> sent() {
        return documents.sentBy(held.now());
    }

    /** How many this phrase has brought to the record. */
    public int broughtTo(UUID record) {
        return documents.of(record, held.now()).size();
    }
}
