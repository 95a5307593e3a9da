package org.breakwater.town;

import java.time.Instant;
import java.util.List;

/**
 * The invented town at one moment. The same seed, moment and opening hours give the same town.
 *
 * @param stories the contacts of the past year that are replayed one by one, including all open ones
 * @param planted the planted patterns, including repeated reports about one household
 * @param past further contacts, all closed: only a large town has them
 */
public record InventedTown(
        long seed,
        Instant now,
        List<TownHousehold> households,
        List<ContactStory> stories,
        List<PlantedExample> planted,
        TownPast past) {

    /** The seed of the demonstration. */
    public static final long SEED = 1;

    public InventedTown {
        households = List.copyOf(households);
        stories = List.copyOf(stories);
        planted = List.copyOf(planted);
    }

    public int contacts() {
        return stories.size() + past.count();
    }

    @Override
    public String toString() {
        return "InventedTown[" + seed + ", " + contacts() + " contacts]";
    }
}
