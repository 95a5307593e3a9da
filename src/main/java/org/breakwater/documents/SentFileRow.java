package org.breakwater.documents;

import java.util.UUID;
import org.breakwater.documents.FileRow.State;

/** A file that somebody sent with their words, as they may know of it: that it came, and what its check has found. */
public record SentFileRow(UUID recordId, String name, State state, String found) {

    static final String OF_HOLDER = """
            select record_id, name, state, found from documents.file
            where holder = :holder and record_id is not null
            order by added_at desc, id desc limit 500""";

    /** What became of it, and what to do where something has to be done. */
    public String inWords() {
        return switch (state) {
            case HELD -> "Being looked at. The desk cannot open it before the virus check is through.";
            case CLEAN -> "Safe. The desk can open it.";
            case NOT_SCANNED -> "We have it. There is no virus check here; the desk is told so before they open it.";
            case REFUSED ->
                "Not safe: the virus check found " + found
                        + ". Nobody can open it. Tell us in words what it shows, or send another copy.";
        };
    }

    @Override
    public String toString() {
        return "SentFileRow[" + recordId + ", " + state + "]";
    }
}
