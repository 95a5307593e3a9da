package org.breakwater.casework.files.removal;

import org.breakwater.access.Actor;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.Cases;
import org.breakwater.documents.FileRemovals;
import org.breakwater.documents.FileRow;
import org.breakwater.documents.redaction.RedactedCopies;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Removes a file from a case of any kind, at any stage. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RemovedFiles {

    private final Cases cases;
    private final FileRemovals removals;
    private final RedactedCopies copies;

    RemovedFiles(Cases cases, FileRemovals removals, RedactedCopies copies) {
        this.cases = cases;
        this.removals = removals;
        this.copies = copies;
    }

    /** A copy that a team can still see would show what is removed. */
    ActResult remove(Actor.Person by, Case seen, FileRow file, String why) {
        var now = cases.hold(seen.id());
        if (copies.of(seen.id()).stream()
                .anyMatch(copy -> copy.originalId().equals(file.id()) && !copy.isTakenBack())) {
            return new ActResult.NotNow("This file has a redacted copy. Withdraw the copy first.");
        }
        if (!removals.remove(by, seen.id(), file.id(), why)) {
            return new ActResult.NotNow("Someone has already removed this file.");
        }
        cases.note(by, now, "Removed a file", file.name() + ". " + why);
        return new ActResult.Yes();
    }
}
