package org.breakwater.training.prove;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.breakwater.access.proving.EmailProof;
import org.jspecify.annotations.Nullable;

/**
 * The row of a proof: an address, and what became of its code.
 *
 * @param mailed whether a code was mailed when it was last asked for
 * @param aim the page of ours that its person wanted
 * @param kept what they sent before; empty when nothing
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

    /** After this time without a sign of life nothing is shown or taken before a new code. Rule of the house. */
    public static final Duration IDLE = Duration.ofHours(1);

    /** After this time a proof is over for good. Rule of the house, as for those who sign in. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** Locked while its request lasts: two tries at once are two tries. */
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

    /** The same row is found under another key from now on. */
    static final String TURN_KEY = "select training.turn_key(:next)";

    static final String COUNT = "update training.learner_proof set tries = tries + 1 where id = :id";

    static final String PROVE = """
            update training.learner_proof set proven_at = :now, touched_at = :now, code_hash = null, code_made_at = null
            where id = :id""";

    static final String KEEP = "update training.learner_proof set kept = :kept, kept_for = :keptFor where id = :id";

    static final String TOUCH = "update training.learner_proof set touched_at = :now where id = :id";

    static final String END = "delete from training.learner_proof where token_hash = :key";

    /** What one person sent is shown to nobody else who proves an address in the same browser. */
    boolean leavesTo(String other) {
        return provenAt == null || email.equals(other);
    }

    public boolean keeps() {
        return !kept.isEmpty();
    }

    /** What they sent before they had proved it. */
    public UnsentAnswers ofBefore() {
        return new UnsentAnswers(kept, keptFor);
    }

    /** Whether what is theirs may be shown, and what they send taken. */
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
