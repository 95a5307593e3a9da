package org.breakwater.town;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Settles the small town before the demonstration opens for the first time. Set BREAKWATER_TOWN=none for an empty
 * house.
 */
@Component
@Profile("house & demo")
class FirstStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final Settlement settlement;
    private final boolean wanted;

    FirstStart(Settlement settlement, @Value("${breakwater.town:small}") String town) {
        this.settlement = settlement;
        this.wanted = !town.strip().equals("none");
    }

    /** A demonstration whose town cannot settle still opens, empty: whom to call does not hang on it. */
    @Override
    public void run(ApplicationArguments arguments) {
        if (!wanted) {
            return;
        }
        try {
            if (!settlement.isLivedIn()
                    && settlement.settle(settlement.small(Town.SEED))
                            instanceof Settlement.Outcome.Settled(var records)) {
                LOG.info("{} has settled: {} invented contacts", Invented.TOWN, records.size());
            }
        } catch (RuntimeException trouble) {
            LOG.error("The invented town could not settle; the demonstration starts empty", trouble);
        }
    }
}
