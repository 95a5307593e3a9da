package org.breakwater.pathways.tomash;

import java.time.Instant;

/** A case was sent to MASH+. @param reference to quote when you call MASH+ */
public record MashContactRow(String reference, boolean urgent, String sentByName, Instant sentAt) {

    static final String OF_RECORD = """
            select reference, urgent, sent_by_name, sent_at
            from pathways.mash_contact where record_id = :record order by id desc limit 20""";
}
