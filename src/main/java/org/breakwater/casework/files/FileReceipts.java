package org.breakwater.casework.files;

import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.Cases;
import org.breakwater.documents.FileIntake;
import org.breakwater.documents.FilePlace;
import org.breakwater.documents.UploadedFile;
import org.breakwater.documents.inspection.InspectedFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds files to a case that came in otherwise, such as by post. A file changes no stage and needs no version. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FileReceipts {

    private final Cases cases;
    private final FileIntake fileIntake;

    FileReceipts(Cases cases, FileIntake fileIntake) {
        this.cases = cases;
        this.fileIntake = fileIntake;
    }

    /** Validates the upload before anything is locked. */
    @Transactional(propagation = Propagation.NEVER)
    public List<InspectedFile> look(List<UploadedFile> sent) {
        return fileIntake.look(sent);
    }

    /**
     * Returns the reason for each file that was rejected; the others are stored. The case is locked only for its
     * chronology entry, not while the bytes are written.
     */
    public List<String> take(Actor.Person by, Case seen, List<InspectedFile> looked) {
        var filed = fileIntake.file(by, new FilePlace.OfRecord(seen.id()), looked);
        if (filed.kept() > 0) {
            var now = cases.hold(seen.id());
            var what = filed.kept() == 1 ? "Added a file" : "Added " + filed.kept() + " files";
            cases.note(by, now, what, "");
        }
        return filed.why();
    }
}
