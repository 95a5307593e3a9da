package org.breakwater.frontdoor.refer.writing;

import java.util.UUID;

/** The row of a referral that was not sent yet. */
record ReferralDraftRow(UUID id, String answers) {

    static final String TOUCH = """
            update frontdoor.referral_draft set kept_until = :until
            where id = :id and owner_hash = :owner and sent_at is null and kept_until > :now
            returning id, answers""";

    @Override
    public String toString() {
        return "ReferralDraftRow[" + id + ", …]";
    }
}
