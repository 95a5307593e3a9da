package org.breakwater.casework.handover.contents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.casework.files.FileRedactions;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.documents.OpenedFile;
import org.breakwater.documents.redaction.RedactedCopies;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The redacted copies that a team reads with a child, while the handover is offered or accepted. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FilesHandedOver {

    private final FileRedactions copies;

    FilesHandedOver(FileRedactions copies) {
        this.copies = copies;
    }

    public List<RedactedCopies.Row> of(HandoverRow row) {
        return goes(row) ? copies.newest(row.contactId()) : List.of();
    }

    /** One of those, with its content. */
    public Optional<OpenedFile> open(Actor.Person who, HandoverRow row, UUID file) {
        return goes(row) ? copies.newest(who, row.contactId(), file) : Optional.empty();
    }

    private static boolean goes(HandoverRow row) {
        return row.state() == HandoverRow.State.WAITING || row.state() == HandoverRow.State.ACCEPTED;
    }
}
