package org.breakwater.town;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.breakwater.time.OpeningHours;
import org.breakwater.town.planning.TownPlan;

/**
 * The invented town at one moment. The same seed, moment and opening hours give the same town.
 *
 * @param stories the contacts of the past year that are lived through one by one, with all that are open
 * @param planted what was planted where, the same household told of again included
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

    private static final int SMALL = 120;
    private static final int SMALL_OPEN = 26;
    private static final int LARGE_OPEN = 400;

    public InventedTown {
        households = List.copyOf(households);
        stories = List.copyOf(stories);
        planted = List.copyOf(planted);
    }

    /** A year of some 120 contacts, some 25 of them open, in every stage. */
    public static InventedTown small(long seed, Instant now, OpeningHours hours) {
        var plan = new TownPlan(seed, now, hours, SMALL / 2);
        return plan.town(SMALL_OPEN, SMALL, TownPast.NONE);
    }

    /**
     * As many contacts as given, some 400 of them open.
     *
     * @param contacts how many altogether, from 1 000
     */
    public static InventedTown large(long seed, Instant now, OpeningHours hours, int contacts) {
        if (contacts < 1_000) {
            throw new IllegalArgumentException("A large town has 1 000 contacts or more");
        }
        var plan = new TownPlan(seed, now, hours, contacts / 2);
        var lived = LARGE_OPEN + SMALL - SMALL_OPEN;
        var past = new TownPast(
                lived, contacts - lived, now.minus(Duration.ofDays(365)), now.minus(TownPlan.SETTLED), plan::closed);
        return plan.town(LARGE_OPEN, lived, past);
    }

    public int contacts() {
        return stories.size() + past.count();
    }

    @Override
    public String toString() {
        return "InventedTown[" + seed + ", " + contacts() + " contacts]";
    }
}
