package org.breakwater.access.proving;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of a proof: an address, and the state of its code. */
public interface EmailProof {

    UUID id();

    String email();

    /** Null if none was sent, or the address is proved. */
    byte @Nullable [] codeHash();

    @Nullable
    Instant codeMadeAt();

    /** How many wrong codes were entered. */
    int tries();

    /** Whether the code that was sent has expired, or was tried too often. */
    default boolean codeIsOverAt(Instant now) {
        var madeAt = codeMadeAt();
        return tries() >= SixDigitCodes.MOST_TRIES
                || madeAt != null && !madeAt.plus(SixDigitCodes.GOOD_FOR).isAfter(now);
    }
}
