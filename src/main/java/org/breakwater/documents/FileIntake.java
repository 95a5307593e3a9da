package org.breakwater.documents;

import java.util.ArrayList;
import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.documents.inspection.FileInspection;
import org.breakwater.documents.inspection.InspectedFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what one press of a button sent: looks at one file after the other, before anything is locked, and keeps
 * those that are fit.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FileIntake {

    private final FileInspection inspection;
    private final Documents documents;

    FileIntake(FileInspection inspection, Documents documents) {
        this.inspection = inspection;
        this.documents = documents;
    }

    /**
     * What became of them.
     *
     * @param kept how many lie there now, those included that lay there before
     * @param why of each that was not kept a sentence that says what to do
     */
    public record Filed(int kept, List<String> why) {

        @Override
        public String toString() {
            return "Filed[" + kept + " kept, " + why.size() + " not]";
        }
    }

    /** Looks at each. It takes a while, so no one may hold a lock meanwhile, nor a connection to the database. */
    @Transactional(propagation = Propagation.NEVER)
    public List<InspectedFile> look(List<UploadedFile> sent) {
        return sent.stream().map(inspection::look).toList();
    }

    /** Keeps what was looked at. */
    public Filed file(Actor actor, FilePlace place, List<InspectedFile> looked) {
        if (looked.isEmpty()) {
            return new Filed(0, List.of("Choose a file from your device"));
        }
        var why = new ArrayList<String>();
        var kept = 0;
        for (var one : looked) {
            switch (one) {
                case InspectedFile.Unfit unfit -> why.add(unfit.inWords());
                case InspectedFile.Fit fit -> {
                    if (documents.keep(actor, place, fit) instanceof KeptFile.No(var full)) {
                        why.add("“" + fit.name() + "” was not kept. " + full);
                        return new Filed(kept, List.copyOf(why));
                    }
                    kept++;
                }
            }
        }
        return new Filed(kept, List.copyOf(why));
    }
}
