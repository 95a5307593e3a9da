package org.breakwater.pathways.missing.corrections;

import java.time.Instant;
import org.breakwater.pathways.missing.records.developments.CorrectableFacts;
import org.jspecify.annotations.Nullable;

/** What is right. @param foundAt when the child returned; null if that is not corrected */
public record EpisodeCorrection(
        CorrectableFacts facts, @Nullable Instant foundAt, String why) {

    @Override
    public String toString() {
        return "EpisodeCorrection[…]";
    }
}
