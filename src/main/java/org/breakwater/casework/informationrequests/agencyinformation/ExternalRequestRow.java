package org.breakwater.casework.informationrequests.agencyinformation;

import java.time.Instant;
import java.util.UUID;

/** How an external agency was asked, and who recorded it. */
public record ExternalRequestRow(
        UUID askId, String whom, ExternalRequest.Way way, Instant doneAt, String notedByName, Instant notedAt) {

    public static final String OF_CASE = """
            select ask_id, whom, way, done_at, noted_by_name, noted_at
            from mash.external_request where contact_id = :id order by done_at, id limit 200""";

    @Override
    public String toString() {
        return "ExternalRequestRow[" + askId + "]";
    }
}
