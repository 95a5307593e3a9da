package org.breakwater.mash.files;

import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.documents.Filing;
import org.breakwater.documents.Looked;
import org.breakwater.documents.Place;
import org.breakwater.documents.Upload;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.lifecycle.Transition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts to a contact what the desk was given, such as by post. A file changes no stage and needs no version. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FileReceipts {

    private final Contacts contacts;
    private final Filing filing;

    FileReceipts(Contacts contacts, Filing filing) {
        this.contacts = contacts;
        this.filing = filing;
    }

    /** Looks at what was sent, before anything is locked. */
    @Transactional(propagation = Propagation.NEVER)
    public List<Looked> look(List<Upload> sent) {
        return filing.look(sent);
    }

    /**
     * Answers of each file that was not kept why not; the others are. The contact is held for its line alone, not while
     * the bytes are written.
     */
    public List<String> take(Actor.Person by, ContactRow seen, List<Looked> looked) {
        var filed = filing.file(by, new Place.OfRecord(seen.id()), looked);
        if (filed.kept() > 0) {
            var now = contacts.hold(seen.id());
            var what = filed.kept() == 1 ? "Added a file" : "Added " + filed.kept() + " files";
            contacts.move(by, now, now.version(), new Transition.Note(), what, "");
        }
        return filed.why();
    }
}
