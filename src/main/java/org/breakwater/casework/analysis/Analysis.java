package org.breakwater.casework.analysis;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The desk's analysis of a case.
 *
 * @param known what we know: facts, and who said them
 * @param worries what worries us, and why
 * @param works what works: who and what keeps the children safe
 * @param supersedes the analysis that was current when this one was written, or null
 */
public record Analysis(
        String known,
        String worries,
        String works,
        @Nullable UUID supersedes) {

    @Override
    public String toString() {
        return "Analysis[…]";
    }
}
