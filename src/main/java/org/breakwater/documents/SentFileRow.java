package org.breakwater.documents;

import java.util.UUID;
import org.breakwater.documents.FileRow.State;

/** A file as its sender may know of it: that it has arrived, and the result of its scan. */
public record SentFileRow(UUID recordId, String name, State state, String found) {

    static final String OF_HOLDER = """
            select record_id, name, state, found from documents.file
            where holder = :holder and record_id is not null
            order by added_at desc, id desc limit 500""";

    /** Its state, and what to do if something has to be done. */
    public String inWords() {
        return switch (state) {
            case HELD -> "Waiting for the virus check. MASH+ cannot open it until that is done.";
            case CLEAN -> "No virus found. MASH+ can open it.";
            case NOT_SCANNED -> "Uploaded. It has not been checked for viruses; MASH+ is warned before opening it.";
            case REFUSED ->
                "Not safe: the virus check found " + found
                        + ". No one can open it. Tell us in words what it shows, or send another copy.";
        };
    }

    @Override
    public String toString() {
        return "SentFileRow[" + recordId + ", " + state + "]";
    }
}
