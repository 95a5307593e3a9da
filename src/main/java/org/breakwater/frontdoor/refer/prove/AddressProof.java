package org.breakwater.frontdoor.refer.prove;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.breakwater.access.proving.EmailProof;
import org.jspecify.annotations.Nullable;

/**
 * The row of a proof: an address, and the state of its code.
 *
 * @param addressHash the key of this person's drafts
 * @param shared several people read this mailbox
 * @param mailed whether a code was mailed at the last request
 * @param touchedAt for a completed proof: the last activity
 * @param draftId the referral that this browser writes, or sent last
 * @param colleagueId the person among those who share the mailbox; null until they have said who they are
 */
@SuppressWarnings("ArrayRecordComponent")
public record AddressProof(
        UUID id,
        String email,
        byte[] addressHash,
        boolean shared,
        byte @Nullable [] codeHash,
        @Nullable Instant codeMadeAt,
        int tries,
        boolean mailed,
        @Nullable Instant provenAt,
        Instant touchedAt,
        @Nullable UUID draftId,
        @Nullable UUID colleagueId)
        implements EmailProof {

    /** After this time without activity a new code is required before anything is shown. Our own limit. */
    public static final Duration IDLE = Duration.ofHours(1);

    /** After this time a proof expires. Our own limit, the same as for sessions. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** Locked for the request: two concurrent attempts count as two. */
    static final String HELD = """
            select id, email, address_hash, shared, code_hash, code_made_at, cast(tries as int) as tries, mailed,
                proven_at, touched_at, draft_id, colleague_id
            from frontdoor.address_proof where token_hash = :key for update""";

    static final String ASK = """
            insert into frontdoor.address_proof (id, token_hash, email, address_hash, shared, mailed, asked_at,
                touched_at)
            values (:id, :key, :email, :address, :shared, :mailed, :now, :now)""";

    static final String NOT_MAILED = "update frontdoor.address_proof set mailed = false where id = :id";

    static final String COUNT = "update frontdoor.address_proof set tries = tries + 1 where id = :id";

    static final String PROVE = """
            update frontdoor.address_proof set proven_at = :now, touched_at = :now, code_hash = null, code_made_at =
                null
            where id = :id""";

    /** Changes the key under which the row is found. */
    static final String TURN_KEY = "select frontdoor.turn_key(:next)";

    static final String NAME = "update frontdoor.address_proof set colleague_id = :colleague where id = :id";

    static final String TOUCH = "update frontdoor.address_proof set touched_at = :now where id = :id";

    static final String END = "delete from frontdoor.address_proof where token_hash = :key";

    static final String TIDY = """
            delete from frontdoor.address_proof
            where proven_at <= :before or (proven_at is null and touched_at <= :idle)""";

    /** Whether the draft may be shown. */
    public boolean showsAt(Instant now) {
        return keepsAt(now) && touchedAt.plus(IDLE).isAfter(now);
    }

    /** Whether they still have to say who they are among those who share the mailbox. */
    public boolean isUnnamed() {
        return shared && colleagueId == null;
    }

    /** Whether input may be stored. */
    public boolean keepsAt(Instant now) {
        return provenAt != null && provenAt.plus(LONGEST).isAfter(now);
    }

    @Override
    public String toString() {
        return "AddressProof[" + id + "]";
    }
}
