package org.breakwater.frontdoor.refer.mine;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of someone's own referrals and how far it has come. Row security shows those under the held key.
 *
 * @param questions of the desk that wait for an answer
 */
public record MyReferralRow(
        UUID recordId,
        String reference,
        Instant receivedAt,
        @Nullable Instant readAt,
        @Nullable Instant answeredAt,
        String answerWords,
        int questions) {

    static final String OF_OWNER = """
            select r.record_id, r.reference, r.received_at, p.read_at, p.answered_at, p.answer_words,
                (select count(*)::int from frontdoor.message m where m.record_id = r.record_id and m.from_desk
                    and not exists (select 1 from frontdoor.message a where a.answers = m.id)) as questions
            from frontdoor.referral r join frontdoor.progress p on p.record_id = r.record_id
            where r.owner_hash = :owner
            order by r.received_at desc, r.record_id desc limit 50""";

    static final String ONE = """
            select r.record_id, r.reference, r.received_at, p.read_at, p.answered_at, p.answer_words,
                (select count(*)::int from frontdoor.message m where m.record_id = r.record_id and m.from_desk
                    and not exists (select 1 from frontdoor.message a where a.answers = m.id)) as questions
            from frontdoor.referral r join frontdoor.progress p on p.record_id = r.record_id
            where r.owner_hash = :owner and r.record_id = :record""";

    @Override
    public String toString() {
        return "MyReferralRow[" + recordId + "]";
    }

    /** The state in a word. */
    public String state() {
        if (answeredAt != null) {
            return "Decided";
        }
        return readAt != null ? "Being considered" : "Received";
    }
}
