package org.breakwater.mash.files;

import org.breakwater.documents.redaction.RedactedCopies;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.contact.Rejection;
import org.breakwater.mash.lifecycle.ContactRow;

/** A redacted copy, to be looked at by the person who made it and taken back when something shows in it. */
public record RedactedCopyPage(
        ContactRow contact, RedactedCopies.Row copy, RedactedCopyWithdrawalForm form, Rejection snag)
        implements ContactScreen {

    @Override
    public String toString() {
        return "RedactedCopyPage[" + contact.id() + "]";
    }
}
