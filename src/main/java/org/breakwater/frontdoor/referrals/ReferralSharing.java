package org.breakwater.frontdoor.referrals;

import java.util.List;

/**
 * Whom the sender of a referral lets see it, and how they hear of it.
 *
 * @param sentBy who sent it, as those know them with whom it is shared
 * @param hearsByMail not when it is about a member of staff and several people read the mailbox
 */
public record ReferralSharing(String sentBy, List<With> with, boolean hearsByMail) {

    /** Only its sender sees it. */
    public static final ReferralSharing NOBODY = new ReferralSharing("", List.of(), true);

    public enum Kind {
        /** Everybody who uses the mailbox from which it was sent. */
        MAILBOX,
        /** The named staff of the sender's organisation. */
        ORGANISATION,
        /** The one person who deals with it for the employer. */
        CASE_MANAGER
    }

    /** @param key that opens it */
    @SuppressWarnings("ArrayRecordComponent")
    public record With(byte[] key, Kind kind) {

        @Override
        public String toString() {
            return "With[" + kind + "]";
        }
    }

    static final String SHARE = """
            insert into frontdoor.sharer (record_id, key_hash, kind, owner_hash, sent_by)
            values (:record, :key, :kind, :owner, :by) on conflict do nothing""";

    @Override
    public String toString() {
        return "ReferralSharing[" + with + "]";
    }
}
