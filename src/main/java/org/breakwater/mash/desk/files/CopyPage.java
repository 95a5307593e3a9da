package org.breakwater.mash.desk.files;

import org.breakwater.documents.RedactedCopies;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;

/** A redacted copy, to be looked at by the person who made it and taken back when something shows in it. */
public record CopyPage(ContactRow contact, RedactedCopies.Row copy, TakeBackForm form, Snag snag)
        implements ContactScreen {

    @Override
    public String toString() {
        return "CopyPage[" + contact.id() + "]";
    }
}
