package org.breakwater.casework.analysis;

import java.time.Instant;
import java.util.UUID;

/** One version of the analysis of a case; the latest is current. */
public record AnalysisRow(
        UUID id, String known, String worries, String works, String writtenByName, Instant writtenAt) {

    static final String OF_CASE = """
            select id, known, worries, works, written_by_name, written_at
            from mash.analysis where contact_id = :id order by written_at desc, id desc limit 50""";

    @Override
    public String toString() {
        return "AnalysisRow[" + id + "]";
    }
}
