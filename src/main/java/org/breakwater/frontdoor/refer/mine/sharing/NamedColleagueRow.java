package org.breakwater.frontdoor.refer.mine.sharing;

import java.util.UUID;

/**
 * Someone who is named at an organisation of the reader.
 *
 * @param email as it was given, by which a mailbox of several people is known
 */
@SuppressWarnings("ArrayRecordComponent")
record NamedColleagueRow(UUID id, String name, String role, String email, byte[] keyHash) {

    /** Row security shows the staff of those organisations where the actor is named. */
    static final String OTHERS = """
            select id, name, role, email, key_hash from frontdoor.organisation_staff
            where ended_at is null and key_hash <> :owner
                and organisation_id = any (array(select frontdoor.workplaces()))
            order by lower(name), id limit 200""";

    @Override
    public String toString() {
        return "NamedColleagueRow[" + id + "]";
    }
}
