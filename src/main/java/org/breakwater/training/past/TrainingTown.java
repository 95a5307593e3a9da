package org.breakwater.training.past;

import java.time.Instant;
import java.util.List;

/**
 * The invented town, as far as its training needs it.
 *
 * @param now when its past ends
 * @param people names of invented adults, each once; some 800 become delegates
 */
public record TrainingTown(long seed, Instant now, List<String> people) {

    public TrainingTown {
        people = List.copyOf(people);
    }

    @Override
    public String toString() {
        return "TrainingTown[" + seed + "]";
    }
}
