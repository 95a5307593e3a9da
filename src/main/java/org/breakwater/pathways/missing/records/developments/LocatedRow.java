package org.breakwater.pathways.missing.records.developments;

import java.time.Instant;

/** The child was seen, or is known to be somewhere, and has not returned. @param knownFrom who saw or heard them */
public record LocatedRow(
        Instant locatedAt,
        String locatedWhere,
        String knownFrom,
        String words,
        String recordedByName,
        Instant recordedAt) {

    public static final String OF_RECORD = """
            select located_at, located_where, known_from, words, recorded_by_name, recorded_at
            from pathways.missing_located where record_id = :record order by id desc limit 50""";

    @Override
    public String toString() {
        return "LocatedRow[" + locatedAt + "]";
    }
}
