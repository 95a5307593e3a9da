package org.breakwater.bench;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param round how long one round of load lasts
 * @param rounds how often each is measured, taking turns with its reference
 * @param warmUp load before the first round, which nobody counts
 * @param reports how many reports each client sends in a round
 * @param pages how many times each client opens the desk in a round
 * @param few contacts in the smaller town
 * @param many contacts in the larger town
 * @param fewPeople in the smaller crowd
 * @param manyPeople in the larger crowd
 * @param contacts in a day of the desk
 * @param fewCases of each pathway, in the smaller house
 * @param manyCases of each pathway, in the larger house
 */
record Size(
        Duration round,
        int rounds,
        Duration warmUp,
        int reports,
        int pages,
        int few,
        int many,
        int fewPeople,
        int manyPeople,
        int contacts,
        int fewCases,
        int manyCases) {

    static final Size FULL = new Size(
            Duration.ofSeconds(8),
            5,
            Duration.ofSeconds(12),
            1500,
            1000,
            10_000,
            1_000_000,
            100_000,
            5_000_000,
            150,
            1_000,
            100_000);

    /** For a smoke test; its figures say little. */
    static final Size QUICK = new Size(
            Duration.ofSeconds(2),
            2,
            Duration.ofSeconds(3),
            250,
            150,
            2_000,
            20_000,
            20_000,
            200_000,
            12,
            1_000,
            10_000);
}
