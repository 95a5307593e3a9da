package org.breakwater.frontdoor.referrals;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who the sender of a referral shares it with, and how they are told.
 *
 * @param sentBy the sender's name for those people
 * @param hearsByMail not if it is about a member of staff and several people read the mailbox
 */
public record ReferralSharing(String sentBy, List<With> with, boolean hearsByMail) {

    /** Only its sender sees it. */
    public static final ReferralSharing NOBODY = new ReferralSharing("", List.of(), true);

    public enum Kind {
        /** Everyone who uses the mailbox from which it was sent. */
        MAILBOX("Colleagues who use the referrer’s mailbox"),
        /** The named staff of the sender's organisation. */
        ORGANISATION("Named staff of the referrer’s organisation"),
        /** One person whom the sender chose, among those who use the mailbox or are named at the organisation. */
        COLLEAGUE("Colleagues chosen by the referrer"),
        /** The one person who deals with it for the employer. */
        CASE_MANAGER("The case manager whom the referrer named");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As the desk reads it. */
        public String inWords() {
            return words;
        }
    }

    /**
     * The people with whom a referral is shared, as the desk sees it.
     *
     * @param open whether they can still see it
     * @param endedByName who at the desk stopped it; empty if nobody did
     */
    public record Now(Kind kind, boolean open, @Nullable Instant endedAt, String endedByName) {

        @Override
        public String toString() {
            return "Now[" + kind + "]";
        }
    }

    /** @param key that opens it */
    @SuppressWarnings("ArrayRecordComponent")
    public record With(byte[] key, Kind kind) {

        @Override
        public String toString() {
            return "With[" + kind + "]";
        }
    }

    static final String OF_RECORD = """
            select kind, bool_or(is_open and ended_at is null) as open, max(ended_at) as ended_at,
                max(ended_by_name) as ended_by_name
            from frontdoor.referral_sharing where record_id = :record group by kind order by kind""";

    /** Whatever became of it: who was given it once is not given it again. */
    static final String KEYS = "select key_hash from frontdoor.referral_sharing where record_id = :record limit 500";

    static final String MAY_BE_SHARED = "select frontdoor.may_be_shared(:record)";
    static final String STOP = """
            update frontdoor.referral_sharing set ended_at = :now, ended_by_name = :by
            where record_id = :record and kind = :kind and ended_at is null""";

    static final String SHARE = """
            insert into frontdoor.referral_sharing (record_id, key_hash, kind, owner_hash, sent_by)
            values (:record, :key, :kind, :owner, :by) on conflict do nothing""";

    @Override
    public String toString() {
        return "ReferralSharing[" + with + "]";
    }
}
