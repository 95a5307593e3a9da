package org.breakwater.casework.files;

import java.util.List;
import org.breakwater.access.Role;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.documents.FileRow;
import org.breakwater.documents.redaction.RedactedCopies;

/**
 * All files of a case, each with its redacted copies beside it, and the upload form.
 *
 * @param files the originals
 */
public record FilesPage(Case theCase, List<FileRow> files, List<RedactedCopies.Row> copies, Role role, Rejection snag)
        implements CaseScreen {

    public List<RedactedCopies.Row> copiesOf(FileRow file) {
        return copies.stream()
                .filter(copy -> copy.originalId().equals(file.id()))
                .toList();
    }

    /** Redacted copies are for the teams that receive a handover, which only the desk makes. */
    public boolean hasCopies() {
        return role.work() == Role.Work.DESK;
    }

    /** May view a copy again, and withdraw it. */
    public boolean mayRedact() {
        return role == Role.MANAGER || role == Role.CONTACT_OFFICER;
    }

    public boolean mayRedact(FileRow file) {
        return mayRedact()
                && file.canBeOpened()
                && (file.kind().equals("PDF") || file.what().startsWith("Picture"));
    }
}
