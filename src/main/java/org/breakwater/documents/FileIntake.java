package org.breakwater.documents;

import java.util.ArrayList;
import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.documents.inspection.FileInspection;
import org.breakwater.documents.inspection.InspectedFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in an upload: inspects one file after the other, before anything is locked, and stores the valid ones. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FileIntake {

    private final FileInspection inspection;
    private final Documents documents;
    private final FileRemovals removals;

    FileIntake(FileInspection inspection, Documents documents, FileRemovals removals) {
        this.inspection = inspection;
        this.documents = documents;
        this.removals = removals;
    }

    /**
     * The result.
     *
     * @param kept how many there are now, including earlier ones
     * @param why for each rejected file a sentence that says what to do
     */
    public record Filed(int kept, List<String> why) {

        @Override
        public String toString() {
            return "Filed[" + kept + " kept, " + why.size() + " not]";
        }
    }

    /** Inspects each. It takes a while, so the caller must not hold a lock meanwhile, nor a database connection. */
    @Transactional(propagation = Propagation.NEVER)
    public List<InspectedFile> look(List<UploadedFile> sent) {
        return sent.stream().map(inspection::look).toList();
    }

    /** Stores what was inspected. */
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
                    var result = documents.keep(actor, place, fit);
                    if (result instanceof KeptFile.No(var full)) {
                        why.add("“" + fit.name() + "” was not kept. " + full);
                        return new Filed(kept, List.copyOf(why));
                    }
                    if (result instanceof KeptFile.Already && removals.wasRemoved(place, fit.bytes())) {
                        why.add("“" + fit.name() + "” was removed from this case and cannot be added again");
                    } else {
                        kept++;
                    }
                }
            }
        }
        return new Filed(kept, List.copyOf(why));
    }
}
