package org.breakwater.frontdoor.refer.mine.sharing;

import java.util.UUID;

/** Someone else who uses the reader’s mailbox. */
@SuppressWarnings("ArrayRecordComponent")
record MailboxColleagueRow(UUID id, String name, String role, byte[] ownerHash) {

    static final String OTHERS = """
            select id, name, role, owner_hash from frontdoor.mailbox_colleagues() order by lower(name), id limit 50""";

    @Override
    public String toString() {
        return "MailboxColleagueRow[" + id + "]";
    }
}
