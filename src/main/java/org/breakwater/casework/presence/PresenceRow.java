package org.breakwater.casework.presence;

import java.time.Instant;

/** Someone else who has this contact open. */
public record PresenceRow(String name, Instant seenAt) {

    static final String OTHERS = """
            select name, seen_at from mash.presence
            where contact_id = :id and account <> :account and seen_at > :since order by name limit 20""";
}
