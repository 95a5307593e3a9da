package org.breakwater.training.model;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The row of a proof: an address, and what became of its code.
 *
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
        @Nullable Instant provenAt,
        Instant touchedAt,
        String kept,
        String keptFor) {

    /** After this time without a sign of life nothing is shown before a new code was typed. Rule of the house. */
    static final Duration IDLE = Duration.ofHours(1);

    /** After this time a proof is over for good. Rule of the house, as for those who sign in. */
    static final Duration LONGEST = Duration.ofHours(12);

    /** Locked while its request lasts: two tries at once are two tries. */
    static final String HELD = """
            select id, email, aim, code_hash, code_made_at, cast(tries as int) as tries, proven_at, touched_at, kept,
                kept_for
            from training.proof where token_hash = :key for update""";

    public boolean keeps() {
        return !kept.isEmpty();
    }

    /** What they sent before they had proved it. */
    public Kept ofBefore() {
        return new Kept(kept, keptFor);
    }

    /** Whether what is theirs may be shown. */
    boolean showsAt(Instant now) {
        return keepsAt(now) && touchedAt.plus(IDLE).isAfter(now);
    }

    /** Whether what they send may be kept. */
    boolean keepsAt(Instant now) {
        return provenAt != null && provenAt.plus(LONGEST).isAfter(now);
    }

    @Override
    public String toString() {
        return "LearnerProof[" + id + "]";
    }
}
