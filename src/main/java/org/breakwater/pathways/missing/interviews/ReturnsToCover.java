package org.breakwater.pathways.missing.interviews;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.pathways.missing.lifecycle.EpisodeLimits;

/**
 * When the child came back, from this episode and from others that the same interview can cover.
 *
 * @param foundAt of this episode
 * @param ofOthers of the others, by the id of their record
 */
record ReturnsToCover(Instant foundAt, Map<UUID, Instant> ofOthers) {

    List<UUID> others() {
        return List.copyOf(ofOthers.keySet());
    }

    /** Whether an interview at that time is before one of the returns. */
    boolean isBefore(Instant at, List<UUID> covered) {
        return returns(covered).anyMatch(at::isBefore);
    }

    /** Whether it is later than the limit for one of them. */
    boolean isLate(Instant at, List<UUID> covered) {
        return returns(covered).anyMatch(back -> EpisodeLimits.isLate(back, at));
    }

    private Stream<Instant> returns(List<UUID> covered) {
        return Stream.concat(Stream.of(foundAt), covered.stream().flatMap(one -> Stream.ofNullable(ofOthers.get(one))));
    }
}
