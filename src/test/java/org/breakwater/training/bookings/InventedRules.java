package org.breakwater.training.bookings;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.breakwater.training.bookings.rules.BookingRules;
import org.breakwater.training.bookings.rules.EligibilityRules;

/** Two sets of booking rules: the current one, and one from a day close to the session. */
public final class InventedRules {

    private InventedRules() {}

    /** @param quota how many places an organisation may have under the first; under the second one more */
    public static List<BookingRules> near(LocalDate session, int quota, Random random) {
        return List.of(
                new BookingRules(
                        LocalDate.of(2026, 9, 1),
                        180,
                        2,
                        quota,
                        10,
                        24,
                        3,
                        5,
                        2500,
                        5000,
                        Set.of("voluntary"),
                        EligibilityRules.EVERYBODY),
                new BookingRules(
                        session.plusDays(3 - random.nextInt(25)),
                        180,
                        1 + random.nextInt(3),
                        quota + 1,
                        5 + random.nextInt(10),
                        12 + random.nextInt(36),
                        1 + random.nextInt(4),
                        1 + random.nextInt(9),
                        1000 * random.nextInt(5),
                        1000 * random.nextInt(8),
                        random.nextBoolean() ? Set.of() : Set.of("education"),
                        EligibilityRules.EVERYBODY));
    }
}
