package org.breakwater.training.prove;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.breakwater.access.proving.EmailProof;
import org.jspecify.annotations.Nullable;

/**
 * The row of a proof: an address, and the state of its code.
 *
 * @param mailed whether a code was mailed at the last request
 * @param aim the page of ours that the person wanted
 * @param kept their unsent input; empty if there is none
 * @param keptFor where it was going
 */
@SuppressWarnings("ArrayRecordComponent")
public record LearnerProof(
        UUID id,
        String email,
        String aim,
        byte @Nullable [] codeHash,
        @Nullable Instant codeMadeAt,
        int tries,
        boolean mailed,
        @Nullable Instant provenAt,
        Instant touchedAt,
        String kept,
        String keptFor)
        implements EmailProof {

    /** After this time without activity a new code is required before anything is shown or accepted. Our own limit. */
    public static final Duration IDLE = Duration.ofHours(1);

    /** After this time a proof expires. Our own limit, the same as for sessions. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** Locked for the request: two concurrent attempts count as two. */
    static final String HELD = """
            select id, email, aim, code_hash, code_made_at, cast(tries as int) as tries, mailed, proven_at,
                touched_at, kept, kept_for
            from training.learner_proof where token_hash = :key for update""";

    static final String ASK = """
            insert into training.learner_proof (id, token_hash, email, aim, kept, kept_for, mailed, asked_at,
                touched_at)
            values (:id, :key, :email, :aim, :kept, :keptFor, :mailed, :now, :now)""";

    static final String NOT_MAILED = """
            update training.learner_proof set kept = :kept, kept_for = :keptFor, mailed = false where id = :id""";

    /** Changes the key under which the row is found. */
    static final String TURN_KEY = "select training.turn_key(:next)";

    static final String COUNT = "update training.learner_proof set tries = tries + 1 where id = :id";

    static final String PROVE = """
            update training.learner_proof set proven_at = :now, touched_at = :now, code_hash = null, code_made_at = null
            where id = :id""";

    static final String KEEP = "update training.learner_proof set kept = :kept, kept_for = :keptFor where id = :id";

    static final String TOUCH = "update training.learner_proof set touched_at = :now where id = :id";

    static final String END = "delete from training.learner_proof where token_hash = :key";

    /** The input of one person is shown to nobody else who proves an address in the same browser. */
    boolean leavesTo(String other) {
        return provenAt == null || email.equals(other);
    }

    public boolean keeps() {
        return !kept.isEmpty();
    }

    /** Their input from before the proof. */
    public UnsentAnswers ofBefore() {
        return new UnsentAnswers(kept, keptFor);
    }

    /** Whether their data may be shown, and their input accepted. */
    boolean showsAt(Instant now) {
        return provenAt != null
                && provenAt.plus(LONGEST).isAfter(now)
                && touchedAt.plus(IDLE).isAfter(now);
    }

    @Override
    public String toString() {
        return "LearnerProof[" + id + "]";
    }
}
